package org.w3id.relata.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3id.relata.rdf.ConversionFailure;
import org.w3id.relata.rdf.DocumentGraph;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.OntologyGraph;
import org.w3id.relata.rdf.Run;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.Installation;

/** Converts documents into a folder: a TriG file for each, the table of claims, and the report. */
record FolderConversion(Installation installation, Iris iris, ConversionLimits limits, Progress progress) {
    static final String TABLE = "claims.csv";
    static final String REPORT = "report.json";
    static final String GRAPH_ENDING = ".trig";

    /**
     * Converts documents; where none could be converted, the folder stays as it was.
     *
     * @return those that failed, which have been reported
     */
    List<ConversionFailure> into(Path folder, List<DocumentFile> files) {
        try (OutputFolder output = OutputFolder.open(folder, names(files));
                ConvertedFiles written = new ConvertedFiles(output)) {
            Run run = Run.of(installation);
            OntologyGraph ontology = OntologyGraph.read(installation.ontology().resolve("relata.ttl"));
            DocumentGraph graphs = new DocumentGraph(iris, ontology.symmetricRelations(), run);
            List<ConversionFailure> failures = new Conversion(installation, limits, progress)
                    .convert(files, converted -> ConvertedFiles.Parts.of(converted, graphs), written::add);
            if (failures.size() < files.size()) {
                written.finish(run, failures);
                output.commit();
            }
            return failures;
        } catch (IOException e) {
            throw OutputFolder.unwritable(folder, e);
        }
    }

    private static List<String> names(List<DocumentFile> files) {
        List<String> names = new ArrayList<>(List.of(TABLE, REPORT));
        files.forEach(file -> names.add(file.key() + GRAPH_ENDING));
        return names;
    }
}
