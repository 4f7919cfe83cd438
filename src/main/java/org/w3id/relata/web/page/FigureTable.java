package org.w3id.relata.web.page;

import java.util.List;

/**
 * A table of figures.
 *
 * @param caption what it shows
 * @param rowTitle what its rows are
 * @param columns the titles of the figures
 */
public record FigureTable(String caption, String rowTitle, List<String> columns, List<Section> sections) {
    /** Rows under a title of their own; the title is empty where they need none. */
    public record Section(String title, List<Row> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param note less important words about it; may be empty
     * @param figures as many as there are columns
     * @param strong whether it sums up others
     */
    public record Row(String label, String note, List<String> figures, boolean strong) {
        public Row {
            figures = List.copyOf(figures);
        }
    }

    public FigureTable {
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
    }
}
