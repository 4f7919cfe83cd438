package org.w3id.relata.cli;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3id.relata.claim.ConvertedDocument;
import org.w3id.relata.rdf.ClaimTable;
import org.w3id.relata.rdf.ConversionFailure;
import org.w3id.relata.rdf.DocumentGraph;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.OntologyGraph;
import org.w3id.relata.rdf.ReportFile;
import org.w3id.relata.rdf.Run;
import org.w3id.relata.rdf.TrigFile;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.Installation;

/** Converts documents into a folder: a TriG file for each, the table of claims, and the report. */
record FolderConversion(Installation installation, Iris iris, Progress progress) {
    static final String TABLE = "claims.csv";
    static final String REPORT = "report.json";
    static final String GRAPH_ENDING = ".trig";

    /**
     * Converts documents; where none could be converted, the folder stays as it was.
     *
     * @return those that failed, which have been reported
     */
    List<ConversionFailure> into(Path folder, List<DocumentFile> files) {
        try (OutputFolder output = OutputFolder.open(folder, names(files))) {
            Run run = Run.of(installation);
            OntologyGraph ontology = OntologyGraph.read(installation.ontology().resolve("relata.ttl"));
            DocumentGraph graphs = new DocumentGraph(iris, ontology.symmetricRelations(), run);
            List<ConvertedDocument> done = new ArrayList<>();
            List<ConversionFailure> failures = new Conversion(installation, progress).convert(files, converted -> {
                byte[] graph = utf8(TrigFile.text(graphs.of(converted), iris.base()));
                output.write(converted.document().key() + GRAPH_ENDING, out -> out.write(graph));
                done.add(converted);
            });
            if (!done.isEmpty()) {
                output.write(TABLE, out -> {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    ClaimTable.write(writer, done);
                    writer.flush();
                });
                output.write(REPORT, out -> out.write(utf8(ReportFile.text(run, done, failures))));
                output.commit();
            }
            return failures;
        }
    }

    private static List<String> names(List<DocumentFile> files) {
        List<String> names = new ArrayList<>(List.of(TABLE, REPORT));
        files.forEach(file -> names.add(file.key() + GRAPH_ENDING));
        return names;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
