package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.w3id.relata.query.ontology.Ontology;
import org.w3id.relata.query.ontology.Term;
import org.w3id.relata.query.ontology.TermKind;
import org.w3id.relata.web.page.Picture;

/** Draws all classes as trees, each class below what it is a kind of; one that is of two kinds stands in two places. */
record ClassTree(TermDrawing drawing) {
    private static final int BOX = 190;
    private static final int HEIGHT = 28;
    private static final int ROW = 35;
    private static final int INDENT = 26;
    private static final int COLUMN = 360;
    private static final int NARROW = 320;
    private static final int DEEPEST = 8;

    /**
     * A class at its place.
     *
     * @param parent the row of what it is a kind of; −1 where that is none of our classes
     */
    private record Placed(Node type, int depth, int row, int parent) {}

    /** One for wide screens, in two columns, and one for narrow ones. */
    List<Picture> pictures() {
        List<List<Placed>> trees = trees();
        int all = trees.stream().mapToInt(List::size).sum();
        List<List<Placed>> first = new ArrayList<>();
        List<List<Placed>> second = new ArrayList<>();
        int rows = 0;
        for (List<Placed> tree : trees) {
            (rows + tree.size() / 2 < all / 2 || first.isEmpty() ? first : second).add(tree);
            rows += tree.size();
        }
        return List.of(picture("wide", List.of(first, second), 2 * COLUMN), picture("narrow", List.of(trees), NARROW));
    }

    private static int rows(List<List<Placed>> trees) {
        return trees.stream().mapToInt(List::size).sum();
    }

    private Picture picture(String kind, List<List<List<Placed>>> columns, int width) {
        List<Picture.Line> lines = new ArrayList<>();
        List<Picture.Box> boxes = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < columns.size(); i++) {
            int y = 0;
            for (List<Placed> tree : columns.get(i)) {
                for (Placed placed : tree) {
                    draw(placed, i * COLUMN, y, lines, boxes);
                }
                y += tree.size() * ROW;
            }
            height = Math.max(height, rows(columns.get(i)) * ROW);
        }
        return new Picture(kind, width, height + 2, lines, boxes, List.of());
    }

    private void draw(Placed placed, int left, int top, List<Picture.Line> lines, List<Picture.Box> boxes) {
        int x = left + placed.depth() * INDENT + 1;
        int y = top + placed.row() * ROW + 1;
        boxes.add(drawing.box(x, y, BOX, HEIGHT, placed.type(), "neighbour"));
        if (placed.parent() >= 0) {
            int foot = top + placed.parent() * ROW + 1 + HEIGHT;
            lines.add(new Picture.Line(
                    String.format(Locale.ROOT, "M%d %dV%dH%d", x - INDENT / 2, foot, y + HEIGHT / 2, x), "tie"));
        }
    }

    /** The trees, the largest first. */
    private List<List<Placed>> trees() {
        Ontology ontology = drawing.ontology();
        List<List<Placed>> trees = new ArrayList<>();
        for (Term type : ontology.terms(TermKind.CLASS)) {
            if (ontology.above(type.node()).stream()
                    .noneMatch(above -> ontology.term(above).isPresent())) {
                List<Placed> tree = new ArrayList<>();
                place(type.node(), 0, -1, tree);
                trees.add(tree);
            }
        }
        trees.sort((one, other) -> Integer.compare(other.size(), one.size()));
        return trees;
    }

    private void place(Node type, int depth, int parent, List<Placed> tree) {
        int row = tree.size();
        tree.add(new Placed(type, depth, row, parent));
        if (depth < DEEPEST) {
            drawing.ontology().below(type).stream()
                    .filter(below -> drawing.ontology().term(below).isPresent())
                    .forEach(below -> place(below, depth + 1, row, tree));
        }
    }
}
