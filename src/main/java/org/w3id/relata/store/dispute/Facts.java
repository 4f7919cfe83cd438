package org.w3id.relata.store.dispute;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The values of a dataset, property by property: all of one are read in one pass when it is first asked for, because
 * a store answers one question of a thousand rows much faster than a thousand of one. Types and labels, which
 * everything has, are asked for one by one. Sets are sorted.
 */
final class Facts {
    /** By the text of the node, which is the same in every run. */
    static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    private static final List<Node> ONE_BY_ONE = List.of(RDF.Nodes.type, RDFS.Nodes.label);

    private final DatasetGraph dataset;
    private final boolean few;
    private final Map<Node, Map<Node, Set<Node>>> properties = new HashMap<>();

    private Facts(DatasetGraph dataset, boolean few) {
        this.dataset = dataset;
        this.few = few;
    }

    /** @param dataset in a transaction that outlives this */
    Facts(DatasetGraph dataset) {
        this(dataset, false);
    }

    /**
     * For who asks about a few things only: every value is asked for by itself.
     *
     * @param dataset in a transaction that outlives this
     */
    static Facts ofFew(DatasetGraph dataset) {
        return new Facts(dataset, true);
    }

    Set<Node> all(Node subject, Node property) {
        return few || ONE_BY_ONE.contains(property)
                ? properties
                        .computeIfAbsent(property, any -> new HashMap<>())
                        .computeIfAbsent(subject, thing -> ask(thing, property))
                : table(property).getOrDefault(subject, Set.of());
    }

    /** The value, the first of several. */
    Optional<Node> one(Node subject, Node property) {
        return all(subject, property).stream().findFirst();
    }

    /** Whatever has the property. */
    Collection<Node> having(Node property) {
        return table(property).keySet().stream().sorted(ORDER).toList();
    }

    /** The label; empty where there is none. */
    String label(Node thing) {
        return one(thing, RDFS.Nodes.label).map(Node::getLiteralLexicalForm).orElse("");
    }

    private Map<Node, Set<Node>> table(Node property) {
        return properties.computeIfAbsent(property, this::read);
    }

    private Map<Node, Set<Node>> read(Node property) {
        Map<Node, Set<Node>> values = new HashMap<>();
        dataset.find(Node.ANY, Node.ANY, property, Node.ANY)
                .forEachRemaining(quad -> values.computeIfAbsent(quad.getSubject(), node -> new TreeSet<>(ORDER))
                        .add(quad.getObject()));
        return values;
    }

    private Set<Node> ask(Node subject, Node property) {
        return dataset.stream(Node.ANY, subject, property, Node.ANY)
                .map(Quad::getObject)
                .collect(Collectors.toCollection(() -> new TreeSet<>(ORDER)));
    }
}
