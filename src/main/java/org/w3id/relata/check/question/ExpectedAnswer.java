package org.w3id.relata.check.question;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.csv.CSVParser;

/**
 * The answer that a file says a question has.
 *
 * @param file where it stands
 * @param table the answer
 * @param lines on which line of the file each row begins
 */
record ExpectedAnswer(Path file, AnswerTable table, List<Integer> lines) {
    ExpectedAnswer {
        lines = List.copyOf(lines);
    }

    /** @throws org.w3id.relata.text.UserError where it is no such table */
    static ExpectedAnswer read(Path file, String text) {
        List<String> columns = List.of();
        List<List<String>> rows = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        int line = 1;
        for (List<String> cells : CSVParser.create(new StringReader(text))) {
            if (line == 1) {
                columns = cells;
            } else if (cells.size() == columns.size()) {
                rows.add(cells);
                lines.add(line);
            } else {
                throw new FileLine(file, line)
                        .error(
                                "there are " + cells.size() + " cells for " + columns.size() + " columns",
                                "write one cell for each variable, in the order of the first line");
            }
            line += 1
                    + (int) String.join("", cells)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }
        if (rows.isEmpty()) {
            throw new FileLine(file, 1)
                    .error("no answer is expected", "let the toy graph hold something that the question finds");
        }
        return new ExpectedAnswer(file, new AnswerTable(columns, rows), lines);
    }

    FileLine lineOfRow(int index) {
        return new FileLine(file, lines.get(index));
    }
}
