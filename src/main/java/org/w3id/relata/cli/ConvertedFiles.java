package org.w3id.relata.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3id.relata.claim.ConversionReport;
import org.w3id.relata.claim.ConvertedDocument;
import org.w3id.relata.rdf.ClaimTable;
import org.w3id.relata.rdf.ConversionFailure;
import org.w3id.relata.rdf.DocumentGraph;
import org.w3id.relata.rdf.ReportFile;
import org.w3id.relata.rdf.ReportSums;
import org.w3id.relata.rdf.Run;
import org.w3id.relata.rdf.ToDoList;
import org.w3id.relata.rdf.TrigFile;

/** The files of a conversion, written as its documents come, in any order; no document is kept. */
final class ConvertedFiles implements AutoCloseable {
    private final OutputFolder output;
    private final OrderedParts rows;
    private final OrderedParts entries;
    private final ToDoList toDo = new ToDoList();
    private ReportSums sums = ReportSums.NONE;

    /** @throws IOException where the folder cannot be written to */
    ConvertedFiles(OutputFolder output) throws IOException {
        this.output = output;
        this.rows = OrderedParts.in(output.scratch("rows"));
        this.entries = OrderedParts.in(output.scratch("entries"));
    }

    /** What is written of a document. */
    record Parts(String key, String graph, String rows, String entry, ReportSums sums, ConversionReport report) {
        static Parts of(ConvertedDocument converted, DocumentGraph graphs) {
            return new Parts(
                    converted.document().key(),
                    TrigFile.text(graphs.of(converted), graphs.iris().base()),
                    ClaimTable.rows(converted),
                    ReportFile.entry(converted),
                    ReportSums.of(converted),
                    converted.report());
        }
    }

    /** Writes a document's graph, and keeps the other parts apart. May be called from several threads. */
    void add(Parts parts) {
        output.write(parts.key() + FolderConversion.GRAPH_ENDING, out -> text(out, parts.graph()));
        output.attempt(() -> {
            rows.add(parts.key(), parts.rows());
            entries.add(parts.key(), parts.entry());
        });
        toDo.add(parts.key(), parts.report());
        count(parts.sums());
    }

    private synchronized void count(ReportSums more) {
        sums = sums.plus(more);
    }

    /** Writes what is about all documents together. */
    synchronized void finish(Run run, List<ConversionFailure> failures) {
        output.write(FolderConversion.TABLE, out -> {
            text(out, ClaimTable.header());
            rows.writeTo(out, "");
        });
        output.write(FolderConversion.REPORT, out -> {
            text(out, ReportFile.head(run, sums, toDo));
            entries.writeTo(out, ReportFile.SEPARATOR);
            text(out, ReportFile.tail(failures));
        });
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        rows.close();
        entries.close();
    }
}
