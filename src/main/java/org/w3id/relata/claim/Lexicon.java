package org.w3id.relata.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.text.Layout;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/**
 * What the words of the language mean for claims: {@code ontology/lexicon/*.tsv}, read once.
 *
 * @param reporting words of speech, by first lemma
 * @param relations words of relation
 * @param marks words that change the marks
 * @param signatures the relations of the ontology, by local name
 * @param numbers number words and bounds
 */
public record Lexicon(
        Map<String, List<ReportingRow>> reporting,
        List<RelationRow> relations,
        List<MarkRow> marks,
        Map<String, Signature> signatures,
        List<NumberRow> numbers) {
    /**
     * Reads the tables of a folder.
     *
     * @throws org.w3id.relata.text.UserError where a row is broken or names an unknown term; with file and line
     */
    public static Lexicon load(Path folder) {
        Map<String, Signature> signatures = signatures(folder);
        return new Lexicon(
                reporting(folder), relations(folder, signatures), marks(folder), signatures, numbers(folder));
    }

    /** The rows one of whose words begins with a lemma. */
    public List<ReportingRow> reportingOf(String lemma) {
        return reporting.getOrDefault(lemma, List.of());
    }

    /** The rows of marks of one place in the clause. */
    public List<MarkRow> marksOf(String where) {
        return marks.stream().filter(row -> row.where().equals(where)).toList();
    }

    /** The layout rules, {@code layout.tsv}. */
    public static Layout layout(Path folder) {
        List<Pattern> boilerplate = new ArrayList<>();
        List<Pattern> bylines = new ArrayList<>();
        for (TabRow row : TabTable.read(folder.resolve("layout.tsv"), "id", "pattern", "kind")
                .rows()) {
            try {
                Pattern pattern = Pattern.compile(row.required("pattern"));
                (row.text("kind").equals("boilerplate") ? boilerplate : bylines).add(pattern);
            } catch (PatternSyntaxException e) {
                throw row.error("not a regular expression: " + e.getDescription(), "see java.util.regex.Pattern");
            }
        }
        return new Layout(boilerplate, bylines);
    }

    private static Map<String, List<ReportingRow>> reporting(Path folder) {
        Map<String, List<ReportingRow>> rows = new HashMap<>();
        for (TabRow row : TabTable.read(folder.resolve("reporting.tsv"), "id", "words", "patterns", "polarity")
                .rows()) {
            EnumSet<ReportingPattern> patterns = EnumSet.noneOf(ReportingPattern.class);
            row.values("patterns").forEach(name -> patterns.add(constant(ReportingPattern.class, name, row)));
            ReportingRow entry = new ReportingRow(
                    row.id(),
                    row.values("words"),
                    patterns,
                    optional(Polarity.class, row, "polarity"),
                    optional(Certainty.class, row, "certainty"),
                    optional(Modality.class, row, "modality"));
            entry.words().stream().map(word -> word.split(" ")[0]).distinct().forEach(first -> rows.computeIfAbsent(
                            first, key -> new ArrayList<>())
                    .add(entry));
        }
        return rows;
    }

    private static List<RelationRow> relations(Path folder, Map<String, Signature> signatures) {
        List<RelationRow> rows = new ArrayList<>();
        for (TabRow row : TabTable.read(
                        folder.resolve("relations.tsv"), "id", "words", "pos", "relation", "subject", "object", "item")
                .rows()) {
            if (!signatures.containsKey(row.text("relation"))) {
                throw row.error("unknown relation “" + row.text("relation") + "”", "use one of inventory.tsv");
            }
            Map<String, Set<Kind>> requires = new LinkedHashMap<>();
            boolean passive = false;
            for (String one : row.text("requires").isEmpty()
                    ? new String[0]
                    : row.text("requires").split(";")) {
                String[] sides = one.split("=", 2);
                if (sides.length != 2) {
                    throw row.error("“requires” is not place=kinds: " + one, "write for example obj=facility|force");
                }
                if (sides[0].equals("passive")) {
                    passive = true;
                } else {
                    requires.put(sides[0], kinds(sides[1], row));
                }
            }
            rows.add(new RelationRow(
                    row.id(),
                    row.values("words"),
                    row.required("pos"),
                    row.text("relation"),
                    row.values("subject"),
                    row.values("object"),
                    row.values("item"),
                    requires,
                    passive));
        }
        return List.copyOf(rows);
    }

    private static List<MarkRow> marks(Path folder) {
        return TabTable.read(folder.resolve("marks.tsv"), "id", "words", "where", "mark", "value").rows().stream()
                .map(row -> new MarkRow(
                        row.id(),
                        row.values("words"),
                        row.required("where"),
                        row.required("mark"),
                        row.required("value")))
                .toList();
    }

    private static Map<String, Signature> signatures(Path folder) {
        Map<String, Signature> signatures = new LinkedHashMap<>();
        for (TabRow row : TabTable.read(folder.resolve("inventory.tsv"), "id", "subjects", "objects", "symmetric")
                .rows()) {
            Set<Kind> objects = row.text("objects").equals("amount") ? Set.of() : kinds(row.required("objects"), row);
            signatures.put(
                    row.id(),
                    new Signature(
                            row.id(),
                            kinds(row.required("subjects"), row),
                            objects,
                            row.text("symmetric").equals("yes")));
        }
        return signatures;
    }

    private static List<NumberRow> numbers(Path folder) {
        return TabTable.read(folder.resolve("numbers.tsv"), "id", "words", "kind", "value").rows().stream()
                .map(row -> new NumberRow(row.id(), row.values("words"), row.required("kind"), row.decimal("value")))
                .toList();
    }

    private static Set<Kind> kinds(String text, TabRow row) {
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String name : text.split("\\|")) {
            kinds.add(constant(Kind.class, name, row));
        }
        return kinds;
    }

    private static <E extends Enum<E>> @Nullable E optional(Class<E> type, TabRow row, String column) {
        return row.text(column).isEmpty() ? null : constant(type, row.text(column), row);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, TabRow row) {
        try {
            return Enum.valueOf(type, name.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error(
                    "unknown value “" + name + "”",
                    "use one of " + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
        }
    }
}
