package org.w3id.relata.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The text of a document as it is published, addressed in Unicode code points. */
public final class DocumentText {
    private final String text;
    private final int[] unitOfPoint;
    private final int[] pointOfUnit;

    /** @param text the decoded text, otherwise unchanged */
    public DocumentText(String text) {
        this.text = text;
        int points = text.codePointCount(0, text.length());
        unitOfPoint = new int[points + 1];
        pointOfUnit = new int[text.length() + 1];
        int unit = 0;
        for (int point = 0; point < points; point++) {
            unitOfPoint[point] = unit;
            int width = Character.charCount(text.codePointAt(unit));
            for (int i = 0; i < width; i++) {
                pointOfUnit[unit + i] = point;
            }
            unit += width;
        }
        unitOfPoint[points] = text.length();
        pointOfUnit[text.length()] = points;
    }

    /** The whole text. */
    public String value() {
        return text;
    }

    /** The number of code points. */
    public int length() {
        return unitOfPoint.length - 1;
    }

    /** The exact words of a span. */
    public String cut(TextSpan span) {
        return text.substring(unitOfPoint[span.start()], unitOfPoint[span.end()]);
    }

    /**
     * The span of code points between two offsets in UTF-16 units, as {@link String} and most libraries count.
     *
     * @param start 0-based, inclusive
     * @param end exclusive
     */
    public TextSpan spanOfUnits(int start, int end) {
        return new TextSpan(pointOfUnit[start], pointOfUnit[end]);
    }

    /** The offset in UTF-16 units of a code point. */
    public int unit(int point) {
        return unitOfPoint[point];
    }

    /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
