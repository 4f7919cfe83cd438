package org.w3id.relata.check.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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
 * around the ontology (shapes.ttl, data.trig, review/waivers.tsv, answers.tsv of the server that publishes it …) is in a
 * folder with the name of the file without its ending.
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

    /** @param server that publishes it, if any */
    ReviewedOntology ontology(@Nullable URI server) {
        Path around = around();
        return ReviewedOntology.read(
                file,
                file.getFileName().toString(),
                new Surroundings(around, data(around.resolve("data.trig")), server));
    }

    /** The server that publishes it as answers.tsv says; null where there is no such table. */
    @Nullable
    MadeUpPublication publication() {
        return Files.exists(around().resolve("answers.tsv")) ? new MadeUpPublication(around(), file) : null;
    }

    private Path around() {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ".ttl".length()));
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
