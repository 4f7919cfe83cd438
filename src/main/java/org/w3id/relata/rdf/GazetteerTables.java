package org.w3id.relata.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;
import org.w3id.relata.text.UserError;

/** The rows of the gazetteer, and what the ids in their cells refer to. */
final class GazetteerTables {
    private static final String[] NONE = {};

    /** A table: its file, the kind of its rows, and the columns that it may have besides those of all. */
    private record Table(String name, Kind kind, String... columns) {}

    private static final List<Table> TABLES = List.of(
            new Table(
                    "states",
                    Kind.STATE,
                    "adjectives",
                    "demonyms",
                    "capital",
                    "governments",
                    "iso2",
                    "iso3",
                    "claimedBy",
                    "lat",
                    "lon"),
            new Table("places", Kind.PLACE, "kind", "state", "claimedBy", "within", "lat", "lon"),
            new Table("organizations", Kind.ORGANIZATION, "class", "kind", "state"),
            new Table("forces", Kind.FORCE, "kind", "state", "parent"),
            new Table("facilities", Kind.FACILITY, "kind", "place", "state", "operator", "lat", "lon"),
            new Table("equipment", Kind.EQUIPMENT, "kind"),
            new Table("exercises", Kind.EXERCISE, "participants"),
            new Table("conflicts", Kind.CONFLICT, "participants"),
            new Table("outlets", Kind.OUTLET, "kind", "state"),
            new Table("persons", Kind.PERSON, NONE));

    private static final List<String> COMMON = List.of("id", "label", "aliases", "source");

    /**
     * A row with what it is.
     *
     * @param kind its class
     * @param path its path below {@code id/}
     * @param row its cells
     */
    record Entry(Kind kind, String path, TabRow row) {
        boolean has(String column) {
            return row.columns().contains(column) && !row.text(column).isEmpty();
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byPath = new HashMap<>();

    private GazetteerTables() {}

    /** Reads the ten tables of a folder, {@code ontology/gazetteer}; all of them must be there. */
    static GazetteerTables read(Path folder) {
        GazetteerTables tables = new GazetteerTables();
        for (Table table : TABLES) {
            TabTable rows = TabTable.read(folder.resolve(table.name() + ".tsv"), "label", "aliases");
            checkColumns(table, rows);
            rows.rows().forEach(row -> tables.add(kind(table, row), row));
        }
        return tables;
    }

    /** A column that nothing here reads would be lost without a word. */
    private static void checkColumns(Table table, TabTable rows) {
        for (String column : rows.columns()) {
            if (!COMMON.contains(column) && !List.of(table.columns()).contains(column)) {
                throw new UserError(
                        rows.file() + ":1: nothing is known of a column “" + column + "”",
                        "take it out, or mend its name");
            }
        }
    }

    private void add(Kind kind, TabRow row) {
        Entry entry = new Entry(kind, kind.slug() + "/" + row.id(), row);
        entries.add(entry);
        byPath.put(entry.path(), entry);
    }

    private static Kind kind(Table table, TabRow row) {
        if (table.kind() != Kind.ORGANIZATION) {
            return table.kind();
        }
        if (!row.columns().contains("class")) {
            throw row.error("there is no column “class”", "add it to the header row");
        }
        return switch (row.required("class")) {
            case "alliance" -> Kind.ALLIANCE;
            case "organization" -> Kind.ORGANIZATION;
            default ->
                throw row.error(
                        "“class” is neither alliance nor organization: " + row.text("class"), "write one of the two");
        };
    }

    /** Every row, in the order of the tables. */
    List<Entry> entries() {
        return entries;
    }

    /** Whether there is a row with this path. */
    boolean has(String path) {
        return byPath.containsKey(path);
    }

    /** The paths that the ids in a cell refer to; each is the id of a row of the first of these kinds that has it. */
    List<String> references(TabRow row, String column, Kind... kinds) {
        return row.values(column).stream()
                .map(id -> reference(row, column, id, kinds))
                .toList();
    }

    private String reference(TabRow row, String column, String id, Kind... kinds) {
        for (Kind kind : kinds) {
            String path = kind.slug() + "/" + id;
            if (byPath.containsKey(path)) {
                return path;
            }
        }
        throw row.error("“" + column + "” names “" + id + "”, which is in no table", "add its row, or mend the id");
    }
}
