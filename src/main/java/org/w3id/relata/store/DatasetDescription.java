package org.w3id.relata.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.VOID;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.release.GraphState;

/**
 * The description of the data that is in the store, as a graph of its own: a {@code void:Dataset} with the named
 * graphs as subsets. It keeps what the store has to remember: the base, the keys and what the knowledge was made of.
 *
 * @param dataset the store, in a transaction
 * @param iris the names under the base of the store
 */
record DatasetDescription(DatasetGraph dataset, Iris iris) {
    /** The base that the data of a store has, if it has any data. */
    static Optional<String> base(DatasetGraph dataset) {
        return dataset.stream(Node.ANY, Node.ANY, VOID.uriSpace.asNode(), Node.ANY)
                .filter(quad -> quad.getSubject().hasURI(quad.getObject().getLiteralLexicalForm() + "dataset/relata"))
                .map(quad -> quad.getObject().getLiteralLexicalForm().replaceFirst("id/$", ""))
                .findFirst();
    }

    /** The named graph of the description. */
    Node graph() {
        return iris.graph("dataset");
    }

    /** The named graph of the history. */
    Node history() {
        return iris.graph("history");
    }

    /**
     * Describes a named graph anew, after it was put in: what it is, how large, in which state, since when, and what it was
     * made of.
     */
    void describe(
            Node named,
            String label,
            @Nullable String key,
            @Nullable String digest,
            GraphState state,
            @Nullable Node modified) {
        forget(named);
        Graph description = GraphFactory.createDefaultGraph();
        new GraphBuilder(description)
                .about(named)
                .a(VOID.Dataset.asNode())
                .label(Literals.line(label))
                .with(VOID.triples.asNode(), Literals.integer(Tally.size(dataset, named)))
                .with(Vocabulary.sha256, Literals.text(state.sha256()))
                .with(DCTerms.modified.asNode(), modified)
                .with(DCTerms.identifier.asNode(), key == null ? null : Literals.text(key))
                .with(OWL2.versionInfo.asNode(), digest == null ? null : Literals.text(digest));
        add(description);
        dataset.add(graph(), whole(), VOID.uriSpace.asNode(), Literals.text(iris.base() + "id/"));
    }

    /** The state that a named graph is in, if it is known. Its canonical form has no triple terms. */
    Optional<GraphState> state(Node named) {
        return value(named, Vocabulary.sha256)
                .map(sha256 -> new GraphState(
                        named.getURI(),
                        sha256,
                        value(named, VOID.triples.asNode()).map(Long::valueOf).orElse(0L)
                                - quadsWithTripleTerms(named)));
    }

    private long quadsWithTripleTerms(Node named) {
        return dataset.stream(named, Node.ANY, Terms.REIFIES, Node.ANY)
                .filter(quad -> quad.getObject().isTripleTerm())
                .count();
    }

    /** Says in which state a named graph is that is described without; since when is kept where it is known. */
    void record(GraphState state, Instant since) {
        Node named = NodeFactory.createURI(state.name());
        Node modified = modified(named);
        dataset.deleteAny(graph(), named, VOID.triples.asNode(), Node.ANY);
        dataset.deleteAny(graph(), named, Vocabulary.sha256, Node.ANY);
        dataset.add(graph(), named, VOID.triples.asNode(), Literals.integer(Tally.size(dataset, named)));
        dataset.add(graph(), named, Vocabulary.sha256, Literals.text(state.sha256()));
        if (modified == null) {
            dataset.add(graph(), named, DCTerms.modified.asNode(), Literals.moment(since));
        }
    }

    /** Since when a named graph is as it is; null where nobody knows. */
    @Nullable
    Node modified(Node named) {
        return dataset.stream(graph(), named, DCTerms.modified.asNode(), Node.ANY)
                .map(Quad::getObject)
                .findFirst()
                .orElse(null);
    }

    /** The versions that are described, sorted. */
    List<Node> versions() {
        return dataset.stream(graph(), Node.ANY, Terms.IS_VERSION_OF, whole())
                .map(Quad::getSubject)
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** When the first of the versions was issued that are described. */
    Optional<Node> firstIssued() {
        return versions().stream()
                .flatMap(version -> dataset.stream(graph(), version, DCTerms.issued.asNode(), Node.ANY))
                .map(Quad::getObject)
                .min(Comparator.comparing(Node::getLiteralLexicalForm));
    }

    /** The named graphs of the data that are described, in no order. */
    List<Node> graphs() {
        String start = iris.graph("").getURI();
        return dataset.stream(graph(), Node.ANY, VOID.triples.asNode(), Node.ANY)
                .map(Quad::getSubject)
                .filter(named -> named.getURI().startsWith(start))
                .filter(named -> !named.equals(graph()) && !named.equals(history()))
                .toList();
    }

    /** The version of the data. */
    Optional<String> version() {
        return value(whole(), Terms.VERSION);
    }

    void add(Graph description) {
        description.find().forEachRemaining(triple -> dataset.add(new Quad(graph(), triple)));
    }

    /** Removes what is said of the whole; what is said of its graphs and versions stays. */
    void forgetSummary() {
        List<String> kept = List.of(iris.graph("").getURI(), iris.version("").getURI());
        dataset.stream(graph(), Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::getSubject)
                .filter(subject -> kept.stream().noneMatch(subject.getURI()::startsWith))
                .collect(Collectors.toSet())
                .forEach(this::forget);
        forget(graph());
        forget(history());
    }

    /** Removes the description of a named graph. */
    void forget(Node named) {
        dataset.deleteAny(graph(), named, Node.ANY, Node.ANY);
    }

    /** What a named graph was made of, if it is there. */
    Optional<String> digest(Node named) {
        return value(named, OWL2.versionInfo.asNode());
    }

    private Optional<String> value(Node subject, Node property) {
        return dataset.stream(graph(), subject, property, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    /** The named graphs of the documents by key, sorted. */
    Map<String, Node> documents() {
        Map<String, Node> documents = new TreeMap<>();
        dataset.find(graph(), Node.ANY, DCTerms.identifier.asNode(), Node.ANY)
                .forEachRemaining(quad -> documents.put(quad.getObject().getLiteralLexicalForm(), quad.getSubject()));
        return documents;
    }

    /** The dataset itself. */
    Node whole() {
        return iris.id("dataset/relata");
    }
}
