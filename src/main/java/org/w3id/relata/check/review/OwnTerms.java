package org.w3id.relata.check.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What an ontology brings itself.
 *
 * @param ontology its IRI, or that of its namespace where it has none
 * @param namespace what the IRIs of its terms begin with: what {@code vann:preferredNamespaceUri} says, or else the IRI of
 *     the ontology, or else what most of the declared terms begin with
 * @param kinds the declared terms of the namespace in the order of their IRIs, with their kinds
 */
public record OwnTerms(Node ontology, String namespace, Map<Node, Set<Kind>> kinds) {
    private static final Node NAMESPACE = NodeFactory.createURI("http://purl.org/vocab/vann/preferredNamespaceUri");

    /** What a term can be; one term may be several by punning. */
    public enum Kind {
        CLASS(OWL2.Class.asNode(), RDFS.Nodes.Class),
        OBJECT_PROPERTY(OWL2.ObjectProperty.asNode()),
        DATATYPE_PROPERTY(OWL2.DatatypeProperty.asNode()),
        ANNOTATION_PROPERTY(OWL2.AnnotationProperty.asNode()),
        PROPERTY(RDF.Nodes.Property),
        INDIVIDUAL(OWL2.NamedIndividual.asNode());

        private final List<Node> types;

        Kind(Node... types) {
            this.types = List.of(types);
        }
    }

    static OwnTerms of(Graph graph) {
        Optional<Node> ontology = G.nodesOfTypeAsList(graph, OWL2.Ontology.asNode()).stream()
                .filter(Node::isURI)
                .filter(node -> !graph.contains(Node.ANY, OWL2.imports.asNode(), node)) // else it is another's
                .min(OwnTerms::byIri);
        Map<Node, Set<Kind>> declared = declared(graph);
        String namespace = namespace(graph, ontology, declared.keySet());
        declared.keySet().removeIf(term -> !term.getURI().startsWith(namespace));
        return new OwnTerms(ontology.orElse(NodeFactory.createURI(namespace)), namespace, declared);
    }

    public Set<Node> all() {
        return kinds.keySet();
    }

    public List<Node> of(Kind kind) {
        return kinds.keySet().stream().filter(term -> is(term, kind)).toList();
    }

    public boolean is(Node term, Kind kind) {
        return kinds.getOrDefault(term, Set.of()).contains(kind);
    }

    private static Map<Node, Set<Kind>> declared(Graph graph) {
        Map<Node, Set<Kind>> declared = new TreeMap<>(OwnTerms::byIri);
        for (Kind kind : Kind.values()) {
            for (Node type : kind.types) {
                G.nodesOfTypeAsList(graph, type).stream().filter(Node::isURI).forEach(term -> declared.computeIfAbsent(
                                term, any -> new TreeSet<>())
                        .add(kind));
            }
        }
        return declared;
    }

    private static String namespace(Graph graph, Optional<Node> ontology, Set<Node> declared) {
        Optional<Node> preferred = ontology.flatMap(node -> Words.first(graph, node, NAMESPACE));
        if (preferred.isPresent()) {
            Node said = preferred.get();
            return said.isLiteral() ? said.getLiteralLexicalForm() : said.isURI() ? said.getURI() : "";
        }
        Map<String, Long> counts = declared.stream()
                .map(Node::getNameSpace)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        String iri = ontology.map(Node::getURI).orElse("");
        return counts.keySet().stream()
                .filter(space -> !iri.isEmpty() && space.startsWith(iri))
                .findFirst()
                .or(() -> counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey))
                .orElse(iri);
    }

    private static int byIri(Node one, Node other) {
        return one.toString().compareTo(other.toString());
    }
}
