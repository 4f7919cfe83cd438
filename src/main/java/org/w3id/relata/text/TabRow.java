package org.w3id.relata.text;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a {@link TabTable}.
 *
 * @param file where it stands
 * @param line the line of the file, counted from 1
 * @param columns the names of the columns
 * @param cells as many as there are columns; empty where nothing is given
 */
public record TabRow(Path file, int line, List<String> columns, List<String> cells) {
    /** The first cell. */
    public String id() {
        return cells.get(0);
    }

    /**
     * The cell of a column; empty where nothing is given.
     *
     * @throws IllegalArgumentException where the table has no such column
     */
    public String text(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(file + " has no column " + column);
        }
        return cells.get(index);
    }

    /** The cell of a column that must not be empty. */
    public String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw error("“" + column + "” is empty", "fill it in");
        }
        return text;
    }

    /** The values of a cell, which are parted by {@code |}; none where the cell is empty. */
    public List<String> values(String column) {
        String text = text(column);
        List<String> values = text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
        for (String value : values) {
            if (value.isBlank() || !value.equals(value.strip())) {
                throw error(
                        "“" + column + "” has an empty value or one with a blank at its end",
                        "part the values by a single | without blanks");
            }
        }
        return values;
    }

    /** The number in a cell, null where it is empty. */
    public @Nullable BigDecimal decimal(String column) {
        String text = text(column);
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw error("“" + column + "” is not a number: " + text, "write it with digits and a point");
        }
    }

    /** A failure of this row, for the caller to throw: it names the file and the line. */
    public UserError error(String message, String remedy) {
        return TabTable.error(file, line, message, remedy);
    }
}
