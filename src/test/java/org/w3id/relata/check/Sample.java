package org.w3id.relata.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.relata.text.Installation;

/** What the tests of this package work on. */
final class Sample {
    static final Path FOLDER = Path.of("src/test/resources/check");
    static final Path VALID = FOLDER.resolve("valid.trig");
    static final Installation INSTALLATION = new Installation(Path.of("").toAbsolutePath());

    private Sample() {}

    /** A complete document with what of gazetteer and lexicon it refers to, and a dispute. */
    static DatasetGraph valid() {
        DatasetGraph data = DatasetGraphFactory.createGeneral();
        RDFDataMgr.read(data, VALID.toUri().toString());
        return data;
    }

    static Criteria criteria() {
        Findings findings = new Findings();
        return Criteria.load(INSTALLATION, findings)
                .orElseThrow(() -> new AssertionError(findings.report().findings()));
    }

    static List<Finding> findings(Criteria criteria, DatasetGraph graphs) {
        CheckedData data = new CheckedData();
        data.addAll(graphs);
        Findings findings = new Findings();
        criteria.check(data, findings);
        return findings.report().findings();
    }

    /** A folder's files, sorted. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
