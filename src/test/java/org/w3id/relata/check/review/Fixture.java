package org.w3id.relata.check.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * An ontology that a check has to find something in, or nothing.
 *
 * <p>{@code review/CHECK/fail….ttl} begins with one line {@code # expects: CHECK NODE} for each thing to be found, the node
 * by its local name or as an IRI; {@code review/CHECK/pass….ttl} is one in which the check has nothing to say. What stands
 * around the ontology (shapes.ttl, data.trig, review/waivers.tsv …) is in a folder with the name of the file without its
 * ending.
 *
 * @param check the folder's name
 */
record Fixture(String check, Path file) {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Path FOLDER = Path.of("src/test/resources/review");
    private static final String EXPECTS = "# expects: ";

    static List<Fixture> all() {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.filter(file -> file.getFileName().toString().matches("(fail|pass).*\\.ttl"))
                    .sorted()
                    .map(file -> new Fixture(file.getParent().getFileName().toString(), file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isFaulty() {
        return file.getFileName().toString().startsWith("fail");
    }

    /** {@code CHECK NODE}, as often as there is to be found. */
    List<String> expected() {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(EXPECTS))
                    .map(line -> line.substring(EXPECTS.length()).strip())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReviewedOntology ontology() {
        String name = file.getFileName().toString();
        Path around = file.resolveSibling(name.substring(0, name.length() - ".ttl".length()));
        return ReviewedOntology.read(file, name, new Surroundings(around, data(around.resolve("data.trig")), null));
    }

    private static @Nullable DatasetGraph data(Path file) {
        if (!Files.exists(file)) {
            return null;
        }
        DatasetGraph data = DatasetGraphFactory.createGeneral();
        RDFDataMgr.read(data, file.toUri().toString());
        return data;
    }

    @Override
    public String toString() {
        return check + "/" + file.getFileName();
    }
}
