package org.w3id.relata.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.w3id.relata.text.Layout;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/** Reads what headings, bylines and boilerplate look like: {@code ontology/lexicon/layout.tsv}. */
final class LayoutReader {
    private LayoutReader() {}

    /** @throws org.w3id.relata.text.UserError where a pattern is broken; with file and line */
    static Layout read(Path lexicon) {
        List<Pattern> boilerplate = new ArrayList<>();
        List<Pattern> bylines = new ArrayList<>();
        for (TabRow row : TabTable.read(lexicon.resolve("layout.tsv"), "id", "pattern", "kind")
                .rows()) {
            switch (row.text("kind")) {
                case "boilerplate" -> boilerplate.add(pattern(row));
                case "byline" -> bylines.add(pattern(row));
                default -> throw row.error("unknown kind “" + row.text("kind") + "”", "write boilerplate or byline");
            }
        }
        return new Layout(boilerplate, bylines);
    }

    private static Pattern pattern(TabRow row) {
        try {
            return Pattern.compile(row.required("pattern"));
        } catch (PatternSyntaxException e) {
            throw row.error("not a regular expression: " + e.getDescription(), "see java.util.regex.Pattern");
        }
    }
}
