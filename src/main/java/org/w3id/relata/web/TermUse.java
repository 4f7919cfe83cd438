package org.w3id.relata.web;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Where the data uses a term.
 *
 * @param users how many things it is used for: instances of a class, subjects of a property, claims with a mark or a relation
 * @param statements how many triples say so
 * @param all whether all were counted; otherwise there are more
 * @param looked of how many users it was looked what else is said of them
 * @param beside how many of these have a property, the most frequent first
 * @param shown claims that show it
 */
record TermUse(int users, int statements, boolean all, int looked, List<Beside> beside, List<Shown> shown) {
    record Beside(Node property, int things) {}

    /** A claim, and for which things in it the term is used. */
    record Shown(Node claim, List<Node> users) {
        Shown {
            users = List.copyOf(users);
        }
    }

    TermUse {
        beside = List.copyOf(beside);
        shown = List.copyOf(shown);
    }
}
