package org.w3id.relata.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.FmtUtils;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A term as a cell of a spreadsheet. */
sealed interface SpreadsheetCell {
    /** Digits that a spreadsheet keeps of a number. */
    int DIGITS = 15;
    /** The first year that spreadsheets count days from without mistakes. */
    int FIRST_YEAR = 1901;

    int LAST_YEAR = 9999;
    /** Characters that fit into a cell (ECMA-376, the limits of Excel). */
    int LONGEST = 32_767;

    void write(Worksheet sheet, int row, int column);

    record Empty() implements SpreadsheetCell {
        @Override
        public void write(Worksheet sheet, int row, int column) {
            // Nothing is there.
        }
    }

    record Number(BigDecimal value) implements SpreadsheetCell {
        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, value);
        }
    }

    record Truth(boolean value) implements SpreadsheetCell {
        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, value);
        }
    }

    record Day(LocalDate value) implements SpreadsheetCell {
        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, value);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    /** A moment in UTC. */
    record Moment(LocalDateTime value) implements SpreadsheetCell {
        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, value);
            sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        }
    }

    /** Text, cut where it is too long for a cell. */
    record Text(String value) implements SpreadsheetCell {
        /** What some program takes for the beginning of a formula, as the cell or after the file was saved as CSV. */
        private static final String FORMULA_SIGNS = "=+-@\t\r\n";

        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, value);
            if (!value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0) {
                // The format "Text": it stays text even where somebody edits the cell.
                sheet.style(row, column).format("@").set();
            }
        }
    }

    /** The cell for a term, or for none. */
    static SpreadsheetCell of(@Nullable Node term) {
        if (term == null) {
            return new Empty();
        }
        if (term.isURI()) {
            return text(term.getURI());
        }
        if (!term.isLiteral()) {
            return text(FmtUtils.stringForNode(term));
        }
        return typed(term).orElseGet(() -> text(term.getLiteralLexicalForm()));
    }

    private static Optional<SpreadsheetCell> typed(Node literal) {
        String lexical = literal.getLiteralLexicalForm().strip();
        try {
            if (literal.getLiteralDatatype().equals(XSDDatatype.XSDboolean)) {
                return Optional.of(new Truth(lexical.equals("true") || lexical.equals("1")));
            }
            if (literal.getLiteralDatatype().equals(XSDDatatype.XSDdate)) {
                return Optional.of(LocalDate.parse(lexical.replaceFirst("(Z|[+-][0-9]{2}:[0-9]{2})$", "")))
                        .filter(day -> isCounted(day.getYear()))
                        .map(Day::new);
            }
            if (literal.getLiteralDatatype().equals(XSDDatatype.XSDdateTime)) {
                return Optional.of(moment(lexical))
                        .filter(moment -> isCounted(moment.getYear()))
                        .map(Moment::new);
            }
            return isNumber(literal)
                    ? Optional.of(new BigDecimal(lexical))
                            .filter(number -> number.stripTrailingZeros().precision() <= DIGITS)
                            .map(Number::new)
                    : Optional.empty();
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty(); // not a form that a spreadsheet knows, such as INF; its words say it all
        }
    }

    private static boolean isNumber(Node literal) {
        return literal.getLiteralDatatype() instanceof XSDDatatype
                && literal.getLiteral().isWellFormed()
                && literal.getLiteralValue() instanceof java.lang.Number;
    }

    private static boolean isCounted(int year) {
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }

    private static LocalDateTime moment(String lexical) {
        return lexical.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})")
                ? OffsetDateTime.parse(lexical)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()
                : LocalDateTime.parse(lexical);
    }

    private static Text text(String value) {
        if (value.length() <= LONGEST) {
            return new Text(value);
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return new Text(value.substring(0, end) + "…");
    }
}
