package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.relata.query.ontology.Term;
import org.w3id.relata.query.ontology.TermKind;
import org.w3id.relata.web.page.Picture;

/** Draws properties between the classes that they lead from and to: each class that they begin at with a line for each. */
record PropertyMap(TermDrawing drawing) {
    private static final int ROW = 36;
    private static final int GAP = 10;

    /** What the parts of a picture measure. */
    private record Measures(String kind, int from, int run, int to) {
        int width() {
            return from + run + to;
        }
    }

    private static final List<Measures> SIZES =
            List.of(new Measures("wide", 170, 220, 330), new Measures("narrow", 92, 112, 116));

    /** One for wide and one for narrow screens; none where there are no such properties between our classes. */
    List<Picture> pictures(TermKind kind) {
        Map<String, List<Term>> byDomain = new TreeMap<>();
        for (Term property : drawing.ontology().terms(kind)) {
            List<Node> ranges = drawing.ontology().ranges(property.node());
            if (ranges.stream().anyMatch(range -> drawing.ontology().term(range).isPresent())) {
                byDomain.computeIfAbsent(names(drawing.ontology().domains(property.node())), any -> new ArrayList<>())
                        .add(property);
            }
        }
        return byDomain.isEmpty()
                ? List.of()
                : SIZES.stream().map(size -> picture(size, byDomain.values())).toList();
    }

    private Picture picture(Measures size, Iterable<List<Term>> groups) {
        List<Picture.Line> lines = new ArrayList<>();
        List<Picture.Box> boxes = new ArrayList<>();
        List<Picture.Words> labels = new ArrayList<>();
        int y = 0;
        for (List<Term> group : groups) {
            int tall = group.size() * ROW;
            boxes.add(box(
                    1,
                    y + 2,
                    size.from(),
                    tall - 4,
                    drawing.ontology().domains(group.get(0).node())));
            for (Term property : group) {
                int at = y + ROW / 2;
                int end = size.from() + size.run();
                lines.add(new Picture.Line(String.format(Locale.ROOT, "M%d %dH%d", size.from() + 1, at, end), "tie"));
                lines.add(new Picture.Line(String.format(Locale.ROOT, "M%d %dl-7 -4.5v9z", end, at), "arrow"));
                labels.add(drawing.words(
                        size.from() + size.run() / 2,
                        at,
                        size.run() - 16,
                        property.label(),
                        drawing.linker().href(property.node())));
                boxes.add(box(
                        end, y + 3, size.to() - 2, ROW - 6, drawing.ontology().ranges(property.node())));
                y += ROW;
            }
            y += GAP;
        }
        return new Picture(size.kind(), size.width(), Math.max(1, y - GAP + 2), lines, boxes, labels);
    }

    /** A box with a class, which leads to it, or with the members of a union. */
    private Picture.Box box(int x, int y, int width, int height, List<Node> classes) {
        return classes.size() == 1
                ? drawing.box(x, y, width, height, classes.get(0), "neighbour")
                : drawing.box(x, y, width, height, classes.isEmpty() ? "anything" : names(classes), null, "neighbour");
    }

    private String names(List<Node> classes) {
        return classes.stream().map(drawing::name).collect(Collectors.joining(" or "));
    }
}
