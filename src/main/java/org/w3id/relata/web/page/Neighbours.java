package org.w3id.relata.web.page;

import java.util.List;

/**
 * Who and what is connected with an entity by claims.
 *
 * @param wide the picture for wide screens
 * @param narrow the picture for narrow ones
 * @param rows what the pictures show, in words
 * @param note how much of it is shown; empty where all is
 */
public record Neighbours(Picture wide, Picture narrow, List<Row> rows, String note) {
    /** A content with how many claims affirm and deny it. */
    public record Row(Statement statement, String affirmed, String denied) {}

    public Neighbours {
        rows = List.copyOf(rows);
    }
}
