package org.w3id.relata.web.page;

import java.util.List;

/**
 * A graph as its edges; {@code web/graph.js} draws it.
 *
 * @param left how many edges there are more
 * @param library the script of the library that draws
 */
public record EdgeList(List<Edge> edges, int left, String library) {
    /**
     * From one thing to another.
     *
     * @param label how they are connected; may be empty
     */
    public record Edge(Link from, Link to, String label) {}

    public EdgeList {
        edges = List.copyOf(edges);
    }
}
