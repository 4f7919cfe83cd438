package org.w3id.relata.text.read;

import java.util.List;

/**
 * The gutter between two columns: a strip that few lines cross, with lines of some length on both sides, beside each
 * other for a good part of their height. In a table the cells are too short for that.
 */
final class Gutter {
    private static final int FEWEST_LINES = 3;
    private static final double FEWEST_LETTERS = 12;
    private static final double NARROWEST = 0.7;
    private static final double MOST_CROSSING = 0.3;
    private static final double LEAST_OVERLAP = 0.3;
    private static final int STEPS = 100;

    private Gutter() {}

    /** Its place in points from the left, or -1 where there is none. */
    static double of(List<PdfLine> pieces) {
        if (pieces.size() < 2 * FEWEST_LINES) {
            return -1;
        }
        double left = pieces.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = pieces.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double half = NARROWEST / 2 * medianSize(pieces);
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
}
