package org.w3id.relata.rdf;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.Comparator;
import java.util.List;
import org.w3id.relata.claim.ConvertedDocument;
import org.w3id.relata.claim.Sifting;

/**
 * The report of a conversion, {@code report.json}: what was found, what was missed, and what failed. It is made of parts,
 * so that nobody has to keep every document in order to write it: {@link #head}, an {@link #entry} for each document with
 * {@link #SEPARATOR} between them, and {@link #tail}.
 */
public final class ReportFile {
    /** What stands between two entries. */
    public static final String SEPARATOR = ",\n";

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final String INDENT = "  ";

    private ReportFile() {}

    private record Entry(
            String document,
            int sentences,
            int sentencesWithClaims,
            int claims,
            int propositions,
            Sifting sifting,
            List<Word> uncoveredWords,
            List<Name> unlinkedNames) {}

    private record Word(String lemma, String looksLike, int count, int start, int end) {}

    private record Name(String name, String kind, int count) {}

    private record Head(
            String version, String knowledge, int documents, int claims, int propositions, ToDoList.Ranked toDo) {}

    /** What stands before the entries: who converted, the sums over all documents, and what is worth adding. */
    public static String head(Run run, ReportSums sums, ToDoList toDo) {
        String head = JSON.toJson(new Head(
                run.version(), run.knowledge(), sums.documents(), sums.claims(), sums.propositions(), toDo.ranked()));
        return head.substring(0, head.length() - "\n}".length()) + ",\n" + INDENT + "\"converted\": [\n";
    }

    /** How the conversion of one document went. */
    public static String entry(ConvertedDocument converted) {
        ReportSums sums = ReportSums.of(converted);
        Entry entry = new Entry(
                converted.document().key(),
                converted.report().sentences(),
                converted.report().sentencesWithClaims(),
                sums.claims(),
                sums.propositions(),
                converted.report().sifting(),
                converted.report().uncoveredWords().stream()
                        .map(word -> new Word(
                                word.lemma(),
                                ToDoList.looksLike(word),
                                word.count(),
                                word.example().start(),
                                word.example().end()))
                        .toList(),
                converted.report().unlinkedNames().stream()
                        .map(name -> new Name(name.name(), name.kind().slug(), name.count()))
                        .toList());
        return indented(JSON.toJson(entry), 2);
    }

    /** What stands behind the entries: the failures, sorted by file; it ends with a line feed. */
    public static String tail(List<ConversionFailure> failures) {
        List<ConversionFailure> sorted = failures.stream()
                .sorted(Comparator.comparing(ConversionFailure::file))
                .toList();
        return "\n" + INDENT + "],\n" + INDENT + "\"failed\": "
                + indented(JSON.toJson(sorted), 1).strip() + "\n}\n";
    }

    /** JSON has no line ends inside of a string. */
    private static String indented(String json, int depth) {
        String indent = INDENT.repeat(depth);
        return indent + json.replace("\n", "\n" + indent);
    }
}
