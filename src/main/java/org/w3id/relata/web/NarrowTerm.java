package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.w3id.relata.web.page.Picture;

/** Draws what stands around a term for narrow screens: the term on top, and everything else along a line below it. */
final class NarrowTerm {
    private static final int WIDTH = 320;
    private static final int STEM = 14;
    private static final int BRANCH = 132;
    private static final int BOX = WIDTH - STEM - BRANCH;
    private static final int TOP = 44;
    private static final int ROW = 38;

    private final TermDrawing drawing;
    private final Node term;
    private final TermTies ties;
    private final List<Picture.Line> lines = new ArrayList<>();
    private final List<Picture.Box> boxes = new ArrayList<>();
    private final List<Picture.Words> labels = new ArrayList<>();
    private int y = TOP;

    NarrowTerm(TermDrawing drawing, Node term, TermTies ties) {
        this.drawing = drawing;
        this.term = term;
        this.ties = ties;
    }

    Picture picture() {
        boxes.add(drawing.box(0, 0, WIDTH, TOP - 12, term, "centre"));
        ties.above().forEach(other -> row(new TermTies.Tie(null, "is a kind of", other), true));
        ties.below().forEach(other -> row(new TermTies.Tie(null, "has the kind", other), true));
        ties.left().forEach(tie -> row(tie, false));
        ties.right().forEach(tie -> row(tie, true));
        lines.add(new Picture.Line(String.format(Locale.ROOT, "M%d %dV%d", STEM, TOP - 12, y - ROW / 2), "stem"));
        return new Picture("narrow", WIDTH, y + 2, lines, boxes, labels);
    }

    private void row(TermTies.Tie tie, boolean out) {
        int at = y + ROW / 2;
        boxes.add(drawing.box(STEM + BRANCH, y + 3, BOX, ROW - 6, tie.other(), "neighbour"));
        lines.add(new Picture.Line(String.format(Locale.ROOT, "M%d %dH%d", STEM, at, STEM + BRANCH), "tie"));
        lines.add(new Picture.Line(
                out
                        ? String.format(Locale.ROOT, "M%d %dl-7 -4.5v9z", STEM + BRANCH - 1, at)
                        : String.format(Locale.ROOT, "M%d %dl7 -4.5v9z", STEM + 1, at),
                "arrow"));
        labels.add(drawing.words(STEM + BRANCH / 2, at, BRANCH - 18, tie));
        y += ROW;
    }
}
