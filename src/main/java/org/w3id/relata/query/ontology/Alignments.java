package org.w3id.relata.query.ontology;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.rdf.OntologyGraph;

/**
 * The alignments of the ontology: SKOS mapping properties and axioms that put a term below one of others, and what annotated axioms (OWL 2 Mapping to RDF Graphs, section 2)
 * say of them.
 */
public record Alignments(Graph graph) {
    private static final List<Node> MATCHES = List.of(
            RDFS.subClassOf.asNode(),
            RDFS.subPropertyOf.asNode(),
            SKOS.exactMatch.asNode(),
            SKOS.closeMatch.asNode(),
            SKOS.broadMatch.asNode(),
            SKOS.narrowMatch.asNode(),
            SKOS.relatedMatch.asNode());
    private static final Set<Node> OF_THE_AXIOM = Set.of(
            RDF.Nodes.type,
            OWL2.annotatedSource.asNode(),
            OWL2.annotatedProperty.asNode(),
            OWL2.annotatedTarget.asNode());

    /** Reads {@code ontology/alignments.ttl}; none where there is no such file. */
    public static Alignments read(Path file) {
        return new Alignments(
                Files.exists(file) ? OntologyGraph.read(file).graph() : GraphFactory.createDefaultGraph());
    }

    /** Those of a term, the closest kind of match first. */
    public List<Alignment> of(Node term) {
        return MATCHES.stream()
                .flatMap(match -> graph.stream(term, match, Node.ANY)
                        .map(Triple::getObject)
                        .filter(Node::isURI)
                        .sorted(NodeCmp::compareRDFTerms)
                        .map(target -> new Alignment(term, match, target, grounds(term, match, target))))
                .toList();
    }

    private List<Alignment.Ground> grounds(Node term, Node match, Node target) {
        return graph.stream(Node.ANY, OWL2.annotatedSource.asNode(), term)
                .map(Triple::getSubject)
                .filter(axiom -> graph.contains(axiom, OWL2.annotatedProperty.asNode(), match)
                        && graph.contains(axiom, OWL2.annotatedTarget.asNode(), target))
                .flatMap(axiom -> graph.stream(axiom, Node.ANY, Node.ANY))
                .filter(triple -> !OF_THE_AXIOM.contains(triple.getPredicate()))
                .sorted(Comparator.comparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
                        .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms))
                .map(triple -> new Alignment.Ground(triple.getPredicate(), triple.getObject()))
                .toList();
    }
}
