package org.w3id.relata.rdf;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/** What is said in words of things of the gazetteer whose belonging or position would surprise without it. */
record GazetteerNotes(GraphBuilder graph, Iris iris, GazetteerTables tables) {
    private static final String FILE = "notes.tsv";

    /**
     * Puts the notes of a folder into the graph; none where it has no such file.
     *
     * @throws org.w3id.relata.text.UserError where one is about a thing that is in no table
     */
    void describe(Path folder) {
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            TabTable.read(file, "about", "note").rows().forEach(this::describe);
        }
    }

    private void describe(TabRow row) {
        if (!tables.has(row.id())) {
            throw row.error("“" + row.id() + "” is in no table", "write it like place/cobasna, or take the row out");
        }
        graph.about(iris.id(row.id())).with(property(row), Literals.english(row.required("note")));
    }

    /** Who claims a thing concerns all readers; why a position is outside a drawn border, those who look after the data. */
    private static Node property(TabRow row) {
        return switch (row.required("about")) {
            case "claims" -> SKOS.scopeNote.asNode();
            case "border" -> SKOS.editorialNote.asNode();
            default -> throw row.error("“about” is unknown: " + row.text("about"), "write claims or border");
        };
    }
}
