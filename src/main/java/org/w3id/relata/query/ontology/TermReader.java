package org.w3id.relata.query.ontology;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;

/** Reads terms out of the graph of an ontology. */
record TermReader(Graph graph) {
    private static final Node RELATION = Vocabulary.term("Relation");
    private static final Map<Node, TermKind> KINDS = Map.of(
            OWL2.Class.asNode(), TermKind.CLASS,
            OWL2.ObjectProperty.asNode(), TermKind.PROPERTY,
            OWL2.DatatypeProperty.asNode(), TermKind.PROPERTY,
            OWL2.AnnotationProperty.asNode(), TermKind.ANNOTATION,
            OWL2.NamedIndividual.asNode(), TermKind.INDIVIDUAL);

    /** Every term of ours that the graph declares, by its IRI. */
    Map<Node, Term> read() {
        Map<Node, Term> terms = new TreeMap<>(NodeCmp::compareRDFTerms);
        graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .filter(triple -> KINDS.containsKey(triple.getObject()))
                .map(Triple::getSubject)
                .filter(node -> node.isURI() && node.getURI().startsWith(Namespaces.ONTOLOGY))
                .distinct()
                .forEach(node -> terms.put(node, term(node)));
        return terms;
    }

    private Term term(Node node) {
        Map<String, String> labels = labels(node);
        String english = labels.remove("en");
        String plain = labels.remove("");
        String name = node.getURI().substring(Namespaces.ONTOLOGY.length());
        return new Term(
                node,
                new TreeSet<>(kinds(node)),
                Stream.of(Optional.ofNullable(english), Optional.ofNullable(plain))
                        .flatMap(Optional::stream)
                        .filter(label -> !label.isBlank())
                        .findFirst()
                        .orElse(name),
                labels,
                texts(node, SKOS.definition.asNode()).stream().findFirst().orElse(null),
                texts(node, SKOS.scopeNote.asNode()),
                texts(node, SKOS.example.asNode()),
                texts(node, Vocabulary.term("counterExample")),
                values(node, RDFS.seeAlso.asNode()).filter(Node::isURI).toList(),
                texts(node, Vocabulary.term("rationale")),
                texts(node, Vocabulary.term("unused")),
                values(node, OWL2.deprecated.asNode())
                        .anyMatch(value -> value.isLiteral()
                                && value.getLiteralLexicalForm().equals("true")));
    }

    private Set<TermKind> kinds(Node node) {
        Set<TermKind> kinds = EnumSet.noneOf(TermKind.class);
        values(node, RDF.Nodes.type).filter(KINDS::containsKey).map(KINDS::get).forEach(kinds::add);
        if (graph.contains(node, RDF.Nodes.type, RELATION)) {
            kinds.removeAll(EnumSet.of(TermKind.PROPERTY, TermKind.INDIVIDUAL));
            kinds.add(TermKind.RELATION);
        }
        return kinds;
    }

    /** Labels by language; the one without a language under the empty word. */
    private Map<String, String> labels(Node node) {
        Map<String, String> labels = new TreeMap<>();
        values(node, RDFS.Nodes.label)
                .filter(Node::isLiteral)
                .forEach(label -> labels.putIfAbsent(label.getLiteralLanguage(), label.getLiteralLexicalForm()));
        return labels;
    }

    /** The values in English, or without a language. */
    private List<String> texts(Node node, Node property) {
        return values(node, property)
                .filter(Node::isLiteral)
                .filter(value -> value.getLiteralLanguage().isEmpty()
                        || value.getLiteralLanguage().startsWith("en"))
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private Stream<Node> values(Node node, Node property) {
        return graph.stream(node, property, Node.ANY).map(Triple::getObject).sorted(NodeCmp::compareRDFTerms);
    }
}
