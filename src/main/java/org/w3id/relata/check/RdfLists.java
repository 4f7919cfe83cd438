package org.w3id.relata.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;

/** Reads lists of RDF that may be anybody's: one that runs in a circle ends where it began. */
public final class RdfLists {
    private RdfLists() {}

    /**
     * The members of a list in order, as far as it is one.
     *
     * @param list its first cell, or rdf:nil
     */
    public static List<Node> members(Graph graph, Node list) {
        List<Node> members = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        Node cell = list;
        while (cell != null && !cell.isLiteral() && seen.add(cell)) {
            members.addAll(G.listSP(graph, cell, RDF.Nodes.first));
            List<Node> rest = G.listSP(graph, cell, RDF.Nodes.rest);
            cell = rest.isEmpty() ? null : rest.get(0);
        }
        return members;
    }
}
