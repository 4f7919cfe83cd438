package org.w3id.relata.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;

/**
 * The description of the data that is in the store, as a graph of its own: a {@code void:Dataset} with the named
 * graphs as subsets. It keeps what the store has to remember: the base, the keys and what the knowledge was made of.
 *
 * @param dataset the store, in a transaction
 * @param iris the names under the base of the store
 */
record DatasetDescription(DatasetGraph dataset, Iris iris) {
    private static final List<Node> COUNTED = List.of(
            Vocabulary.DOCUMENT, Vocabulary.CLAIM, Vocabulary.PROPOSITION, Vocabulary.MENTION, Vocabulary.DISPUTE);

    /** The base that the data of a store has, if it has any data. */
    static Optional<String> base(DatasetGraph dataset) {
        return dataset.stream(Node.ANY, Node.ANY, VOID.uriSpace.asNode(), Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm().replaceFirst("id/$", ""))
                .findFirst();
    }

    private Node graph() {
        return iris.graph("dataset");
    }

    /** Describes a named graph anew: what it is, how large, and what it was made of. */
    void describe(Node named, String label, long triples, @Nullable String key, @Nullable String digest) {
        forget(named);
        Graph description = GraphFactory.createDefaultGraph();
        new GraphBuilder(description)
                .about(named)
                .a(VOID.Dataset.asNode())
                .label(Literals.line(label))
                .with(VOID.triples.asNode(), Literals.integer(triples))
                .with(DCTerms.identifier.asNode(), key == null ? null : Literals.text(key))
                .with(OWL2.versionInfo.asNode(), digest == null ? null : Literals.text(digest));
        add(description);
        dataset.add(graph(), whole(), VOID.uriSpace.asNode(), Literals.text(iris.base() + "id/"));
    }

    private void add(Graph description) {
        description.find().forEachRemaining(triple -> dataset.add(new Quad(graph(), triple)));
    }

    /** Removes the description of a named graph. */
    void forget(Node named) {
        dataset.deleteAny(graph(), named, Node.ANY, Node.ANY);
    }

    /** What a named graph was made of, if it is there. */
    Optional<String> digest(Node named) {
        return dataset.stream(graph(), named, OWL2.versionInfo.asNode(), Node.ANY)
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

    /** Describes the whole anew, with the numbers of today. */
    void describeWhole() {
        COUNTED.forEach(type -> forget(partition(type)));
        forget(whole());
        forget(graph());
        List<Quad> sizes = dataset.stream(graph(), Node.ANY, VOID.triples.asNode(), Node.ANY)
                .toList();
        long triples = sizes.stream()
                .mapToLong(quad -> Long.parseLong(quad.getObject().getLiteralLexicalForm()))
                .sum();
        Graph description = GraphFactory.createDefaultGraph();
        GraphBuilder builder = new GraphBuilder(description);
        builder.about(whole())
                .a(VOID.Dataset.asNode())
                .a(DCAT.Dataset.asNode())
                .label(Literals.english("Relata: who says what"))
                .with(DCTerms.title.asNode(), Literals.english("Relata: who says what"))
                .with(
                        DCTerms.description.asNode(),
                        Literals.english(
                                "Claims in news and analysis about states, forces and facilities: who puts forward"
                                        + " which content, through whom, in which words. Nothing claimed is asserted."))
                .with(DCTerms.license.asNode(), NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/"))
                .with(
                        DCTerms.rights.asNode(),
                        Literals.english("The licence does not cover the texts of the documents, which are their"
                                + " publishers'."))
                .with(VOID.uriSpace.asNode(), Literals.text(iris.base() + "id/"))
                .with(VOID.vocabulary.asNode(), NodeFactory.createURI(Namespaces.ONTOLOGY))
                .with(VOID.triples.asNode(), Literals.integer(triples))
                .with(VOID.documents.asNode(), Literals.integer(documents().size()))
                .withAll(
                        VOID.subset.asNode(),
                        sizes.stream().map(Quad::getSubject).toList());
        for (Node type : COUNTED) {
            long count = dataset.stream(Node.ANY, Node.ANY, RDF.Nodes.type, type)
                    .map(Quad::getSubject)
                    .distinct()
                    .count();
            builder.about(whole()).with(VOID.classPartition.asNode(), partition(type));
            builder.about(partition(type))
                    .a(VOID.Dataset.asNode())
                    .label(Literals.english(name(type) + " resources"))
                    .with(VOID._class.asNode(), type)
                    .with(VOID.entities.asNode(), Literals.integer(count));
        }
        builder.about(graph()).a(VOID.Dataset.asNode()).label(Literals.line("Description of the dataset"));
        add(description);
    }

    private Node whole() {
        return iris.id("dataset/relata");
    }

    private Node partition(Node type) {
        return iris.id("dataset/relata/" + name(type));
    }

    private static String name(Node type) {
        return type.getURI().substring(Namespaces.ONTOLOGY.length());
    }
}
