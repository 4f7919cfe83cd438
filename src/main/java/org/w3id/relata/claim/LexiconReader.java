package org.w3id.relata.claim;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.language.WordLists;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;
import org.w3id.relata.text.UserError;

/** Reads the tables of the lexicon; whatever is broken or unknown is a failure that names the file and the line. */
final class LexiconReader {
    private static final String AMOUNT = "amount";
    private static final String PASSIVE = "passive";
    private static final String SCOPE = "scope";
    private static final String INTRANSITIVE = "intransitive";

    private final Path folder;

    LexiconReader(Path folder) {
        this.folder = folder;
    }

    Lexicon read() {
        Map<String, Signature> signatures = signatures();
        List<RelationRow> relations = relations(signatures);
        return new Lexicon(
                reporting(),
                relations,
                new RelationIndex(relations),
                marks(),
                signatures,
                numbers(),
                WordLists.load(folder),
                confidences());
    }

    private Confidences confidences() {
        TabTable table = TabTable.read(folder.resolve("confidence.tsv"), "id", "right", "measured");
        Map<ClaimKind, Double> shares = new EnumMap<>(ClaimKind.class);
        for (TabRow row : table.rows()) {
            int right = count(row, "right");
            int measured = count(row, "measured");
            if (right > measured) {
                throw row.error("more are right than were measured", "see docs/quality.md for how to measure them");
            }
            shares.put(constant(ClaimKind.class, row.id(), row), Confidences.share(right, measured));
        }
        for (ClaimKind kind : ClaimKind.values()) {
            if (!shares.containsKey(kind)) {
                throw new UserError(table.file() + ": there is no row “" + kind.id() + "”", "add it");
            }
        }
        return new Confidences(shares);
    }

    private static int count(TabRow row, String column) {
        if (!row.required(column).matches("[0-9]{1,6}")) {
            throw row.error("“" + column + "” is no count: " + row.text(column), "write a whole number");
        }
        return Integer.parseInt(row.text(column));
    }

    private List<TabRow> rows(String table, String... columns) {
        return TabTable.read(folder.resolve(table), columns).rows();
    }

    private Map<String, List<ReportingRow>> reporting() {
        Map<String, List<ReportingRow>> rows = new HashMap<>();
        for (TabRow row : rows("reporting.tsv", "id", "words", "patterns", "polarity", "certainty", "modality")) {
            Set<ReportingPattern> patterns = EnumSet.noneOf(ReportingPattern.class);
            row.values("patterns").forEach(name -> patterns.add(constant(ReportingPattern.class, name, row)));
            ReportingRow entry = new ReportingRow(
                    row.id(),
                    row.values("words"),
                    patterns,
                    optional(Polarity.class, row, "polarity"),
                    optional(Certainty.class, row, "certainty"),
                    optional(Modality.class, row, "modality"));
            entry.words().stream().map(words -> words.split(" ")[0]).distinct().forEach(first -> rows.computeIfAbsent(
                            first, key -> new ArrayList<>())
                    .add(entry));
        }
        return rows;
    }

    private List<RelationRow> relations(Map<String, Signature> signatures) {
        List<RelationRow> rows = new ArrayList<>();
        for (TabRow row :
                rows("relations.tsv", "id", "words", "pos", "relation", "subject", "object", "item", "requires")) {
            if (!signatures.containsKey(row.text("relation"))) {
                throw row.error("unknown relation “" + row.text("relation") + "”", "use one of inventory.tsv");
            }
            Map<String, Set<Kind>> requires = new LinkedHashMap<>();
            String requirements = row.text("requires");
            for (String one : requirements.isEmpty() ? List.<String>of() : List.of(requirements.split(";"))) {
                String[] sides = one.split("=", 2);
                if (sides.length != 2) {
                    throw row.error("“requires” is not place=kinds: " + one, "write for example obj=facility|force");
                }
                if (!Set.of(PASSIVE, INTRANSITIVE, SCOPE).contains(sides[0])) {
                    requires.put(sides[0], kinds(sides[1], row));
                }
            }
            rows.add(new RelationRow(
                    row.id(),
                    row.values("words"),
                    constant(TriggerClass.class, row.required("pos"), row),
                    row.text("relation"),
                    row.values("subject"),
                    row.values("object"),
                    row.values("item"),
                    requires,
                    List.of(requirements.split(";")).contains(PASSIVE + "=yes"),
                    List.of(requirements.split(";")).contains(INTRANSITIVE + "=yes"),
                    scope(requirements, row)));
        }
        return rows;
    }

    private static RelationRow.Scope scope(String requirements, TabRow row) {
        for (String one : requirements.split(";")) {
            if (one.startsWith(SCOPE + "=")) {
                return constant(RelationRow.Scope.class, one.substring(SCOPE.length() + 1), row);
            }
        }
        return RelationRow.Scope.CLAUSE;
    }

    private Map<MarkPlace, List<MarkRow>> marks() {
        Map<MarkPlace, List<MarkRow>> rows = new EnumMap<>(MarkPlace.class);
        for (TabRow row : rows("marks.tsv", "id", "words", "where", "mark", "value", "negated")) {
            MarkPlace where = constant(MarkPlace.class, row.required("where"), row);
            MarkRow.Mark mark = constant(MarkRow.Mark.class, row.required("mark"), row);
            String value = row.required("value");
            @Nullable String negated = row.text("negated").isEmpty() ? null : row.text("negated");
            if (mark != MarkRow.Mark.MODALITY || !value.equals(MarkRow.FUTURE_IN_PAST)) {
                checkMark(mark, value, row);
            }
            if (negated != null) {
                checkMark(mark, negated, row);
            }
            rows.computeIfAbsent(where, key -> new ArrayList<>())
                    .add(new MarkRow(row.id(), row.values("words"), where, mark, value, negated));
        }
        return rows;
    }

    private static void checkMark(MarkRow.Mark mark, String value, TabRow row) {
        switch (mark) {
            case POLARITY -> constant(Polarity.class, value, row);
            case CERTAINTY -> constant(Certainty.class, value, row);
            case MODALITY -> constant(Modality.class, value, row);
            case SOURCE -> {}
        }
    }

    private Map<String, Signature> signatures() {
        Map<String, Signature> signatures = new LinkedHashMap<>();
        for (TabRow row : rows("inventory.tsv", "id", "subjects", "objects", "symmetric", "implied")) {
            String objects = row.required("objects");
            signatures.put(
                    row.id(),
                    new Signature(
                            row.id(),
                            kinds(row.required("subjects"), row),
                            objects.equals(AMOUNT) ? Set.of() : kinds(objects, row),
                            row.text("symmetric").equals("yes"),
                            Set.copyOf(row.values("implied"))));
        }
        return signatures;
    }

    private NumberWords numbers() {
        List<NumberRow> rows = new ArrayList<>();
        for (TabRow row : rows("numbers.tsv", "id", "words", "kind", "value")) {
            NumberRow.Kind kind = constant(NumberRow.Kind.class, row.required("kind"), row);
            @Nullable BigDecimal value = row.decimal("value");
            if (kind.hasValue() && value == null) {
                throw row.error("a " + row.text("kind") + " without a value", "fill in “value”");
            }
            rows.add(new NumberRow(row.id(), row.values("words"), kind, value));
        }
        return new NumberWords(rows);
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
        for (E constant : type.getEnumConstants()) {
            if (written(constant).equals(name)) {
                return constant;
            }
        }
        List<String> known = List.of(type.getEnumConstants()).stream()
                .map(LexiconReader::written)
                .toList();
        throw row.error("unknown value “" + name + "”", "use one of " + known);
    }

    /** How the tables write a constant. */
    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
