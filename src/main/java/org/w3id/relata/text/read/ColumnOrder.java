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
    private static final int FEWEST_LINES = 3;
    private static final double FEWEST_LETTERS = 12;
    private static final double NARROWEST_GUTTER = 0.7;
    private static final double MOST_CROSSING = 0.3;
    private static final double LEAST_OVERLAP = 0.3;
    private static final double SAME_LINE = 0.5;
    private static final int DEEPEST = 4;
    private static final int STEPS = 100;

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
        double gutter = depth < DEEPEST ? gutter(pieces) : -1;
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

    /** Where a gutter runs, or -1. */
    private static double gutter(List<PdfLine> pieces) {
        if (pieces.size() < 2 * FEWEST_LINES) {
            return -1;
        }
        double left = pieces.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = pieces.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double half = NARROWEST_GUTTER / 2 * medianSize(pieces);
        double best = -1;
        long fewest = (long) (pieces.size() * MOST_CROSSING) + 1;
        for (int i = STEPS / 5; i < STEPS * 4 / 5; i++) {
            double x = left + (right - left) * i / STEPS;
            long crossing = pieces.stream()
                    .filter(piece -> piece.left() < x + half && piece.right() > x - half)
                    .count();
            if (crossing < fewest && isBetweenColumns(pieces, x, half)) {
                best = x;
                fewest = crossing;
            }
        }
        return best;
    }

    private static boolean isBetweenColumns(List<PdfLine> pieces, double x, double half) {
        List<PdfLine> left = pieces.stream().filter(p -> p.right() <= x - half).toList();
        List<PdfLine> right = pieces.stream().filter(p -> p.left() >= x + half).toList();
        if (left.size() < FEWEST_LINES || right.size() < FEWEST_LINES) {
            return false;
        }
        double top = Math.max(left.get(0).baseline(), right.get(0).baseline());
        double bottom = Math.min(last(left).baseline(), last(right).baseline());
        double shorter = Math.min(
                last(left).baseline() - left.get(0).baseline(),
                last(right).baseline() - right.get(0).baseline());
        return letters(left) >= FEWEST_LETTERS
                && letters(right) >= FEWEST_LETTERS
                && bottom - top > shorter * LEAST_OVERLAP;
    }

    private static PdfLine last(List<PdfLine> lines) {
        return lines.get(lines.size() - 1);
    }

    private static double letters(List<PdfLine> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).average().orElse(0);
    }

    private static double medianSize(List<PdfLine> lines) {
        return lines.stream().mapToDouble(PdfLine::size).sorted().toArray()[lines.size() / 2];
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
