package org.w3id.relata.query;

/** Makes text from documents and users safe to show on a terminal. */
final class Printable {
    private static final int LONGEST_QUOTE = 100;

    private Printable() {}

    /**
     * The text on one line, without what moves the cursor, hides or reverses text: white space becomes a space, every
     * other control, format or unassigned character U+FFFD.
     */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> line.appendCodePoint(shown(point)));
        return line.toString();
    }

    /** The same in quotation marks, shortened where it is long. */
    static String quoted(String text) {
        String line = line(text);
        int points = line.codePointCount(0, line.length());
        return points <= LONGEST_QUOTE
                ? "'" + line + "'"
                : "'" + line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…'";
    }

    /** Whether it is well-formed Unicode without NUL, so that every format can carry it. */
    static boolean isText(String text) {
        return text.codePoints().noneMatch(p -> p == 0 || Character.getType(p) == Character.SURROGATE);
    }

    private static int shown(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return ' ';
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> 0xFFFD;
            default -> point;
        };
    }
}
