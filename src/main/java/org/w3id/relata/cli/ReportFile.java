package org.w3id.relata.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.w3id.relata.claim.ConversionReport;
import org.w3id.relata.claim.ConvertedDocument;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.Installation;

/** How a conversion went, document by document, as {@code report.json}. */
final class ReportFile {
    static final String NAME = "report.json";
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final List<Converted> documents = new ArrayList<>();
    private final List<Failed> failures = new ArrayList<>();

    private record Converted(String document, int claims, ConversionReport report) {}

    private record Failed(String document, String reason) {}

    private record Report(String version, List<Converted> documents, List<Failed> failures) {}

    void converted(ConvertedDocument document) {
        documents.add(new Converted(
                document.document().key(), document.claims().size(), document.report()));
    }

    void failed(DocumentFile file, String reason) {
        failures.add(new Failed(file.key(), reason));
    }

    void writeTo(OutputStream out) throws IOException {
        Report report = new Report(Installation.version(), documents, failures);
        out.write((JSON.toJson(report) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
