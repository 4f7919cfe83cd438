package org.w3id.relata.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.w3id.relata.rdf.OntoLexGraph;

/**
 * The lexicon in OntoLex-Lemon, as one document.
 *
 * @param quads all that it says, in the default graph
 * @param things the IRIs that it says something of
 */
record ServedLexicon(List<Quad> quads, Set<String> things) {
    /** @param tables the folder of the lexicon */
    static ServedLexicon read(Path tables) {
        Graph graph = OntoLexGraph.read(tables);
        return new ServedLexicon(
                graph.stream()
                        .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                        .toList(),
                graph.stream()
                        .map(Triple::getSubject)
                        .filter(Node::isURI)
                        .map(Node::getURI)
                        .collect(Collectors.toSet()));
    }
}
