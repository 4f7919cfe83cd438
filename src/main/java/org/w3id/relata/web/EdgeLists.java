package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.relata.web.page.EdgeList;
import org.w3id.relata.web.page.Link;

/**
 * Reads an answer as a graph: in each row, from the first thing to each further one.
 *
 * @param linker leads to the things
 */
record EdgeLists(Linker linker) {
    private static final int MOST = 400;

    /** @param shape has at least two columns of things */
    EdgeList of(AnswerShape shape) {
        List<Integer> things = shape.things();
        Set<EdgeList.Edge> edges = new LinkedHashSet<>();
        int left = 0;
        for (int row = 0; row < shape.answer().rows().size(); row++) {
            for (int column : things.subList(1, things.size())) {
                if (shape.term(row, things.get(0)) == null || shape.term(row, column) == null) {
                    continue;
                }
                if (edges.size() == MOST) {
                    left++;
                } else {
                    edges.add(new EdgeList.Edge(
                            thing(shape, row, things.get(0)), thing(shape, row, column), shape.edgeLabel(row)));
                }
            }
        }
        return new EdgeList(
                new ArrayList<>(edges), left, linker.prefix() + Library.CYTOSCAPE.path("dist/cytoscape.min.js"));
    }

    private Link thing(AnswerShape shape, int row, int column) {
        Node term = shape.term(row, column);
        return linker.named(shape.label(row, column), term);
    }
}
