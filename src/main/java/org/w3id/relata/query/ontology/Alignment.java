package org.w3id.relata.query.ontology;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * How a term relates to one of another vocabulary.
 *
 * @param term ours
 * @param match the property, such as skos:closeMatch
 * @param target theirs
 * @param grounds what is said of the match: by whom, how, how sure; none where nothing is
 */
public record Alignment(Node term, Node match, Node target, List<Ground> grounds) {
    /** Something said of a match. */
    public record Ground(Node property, Node value) {}

    public Alignment {
        grounds = List.copyOf(grounds);
    }
}
