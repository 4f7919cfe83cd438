package org.w3id.relata.text.read;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects the glyphs of a PDF into lines, page by page in the order of reading; text that stands upright only. */
final class PdfLineCollector extends PDFTextStripper {
    private static final long MOST_LETTERS = 2L * DocumentReader.LIMIT;

    private final List<PdfLine> lines = new ArrayList<>();
    private final ColumnOrder order = new ColumnOrder();
    private long letters;

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
            GlyphRun run = null;
            for (TextPosition glyph : article) {
                if (glyph.getDir() == 0 && glyph.getUnicode() != null) {
                    if (run == null || !run.goesOnWith(glyph)) {
                        add(run, pieces);
                        run = new GlyphRun(glyph);
                    }
                    run.add(glyph);
                }
            }
            add(run, pieces);
        }
        List<PdfLine> ordered = order.inOrder(pieces);
        lines.addAll(ordered);
        letters += ordered.stream().mapToLong(line -> line.text().length()).sum();
        if (letters > MOST_LETTERS) {
            setEndPage(getCurrentPageNo()); // enough to be refused
        }
    }

    private void add(@Nullable GlyphRun run, List<PdfLine> pieces) {
        if (run != null && !run.isBlank()) {
            double height = getCurrentPage().getCropBox().getHeight();
            pieces.add(run.line(getCurrentPageNo() - 1, height));
        }
    }
}
