package org.w3id.relata.query;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows as a spreadsheet, in Office Open XML: the names of the columns in a row that stays in sight, numbers as
 * numbers, days and moments as dates, everything else as text that no program takes for a formula.
 *
 * @param out stays open
 */
record Spreadsheet(OutputStream out) {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String SHEET = "Answer";
    /** Rows that are held in memory at once. */
    private static final int HELD = 500;

    private static final double LABEL_WIDTH = 32;
    private static final double WIDTH = 18;

    void write(RowSet rows) {
        try (Workbook workbook = new Workbook(new Open(out), "Relata", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(SHEET);
            header(sheet, rows.getResultVars());
            int row = 1;
            while (rows.hasNext()) {
                row(sheet, row, rows.getResultVars(), rows.next());
                if (row % HELD == 0) {
                    sheet.flush();
                }
                row++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void header(Worksheet sheet, List<Var> columns) {
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).getVarName();
            sheet.value(0, i, name);
            sheet.style(0, i).bold().set();
            sheet.width(i, name.endsWith("Label") || name.equals("words") ? LABEL_WIDTH : WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    private static void row(Worksheet sheet, int row, List<Var> columns, Binding binding) {
        for (int i = 0; i < columns.size(); i++) {
            SpreadsheetCell.of(binding.get(columns.get(i))).write(sheet, row, i);
        }
    }

    /** The stream is the caller's to close. */
    private static final class Open extends FilterOutputStream {
        private Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
