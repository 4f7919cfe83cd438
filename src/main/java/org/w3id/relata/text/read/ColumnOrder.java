package org.w3id.relata.text.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the pieces of a page in the order of reading. Where a gutter runs between most of them there are columns: above,
 * between and below what crosses the gutter the left side is read before the right one, and each side may have columns
 * of its own (in the manner of the XY-cut of Nagy and Seth 1984). Pieces on one line are joined.
 */
final class ColumnOrder {
    private static final double SAME_LINE = 0.5;
    private static final int DEEPEST = 4;

    private int columns;

    /** The lines of a page; their columns are numbered on from the page before. */
    List<PdfLine> inOrder(List<PdfLine> pieces) {
        List<PdfLine> lines = new ArrayList<>();
        order(
                pieces.stream()
                        .sorted(Comparator.comparingDouble(PdfLine::baseline).thenComparingDouble(PdfLine::left))
                        .toList(),
                lines,
                0);
        return lines;
    }

    private void order(List<PdfLine> pieces, List<PdfLine> lines, int depth) {
        double gutter = depth < DEEPEST ? Gutter.of(pieces) : -1;
        if (gutter < 0) {
            columns++;
            lines.addAll(rows(pieces));
            return;
        }
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        List<PdfLine> across = new ArrayList<>();
        for (PdfLine piece : pieces) {
            boolean crosses = piece.left() < gutter && piece.right() > gutter;
            if (crosses != !across.isEmpty()) {
                flush(left, right, across, lines, depth);
            }
            (crosses ? across : piece.left() < gutter ? left : right).add(piece);
        }
        flush(left, right, across, lines, depth);
    }

    private void flush(List<PdfLine> left, List<PdfLine> right, List<PdfLine> across, List<PdfLine> lines, int depth) {
        for (List<PdfLine> part : List.of(left, right)) {
            if (!part.isEmpty()) {
                order(List.copyOf(part), lines, depth + 1);
                part.clear();
            }
        }
        if (!across.isEmpty()) {
            order(List.copyOf(across), lines, DEEPEST);
            across.clear();
        }
    }

    /** The pieces of a column joined into lines, from top to bottom. */
    private List<PdfLine> rows(List<PdfLine> pieces) {
        List<PdfLine> rows = new ArrayList<>();
        List<PdfLine> row = new ArrayList<>();
        for (PdfLine piece : pieces) {
            if (!row.isEmpty()
                    && piece.baseline() - row.get(0).baseline() > row.get(0).size() * SAME_LINE) {
                rows.add(joined(row));
                row.clear();
            }
            row.add(piece);
        }
        if (!row.isEmpty()) {
            rows.add(joined(row));
        }
        return rows;
    }

    private PdfLine joined(List<PdfLine> row) {
        return row.stream()
                .sorted(Comparator.comparingDouble(PdfLine::left))
                .reduce(PdfLine::with)
                .orElseThrow()
                .inColumn(columns);
    }
}
