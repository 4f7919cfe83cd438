package org.w3id.relata.web.page;

import java.util.List;

/**
 * What stands around a term.
 *
 * @param wide the picture for wide screens
 * @param narrow the picture for narrow ones
 * @param rows what the pictures show, in words
 * @param note how much of it is drawn; empty where all is
 */
public record Diagram(Picture wide, Picture narrow, List<Row> rows, String note) {
    /** A tie between two terms, read from left to right. */
    public record Row(Link from, Link tie, Link to) {}

    public Diagram {
        rows = List.copyOf(rows);
    }
}
