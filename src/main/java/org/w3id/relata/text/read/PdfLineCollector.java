package org.w3id.relata.text.read;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects the glyphs of a PDF into lines, page by page in the order of reading; text that stands upright only. */
final class PdfLineCollector extends PDFTextStripper {
    private static final double WIDEST_SPACE = 1.0;
    private static final double NARROWEST_SPACE = 0.17;
    private static final double SAME_LINE = 0.5;

    private static final double SMALL = 0.8;
    private static final double RAISED = 0.2;

    private final List<PdfLine> lines = new ArrayList<>();
    private final ColumnOrder order = new ColumnOrder();

    PdfLineCollector() {
        setSuppressDuplicateOverlappingText(true); // bold made by printing twice
    }

    /** @throws IOException where the document is broken */
    List<PdfLine> linesOf(PDDocument document) throws IOException {
        try (Writer nowhere = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
            writeText(document, nowhere);
        }
        return List.copyOf(lines);
    }

    @Override
    protected void writePage() {
        List<PdfLine> pieces = new ArrayList<>();
        for (List<TextPosition> article : charactersByArticle) {
            Piece piece = null;
            for (TextPosition glyph : article) {
                if (glyph.getDir() == 0 && glyph.getUnicode() != null) {
                    if (piece == null || !piece.goesOnWith(glyph)) {
                        add(piece, pieces);
                        piece = new Piece(glyph);
                    }
                    piece.add(glyph);
                }
            }
            add(piece, pieces);
        }
        lines.addAll(order.inOrder(pieces));
    }

    private void add(@Nullable Piece piece, List<PdfLine> pieces) {
        if (piece != null && !piece.text.toString().isBlank()) {
            double height = getCurrentPage().getCropBox().getHeight();
            pieces.add(piece.line(getCurrentPageNo() - 1, height));
        }
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

    /** Glyphs that follow each other on one line without a wide gap. */
    private static final class Piece {
        private final StringBuilder text = new StringBuilder();
        private final double left;
        private final double baseline;
        private double right;
        private double size;
        private boolean bold = true;

        Piece(TextPosition first) {
            left = first.getXDirAdj();
            right = left;
            baseline = first.getYDirAdj();
            size = size(first);
        }

        boolean goesOnWith(TextPosition glyph) {
            double gap = glyph.getXDirAdj() - right;
            double unit = Math.max(size, size(glyph));
            return Math.abs(glyph.getYDirAdj() - baseline) < unit * SAME_LINE
                    && gap < unit * WIDEST_SPACE
                    && gap > -unit;
        }

        void add(TextPosition glyph) {
            String letters = glyph.getUnicode();
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
    }
}
