package org.w3id.relata.rdf;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.Comparator;
import java.util.List;
import org.w3id.relata.claim.ConvertedDocument;

/** The report of a conversion, {@code report.json}: what was found, what was missed, and what failed. */
public final class ReportFile {
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ReportFile() {}

    private record Report(
            String version,
            String knowledge,
            int documents,
            int claims,
            int propositions,
            List<Entry> converted,
            List<ConversionFailure> failed) {}

    private record Entry(
            String document,
            int sentences,
            int sentencesWithClaims,
            int claims,
            int propositions,
            List<String> unlinkedNames,
            List<String> uncoveredVerbs) {}

    /** The report as JSON, sorted by document and by file; it ends with a line feed. */
    public static String text(Run run, List<ConvertedDocument> documents, List<ConversionFailure> failures) {
        List<Entry> entries = documents.stream()
                .map(ReportFile::entry)
                .sorted(Comparator.comparing(Entry::document))
                .toList();
        Report report = new Report(
                run.version(),
                run.knowledge(),
                entries.size(),
                entries.stream().mapToInt(Entry::claims).sum(),
                entries.stream().mapToInt(Entry::propositions).sum(),
                entries,
                failures.stream()
                        .sorted(Comparator.comparing(ConversionFailure::file))
                        .toList());
        return JSON.toJson(report) + "\n";
    }

    private static Entry entry(ConvertedDocument converted) {
        return new Entry(
                converted.document().key(),
                converted.report().sentences(),
                converted.report().sentencesWithClaims(),
                converted.claims().size(),
                converted.claims().stream()
                        .mapToInt(claim -> claim.propositions().size())
                        .sum(),
                converted.report().unlinkedNames(),
                converted.report().uncoveredVerbs());
    }
}
