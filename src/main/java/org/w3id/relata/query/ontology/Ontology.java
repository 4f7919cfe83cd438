package org.w3id.relata.query.ontology;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.check.RdfLists;
import org.w3id.relata.rdf.Namespaces;

/** The ontology: its terms, and how they hang together as it states it, without a reasoner. */
public final class Ontology {
    /** What the ontology itself is called. */
    public static final Node IRI = NodeFactory.createURI(Namespaces.ONTOLOGY);

    private final Graph graph;
    private final Map<Node, Term> terms;

    private Ontology(Graph graph) {
        this.graph = graph;
        this.terms = new TermReader(graph).read();
    }

    /** @param graph in memory; not to be changed afterwards */
    public static Ontology of(Graph graph) {
        return new Ontology(graph);
    }

    public Graph graph() {
        return graph;
    }

    /** Every term, sorted by its IRI. */
    public Collection<Term> terms() {
        return terms.values();
    }

    /** Those of a kind, sorted by their IRI. */
    public List<Term> terms(TermKind kind) {
        return terms.values().stream().filter(term -> term.is(kind)).toList();
    }

    public Optional<Term> term(Node node) {
        return Optional.ofNullable(terms.get(node));
    }

    /** What the ontology says of itself: the values of a property, sorted. */
    public List<Node> header(Node property) {
        return objects(IRI, property).toList();
    }

    /** Its number, such as 1.0.0; empty where it does not say. */
    public String version() {
        return header(OWL2.versionInfo.asNode()).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    /** The classes or properties directly above one, ours and those of others. */
    public List<Node> above(Node term) {
        return Stream.of(RDFS.subClassOf, RDFS.subPropertyOf)
                .flatMap(property -> objects(term, property.asNode()))
                .filter(Node::isURI)
                .toList();
    }

    /** Those directly below, and the members of the union that it is equivalent to; each once. */
    public List<Node> below(Node term) {
        return Stream.of(
                        subjects(RDFS.subClassOf.asNode(), term),
                        subjects(RDFS.subPropertyOf.asNode(), term),
                        objects(term, OWL2.equivalentClass.asNode())
                                .filter(other -> graph.contains(other, OWL2.unionOf.asNode(), Node.ANY))
                                .flatMap(other -> members(other).stream()))
                .flatMap(found -> found)
                .filter(Node::isURI)
                .distinct()
                .toList();
    }

    /** A class or property with everything below it. */
    public Set<Node> withAllBelow(Node term) {
        return closure(term, this::below);
    }

    /** A class or property with everything above it. */
    public Set<Node> withAllAbove(Node term) {
        return closure(term, this::above);
    }

    private static Set<Node> closure(Node term, Function<Node, List<Node>> next) {
        Set<Node> all = new LinkedHashSet<>(Set.of(term));
        Deque<Node> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            next.apply(open.remove()).stream().filter(all::add).forEach(open::add);
        }
        return all;
    }

    /** The classes that a property begins at; the members where it is a union. */
    public List<Node> domains(Node property) {
        return objects(property, RDFS.domain.asNode())
                .flatMap(type -> members(type).stream())
                .toList();
    }

    /** The classes or datatypes that a property leads to; the members where it is a union. */
    public List<Node> ranges(Node property) {
        return objects(property, RDFS.range.asNode())
                .flatMap(type -> members(type).stream())
                .toList();
    }

    /** The properties that begin at a class, by name or as a member of a union. */
    public List<Term> from(Node type) {
        return properties()
                .filter(property -> domains(property.node()).contains(type))
                .toList();
    }

    /** The properties that lead to a class, by name or as a member of a union. */
    public List<Term> to(Node type) {
        return properties()
                .filter(property -> ranges(property.node()).contains(type))
                .toList();
    }

    private Stream<Term> properties() {
        return terms.values().stream().filter(term -> term.is(TermKind.PROPERTY) || term.is(TermKind.RELATION));
    }

    /** The classes of ours that an individual belongs to. */
    public List<Node> classes(Node individual) {
        return objects(individual, RDF.Nodes.type).filter(type -> isOurs(type)).toList();
    }

    /** The individuals of a class that the ontology itself names. */
    public List<Node> individuals(Node type) {
        return subjects(RDF.Nodes.type, type)
                .filter(node -> terms.containsKey(node))
                .toList();
    }

    private boolean isOurs(Node node) {
        return terms.containsKey(node) && terms.get(node).is(TermKind.CLASS);
    }

    /** What a class is made of: its own IRI, or the members of the union that it is. */
    private List<Node> members(Node type) {
        if (type.isURI()) {
            return List.of(type);
        }
        return objects(type, OWL2.unionOf.asNode())
                .findFirst()
                .map(list -> RdfLists.members(graph, list))
                .orElse(List.of())
                .stream()
                .filter(Node::isURI)
                .toList();
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject).sorted(NodeCmp::compareRDFTerms);
    }

    private Stream<Node> subjects(Node property, Node object) {
        return graph.stream(Node.ANY, property, object).map(Triple::getSubject).sorted(NodeCmp::compareRDFTerms);
    }
}
