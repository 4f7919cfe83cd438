package org.w3id.relata.text.read;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/** Glyphs that follow each other on one line without a wide gap. Lengths are multiples of the size of the letters. */
final class GlyphRun {
    private static final double WIDEST_SPACE = 1.0;
    private static final double NARROWEST_SPACE = 0.17;
    private static final double SAME_LINE = 0.5;
    private static final double SMALL = 0.8;
    private static final double RAISED = 0.2;

    private final StringBuilder text = new StringBuilder();
    private final double left;
    private final double baseline;
    private double right;
    private double size;
    private boolean bold = true;

    GlyphRun(TextPosition first) {
        left = first.getXDirAdj();
        right = left;
        baseline = first.getYDirAdj();
        size = size(first);
    }

    boolean goesOnWith(TextPosition glyph) {
        double gap = glyph.getXDirAdj() - right;
        double unit = Math.max(size, size(glyph));
        return Math.abs(glyph.getYDirAdj() - baseline) < unit * SAME_LINE && gap < unit * WIDEST_SPACE && gap > -unit;
    }

    void add(TextPosition glyph) {
        String letters = withoutLigatures(glyph.getUnicode());
        if (isFootnoteMark(glyph)) {
            right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
            return;
        }
        boolean apart = glyph.getXDirAdj() - right > size * NARROWEST_SPACE;
        if (apart && text.length() > 0 && !letters.isBlank() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
        text.append(letters.isBlank() ? " " : letters);
        right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
        size = Math.max(size, size(glyph));
        bold &= letters.isBlank() || isBold(glyph);
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    /** A small raised figure behind a word. */
    private boolean isFootnoteMark(TextPosition glyph) {
        return size(glyph) < size * SMALL
                && baseline - glyph.getYDirAdj() > size * RAISED
                && glyph.getUnicode().chars().allMatch(Character::isDigit)
                && text.length() > 0;
    }

    PdfLine line(int page, double height) {
        return new PdfLine(
                page,
                0,
                left,
                right,
                baseline,
                height,
                size,
                bold,
                text.toString().strip());
    }

    private static boolean isBold(TextPosition glyph) {
        PDFont font = glyph.getFont();
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy");
    }

    /** In points as shown, whatever scales the page; a broken matrix gives 1. */
    private static double size(TextPosition glyph) {
        return glyph.getYScale() > 0 ? glyph.getYScale() : 1;
    }

    /** The letters "fi" for the one character that prints them (Unicode, Alphabetic Presentation Forms). */
    private static String withoutLigatures(String letters) {
        boolean ligature = letters.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
        return ligature ? Normalizer.normalize(letters, Normalizer.Form.NFKC) : letters;
    }
}
