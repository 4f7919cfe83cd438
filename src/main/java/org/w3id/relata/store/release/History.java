package org.w3id.relata.store.release;

import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;

/**
 * What the dataset remembers, in a graph of its own: of every claim when it was first published here, and of whatever is
 * gone that it was there (a Tombstone of Activity Streams 2.0), when it went and what stands in its place.
 *
 * @param dataset in a transaction
 * @param iris the names under the base of the data
 */
public record History(DatasetGraph dataset, Iris iris) {
    private static final String AS = Namespaces.PREFIXES.get("as");
    public static final Node TOMBSTONE = NodeFactory.createURI(AS + "Tombstone");
    public static final Node FORMER_TYPE = NodeFactory.createURI(AS + "formerType");
    public static final Node DELETED = NodeFactory.createURI(AS + "deleted");
    public static final Node REPLACED_BY = DCTerms.isReplacedBy.asNode();
    public static final Node ISSUED = DCTerms.issued.asNode();

    /** The named graph. */
    public Node graph() {
        return iris.graph("history");
    }

    /**
     * Remembers that a graph was replaced, after it was.
     *
     * @param before what it held; may be empty
     * @param after what it holds now; may be empty
     */
    public void replaced(Graph before, Graph after, Instant when) {
        Set<Node> there = subjects(after);
        if (dataset.contains(graph(), Node.ANY, DELETED, Node.ANY)) {
            there.forEach(this::raise);
        }
        for (Node claim : instances(after, Vocabulary.CLAIM)) {
            if (!dataset.contains(graph(), claim, ISSUED, Node.ANY)) {
                add(claim, ISSUED, Literals.moment(when));
            }
        }
        Set<Node> gone = subjects(before).stream()
                .filter(subject -> isOurs(subject) && !there.contains(subject) && !isDescribed(subject))
                .collect(Collectors.toSet());
        Map<Node, Node> replacements = new ClaimSuccession(before, after).of(gone);
        gone.forEach(subject -> bury(subject, before, when));
        replacements.forEach((claim, successor) -> add(claim, REPLACED_BY, successor));
        new EntitySuccession(dataset, iris, before, after)
                .of(gone)
                .forEach((entity, successor) -> add(entity, REPLACED_BY, successor));
    }

    /**
     * Remembers that something that was taken for a thing of its own is another, whether it was ever published here or not;
     * nothing is remembered where the data still have the one, or do not have the other.
     */
    public void merged(Node from, Node into, Instant when) {
        if (isDescribed(from) || !isDescribed(into) || value(from, REPLACED_BY).equals(Optional.of(into))) {
            return;
        }
        dataset.deleteAny(graph(), from, REPLACED_BY, Node.ANY);
        if (deleted(from).isEmpty()) {
            add(from, RDF.Nodes.type, TOMBSTONE);
            add(from, DELETED, Literals.moment(when));
        }
        add(from, REPLACED_BY, into);
    }

    /** Remembers that a named graph was taken out whole, after it was. */
    public void removed(Node name, Graph before, Instant when) {
        replaced(before, Graph.emptyGraph, when);
        add(name, RDF.Nodes.type, TOMBSTONE);
        add(name, FORMER_TYPE, VOID.Dataset.asNode());
        add(name, DELETED, Literals.moment(when));
    }

    /** Remembers that a named graph is there. */
    public void placed(Node name) {
        raise(name);
    }

    /** Forgets that something would be another thing, where somebody has said that it is not. */
    public void keptApart(Node from, Node into) {
        dataset.delete(graph(), from, REPLACED_BY, into);
    }

    /** What stands in the place of something that is gone: the last of those that came after it, if that is there. */
    public Optional<Node> replacement(Node gone) {
        Set<Node> seen = new HashSet<>();
        Optional<Node> successor = value(gone, REPLACED_BY);
        while (successor.isPresent() && deleted(successor.get()).isPresent() && seen.add(successor.get())) {
            successor = value(successor.get(), REPLACED_BY);
        }
        return successor.filter(node -> deleted(node).isEmpty());
    }

    /**
     * What something is that is gone only as a thing of its own; a claim is not the same as the one that stands in its
     * place.
     */
    public Optional<Node> identity(Node gone) {
        return dataset.contains(graph(), gone, FORMER_TYPE, Vocabulary.CLAIM) ? Optional.empty() : replacement(gone);
    }

    /** When something went that is gone, as xsd:dateTime. */
    public Optional<String> deleted(Node gone) {
        return value(gone, DELETED).map(Node::getLiteralLexicalForm);
    }

    private void bury(Node subject, Graph before, Instant when) {
        add(subject, RDF.Nodes.type, TOMBSTONE);
        add(subject, DELETED, Literals.moment(when));
        before.find(subject, RDF.Nodes.type, Node.ANY)
                .forEachRemaining(triple -> add(subject, FORMER_TYPE, triple.getObject()));
    }

    /** What is there again is no longer gone; a claim counts as published anew. */
    private void raise(Node subject) {
        if (dataset.contains(graph(), subject, DELETED, Node.ANY)) {
            dataset.deleteAny(graph(), subject, Node.ANY, Node.ANY);
        }
    }

    /** The words of others are not ours to bury. */
    private boolean isOurs(Node subject) {
        return Stream.of(iris.base() + "id/", Namespaces.ONTOLOGY, Namespaces.LEXICON)
                .anyMatch(subject.getURI()::startsWith);
    }

    private boolean isDescribed(Node subject) {
        Iterator<Quad> quads = dataset.find(Node.ANY, subject, Node.ANY, Node.ANY);
        try {
            return Iter.anyMatch(quads, quad -> !quad.getGraph().equals(graph()));
        } finally {
            Iter.close(quads);
        }
    }

    private Optional<Node> value(Node subject, Node property) {
        return dataset.stream(graph(), subject, property, Node.ANY)
                .map(Quad::getObject)
                .findFirst();
    }

    private void add(Node subject, Node property, Node value) {
        dataset.add(graph(), subject, property, value);
    }

    private static Set<Node> subjects(Graph graph) {
        Set<Node> subjects = new HashSet<>();
        graph.find().mapWith(Triple::getSubject).filterKeep(Node::isURI).forEachRemaining(subjects::add);
        return subjects;
    }

    private static List<Node> instances(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.Nodes.type, type)
                .mapWith(Triple::getSubject)
                .toList();
    }
}
