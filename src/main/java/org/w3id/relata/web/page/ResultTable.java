package org.w3id.relata.web.page;

import java.util.List;

/**
 * An answer as a table.
 *
 * @param cut whether further rows were left out
 * @param wide the column that holds the words of claims; negative where none does
 */
public record ResultTable(List<String> columns, List<List<Link>> rows, boolean cut, int wide) {
    public ResultTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
