package org.w3id.relata.store;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.release.Release;

/** What the dataset is as a whole: title, licence, and how much of what there is in it. */
record DatasetSummary(DatasetDescription description) {
    private static final List<Node> COUNTED = List.of(
            Vocabulary.DOCUMENT, Vocabulary.CLAIM, Vocabulary.PROPOSITION, Vocabulary.MENTION, Vocabulary.DISPUTE);

    /** Describes the whole anew, with the numbers of today, as the release that it is. */
    void write(Optional<Release> release) {
        COUNTED.forEach(type -> description.forget(partition(type)));
        description.forget(description.whole());
        description.forget(description.graph());
        List<Quad> sizes = description.dataset().stream(description.graph(), Node.ANY, VOID.triples.asNode(), Node.ANY)
                .toList();
        long triples = sizes.stream()
                .mapToLong(quad -> Long.parseLong(quad.getObject().getLiteralLexicalForm()))
                .sum();
        Graph summary = GraphFactory.createDefaultGraph();
        GraphBuilder builder = new GraphBuilder(summary);
        builder.about(description.whole())
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
                .with(VOID.uriSpace.asNode(), Literals.text(description.iris().base() + "id/"))
                .with(VOID.vocabulary.asNode(), NodeFactory.createURI(Namespaces.ONTOLOGY))
                .with(VOID.triples.asNode(), Literals.integer(triples))
                .with(
                        VOID.documents.asNode(),
                        Literals.integer(description.documents().size()))
                .with(
                        Terms.VERSION,
                        release.map(Release::version).map(Literals::text).orElse(null))
                .with(
                        DCTerms.modified.asNode(),
                        release.map(Release::issued).map(Literals::moment).orElse(null))
                .withAll(
                        VOID.subset.asNode(),
                        sizes.stream().map(Quad::getSubject).toList());
        for (Node type : COUNTED) {
            long count = description.dataset().stream(Node.ANY, Node.ANY, RDF.Nodes.type, type)
                    .map(Quad::getSubject)
                    .distinct()
                    .count();
            builder.about(description.whole()).with(VOID.classPartition.asNode(), partition(type));
            builder.about(partition(type))
                    .a(VOID.Dataset.asNode())
                    .label(Literals.english(name(type) + " resources"))
                    .with(VOID._class.asNode(), type)
                    .with(VOID.entities.asNode(), Literals.integer(count));
        }
        builder.about(description.graph()).a(VOID.Dataset.asNode()).label(Literals.line("Description of the dataset"));
        description.add(summary);
    }

    private Node partition(Node type) {
        return description.iris().id("dataset/relata/" + name(type));
    }

    private static String name(Node type) {
        return type.getURI().substring(Namespaces.ONTOLOGY.length());
    }
}
