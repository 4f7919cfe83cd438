package org.w3id.relata.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A table of the lexicon or the gazetteer: UTF-8, a header row, one row a line, cells parted by tabs, no quoting; the
 * first column identifies the row. Whatever departs from that is an error that names the file and the line.
 *
 * @param file where it was read from
 * @param columns the names of the header row, in order
 * @param rows in the order of the file
 */
public record TabTable(Path file, List<String> columns, List<TabRow> rows) {
    public TabTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param file the table
     * @param required the columns that the caller will ask for; the table may have more
     * @throws UserError where the file cannot be read or is not such a table
     */
    public static TabTable read(Path file, String... required) {
        TabTable table = read(file, 0, lines(file), required);
        Map<String, Integer> lineOfId = new HashMap<>();
        for (TabRow row : table.rows()) {
            Integer before = lineOfId.putIfAbsent(row.id(), row.line());
            if (before != null) {
                throw row.error("“" + row.id() + "” already stands in line " + before, "give the row another id");
            }
        }
        return table;
    }

    /**
     * Reads a table that begins with lines of remarks, each after a {@code #}, and whose first column may say the same in
     * several rows.
     *
     * @param file the table
     * @param remarks takes the remarks without their {@code #}, in order
     * @param required the columns that the caller will ask for; the table may have more
     * @throws UserError where the file cannot be read or is not such a table
     */
    public static TabTable readWithRemarks(Path file, Consumer<String> remarks, String... required) {
        List<String> lines = lines(file);
        int first = 0;
        while (first < lines.size() && lines.get(first).startsWith("#")) {
            remarks.accept(lines.get(first).substring(1));
            first++;
        }
        return read(file, first, lines, required);
    }

    private static TabTable read(Path file, int header, List<String> lines, String... required) {
        List<String> columns =
                header >= lines.size() ? List.of() : List.of(lines.get(header).split("\t", -1));
        checkHeader(file, header + 1, columns, List.of(required));
        List<TabRow> rows = new ArrayList<>();
        for (int i = header + 1; i < lines.size(); i++) {
            rows.add(row(file, i + 1, columns, lines.get(i)));
        }
        return new TabTable(file, columns, rows);
    }

    private static List<String> lines(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException e) {
            throw error(file, lineNotUtf8(file), "the line is not UTF-8", "save the table as UTF-8");
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + e, "check that the file is there and may be read");
        }
        if (text.startsWith("\uFEFF")) {
            throw error(file, 1, "there is a byte order mark", "save it as UTF-8 without one");
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                throw error(file, i + 1, "the line is empty", "remove it");
            }
            if (lines.get(i).chars().anyMatch(c -> c != '\t' && Character.isISOControl(c))) {
                throw error(file, i + 1, "there is a control character", "remove it; lines end with a plain LF");
            }
        }
        return lines;
    }

    /** The first line that is not UTF-8: decoded with a sign for what is wrong, it differs from what it was. */
    private static int lineNotUtf8(Path file) {
        try {
            String[] lines = Files.readString(file, StandardCharsets.ISO_8859_1).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                byte[] bytes = lines[i].getBytes(StandardCharsets.ISO_8859_1);
                if (!Arrays.equals(bytes, new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8))) {
                    return i + 1;
                }
            }
            return lines.length;
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + e, "check that the file is there and may be read");
        }
    }

    private static void checkHeader(Path file, int line, List<String> columns, List<String> required) {
        if (columns.isEmpty()) {
            throw error(file, line, "there is no header row", "begin with the names of the columns, parted by tabs");
        }
        for (String column : columns) {
            if (column.isBlank() || columns.indexOf(column) != columns.lastIndexOf(column)) {
                throw error(file, line, "a column is named twice or not at all: “" + column + "”", "name it");
            }
        }
        for (String column : required) {
            if (!columns.contains(column)) {
                throw error(file, line, "there is no column “" + column + "”", "add it to the header row");
            }
        }
    }

    private static TabRow row(Path file, int line, List<String> columns, String text) {
        List<String> cells = List.of(text.split("\t", -1));
        if (cells.size() != columns.size()) {
            throw error(
                    file,
                    line,
                    "there are " + cells.size() + " cells for " + columns.size() + " columns",
                    "part the cells by one tab each, empty ones too");
        }
        TabRow row = new TabRow(file, line, columns, cells);
        for (String cell : cells) {
            if (!cell.equals(cell.strip())) {
                throw row.error("a cell begins or ends with a blank: “" + cell + "”", "remove the blank");
            }
        }
        if (row.id().isEmpty()) {
            throw row.error("the first cell is empty", "give the row an id");
        }
        return row;
    }

    static UserError error(Path file, int line, String message, String remedy) {
        return new UserError(file + ":" + line + ": " + message, remedy);
    }
}
