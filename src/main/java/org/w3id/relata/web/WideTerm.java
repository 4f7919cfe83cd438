package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.w3id.relata.web.page.Picture;

/**
 * Draws what stands around a term for wide screens: what it is a kind of above it, its kinds below, and from left to right
 * what leads to it and what it leads to.
 */
final class WideTerm {
    private static final int BOX = 146;
    private static final int RUN = 124;
    private static final int CURVE = 32;
    private static final int CENTRE = 152;
    private static final int CENTRE_HEIGHT = 56;
    private static final int ROW = 38;
    private static final int STEP = 38;
    private static final int INDENT = 22;
    private static final int SMALL = 30;

    private final TermDrawing drawing;
    private final Node term;
    private final TermTies ties;
    private final int centre;
    private final int middle;
    private final List<Picture.Line> lines = new ArrayList<>();
    private final List<Picture.Box> boxes = new ArrayList<>();
    private final List<Picture.Words> labels = new ArrayList<>();

    WideTerm(TermDrawing drawing, Node term, TermTies ties) {
        this.drawing = drawing;
        this.term = term;
        this.ties = ties;
        this.centre = ties.left().isEmpty() ? 0 : BOX + RUN + CURVE;
        this.middle = Math.max(
                CENTRE_HEIGHT / 2 + ties.above().size() * STEP,
                Math.max(ties.left().size(), ties.right().size()) * ROW / 2);
    }

    Picture picture() {
        int top = middle - CENTRE_HEIGHT / 2;
        int foot = middle + CENTRE_HEIGHT / 2;
        stack(ties.above(), top - ties.above().size() * STEP, top, false);
        stack(ties.below(), foot + STEP - SMALL, foot, true);
        side(ties.left(), false);
        side(ties.right(), true);
        boxes.add(drawing.box(centre, top, CENTRE, CENTRE_HEIGHT, term, "centre"));
        int width = centre + CENTRE + (ties.right().isEmpty() ? 0 : CURVE + RUN + BOX);
        int height = Math.max(
                foot + ties.below().size() * STEP,
                middle + Math.max(ties.left().size(), ties.right().size()) * ROW / 2);
        return new Picture("wide", width, height + 2, lines, boxes, labels);
    }

    /** Boxes one below the other, along a stem that begins at the term. */
    private void stack(List<Node> nodes, int y, int start, boolean down) {
        int stem = centre + INDENT / 2;
        int end = start;
        for (int i = 0; i < nodes.size(); i++) {
            int at = y + i * STEP;
            boxes.add(drawing.box(centre + INDENT, at, CENTRE - INDENT, SMALL, nodes.get(i), "neighbour"));
            lines.add(line("M%d %dH%d", stem, at + SMALL / 2, centre + INDENT));
            end = down ? at + SMALL / 2 : Math.min(end, at + SMALL / 2);
        }
        if (!nodes.isEmpty()) {
            lines.add(line("M%d %dV%d", stem, start, end));
        }
    }

    private void side(List<TermTies.Tie> side, boolean out) {
        int top = middle - side.size() * ROW / 2;
        int from = out ? centre + CENTRE : centre;
        int run = out ? from + CURVE : from - CURVE;
        int end = out ? run + RUN : run - RUN;
        for (int i = 0; i < side.size(); i++) {
            int y = top + i * ROW + ROW / 2;
            int bend = (from + run) / 2;
            int port = port(i, side.size());
            lines.add(line("M%d %dC%d %d %d %d %d %dH%d", from, port, bend, port, bend, y, run, y, end));
            lines.add(
                    new Picture.Line(String.format(Locale.ROOT, "M%d %dl-7 -4.5v9z", out ? end - 1 : run, y), "arrow"));
            boxes.add(drawing.box(
                    out ? end : 0,
                    y - SMALL / 2 - 1,
                    BOX,
                    SMALL + 2,
                    side.get(i).other(),
                    "neighbour"));
            labels.add(drawing.words((run + end) / 2, y, RUN - 14, side.get(i)));
        }
    }

    /** Where a line meets the box in the middle: spread over its height. */
    private int port(int row, int rows) {
        int room = CENTRE_HEIGHT - 16;
        return middle - room / 2 + (rows == 1 ? room / 2 : room * row / (rows - 1));
    }

    private static Picture.Line line(String path, Object... numbers) {
        return new Picture.Line(String.format(Locale.ROOT, path, numbers), "tie");
    }
}
