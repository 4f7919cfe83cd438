package org.w3id.relata.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.relata.check.CheckReport;
import org.w3id.relata.check.Checks;
import org.w3id.relata.check.Finding;
import org.w3id.relata.check.Severity;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.text.Installation;

/** The check between converting and loading: a document with findings fails as a whole and stops nobody else's. */
record DataCheck(Installation installation, Progress progress) {
    /**
     * Takes the documents with findings away.
     *
     * @param converted a folder of our own with TriG files
     * @return whether any document is left; none is where the finding is about the ontology or the tables
     */
    boolean keepSound(Path converted) {
        progress.say("checking …");
        List<Path> files = TrigFiles.in(converted);
        CheckReport report = new Checks(installation).run(Knowledge.graphs(installation, Iris.standard()), files);
        List<Finding> errors = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        errors.forEach(finding -> progress.line(FindingLines.line(finding).replace(converted + "/", "")));
        Set<String> unsound = errors.stream().map(Finding::file).collect(Collectors.toSet());
        List<Path> failed =
                files.stream().filter(file -> unsound.contains(file.toString())).toList();
        failed.forEach(DataCheck::delete);
        boolean onlyDocuments = unsound.size() == failed.size();
        return onlyDocuments && failed.size() < files.size();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
