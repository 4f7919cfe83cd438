package org.w3id.relata.rdf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in the forms that the data uses. */
public final class Literals {
    private static final int REPLACEMENT = 0xFFFD;

    private Literals() {}

    /** A plain string. */
    public static Node text(String value) {
        return NodeFactory.createLiteralString(publishable(value));
    }

    /** A plain string on one line, for a label. */
    public static Node line(String value) {
        return NodeFactory.createLiteralString(oneLine(value));
    }

    /** A string on one line in English. */
    public static Node english(String value) {
        return NodeFactory.createLiteralLang(oneLine(value), "en");
    }

    /** A decimal in the canonical form of XML Schema 1.0 (section 3.2.3.2), which TDB2 keeps as it is: {@code 300.0}. */
    public static Node decimal(BigDecimal value) {
        String plain = plain(value);
        return NodeFactory.createLiteralDT(plain.contains(".") ? plain : plain + ".0", XSDDatatype.XSDdecimal);
    }

    public static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    public static Node nonNegative(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    public static Node bool(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    public static Node date(LocalDate value) {
        return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate);
    }

    /** A moment in UTC, in whole seconds. */
    public static Node moment(Instant value) {
        return NodeFactory.createLiteralDT(value.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }

    /** A number as digits and, where needed, a point. */
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /**
     * The same text with every character that XML 1.0 (section 2.2) cannot carry, and so RDF/XML cannot, replaced by
     * U+FFFD; the number of code points stays the same, so that spans still point to their words.
     */
    public static String publishable(String text) {
        if (text.codePoints().allMatch(Literals::isXml)) {
            return text;
        }
        return text.codePoints()
                .map(point -> isXml(point) ? point : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String oneLine(String text) {
        return publishable(text).replaceAll("\\s+", " ").strip();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
