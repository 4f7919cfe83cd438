package org.w3id.relata.rdf;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.claim.ConvertedDocument;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Metadata;
import org.w3id.relata.text.SourceDocument;

/**
 * Makes the named graph of a document: its text, its claims, and the entities that only it knows.
 *
 * @param iris the names of things
 * @param symmetric local names of the relations whose two sides may be exchanged
 * @param run what produces the graph
 */
public record DocumentGraph(Iris iris, Set<String> symmetric, Run run) {
    public DocumentGraph {
        symmetric = Set.copyOf(symmetric);
    }

    /** A dataset with the one graph {@code {base}id/graph/document/{key}}, without blank nodes. */
    public DatasetGraph of(ConvertedDocument converted) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        String key = converted.document().key();
        GraphBuilder graph = new GraphBuilder(dataset.getGraph(iris.documentGraph(key)));
        DocumentText text = published(converted.document());
        SpanGraph spans = new SpanGraph(graph, iris, key, text);
        PropositionGraph propositions = new PropositionGraph(graph, iris, symmetric);
        ClaimGraph claims = new ClaimGraph(graph, iris, key, spans, propositions, describeRun(graph));
        EntityGraph entities = new EntityGraph(graph, iris, key);
        describeDocument(graph, converted.document(), text, outlet(entities, converted));
        converted.mentions().forEach(claims::mention);
        converted.claims().forEach(claims::describe);
        converted.entities().stream()
                .filter(entity -> !entity.linked() && entity.kind() != Kind.DOCUMENT)
                .forEach(entities::describe);
        return dataset;
    }

    /** A text without a title is called by its first words, as manuscripts are. */
    private static final int INCIPIT = 7;

    private static String incipit(DocumentText text) {
        String[] words = text.value().strip().split("\\s+", INCIPIT + 1);
        String first = String.join(" ", List.of(words).subList(0, Math.min(INCIPIT, words.length)));
        return "“" + first + (words.length > INCIPIT ? " …”" : "”");
    }

    private static DocumentText published(SourceDocument document) {
        return new DocumentText(Literals.publishable(document.text().value()));
    }

    private void describeDocument(
            GraphBuilder graph, SourceDocument document, DocumentText text, @Nullable Node outlet) {
        String key = document.key();
        Metadata metadata = document.metadata();
        String title = metadata.title() == null ? incipit(text) : metadata.title();
        graph.about(iris.document(key))
                .a(Vocabulary.DOCUMENT)
                .a(ForeignTerms.PROV_ENTITY)
                .label(Literals.line(title))
                .with(DCTerms.identifier.asNode(), Literals.text(key))
                .with(DCTerms.title.asNode(), metadata.title() == null ? null : Literals.line(metadata.title()))
                .withAll(
                        DCTerms.creator.asNode(),
                        metadata.authors().stream().map(Literals::line).toList())
                .with(Vocabulary.outlet, outlet)
                .with(
                        DCTerms.issued.asNode(),
                        metadata.published() == null ? null : Literals.date(metadata.published()))
                .with(DCTerms.language.asNode(), Literals.text("en"))
                .with(DCTerms.source.asNode(), reference(metadata.url()))
                .with(DCTerms.license.asNode(), reference(metadata.licence()))
                .with(Vocabulary.hasText, iris.text(key));
        graph.about(iris.text(key))
                .a(Vocabulary.TEXT)
                .label(Literals.line("Text of " + title))
                .with(Vocabulary.textOf, iris.document(key))
                .with(Vocabulary.sha256, Literals.text(text.sha256()))
                .with(Vocabulary.length, Literals.integer(text.length()))
                .with(RDF.Nodes.value, Literals.text(text.value()));
    }

    private static @Nullable Node outlet(EntityGraph entities, ConvertedDocument converted) {
        String name = converted.document().metadata().outlet();
        return name == null ? null : entities.outlet(name, converted.entities());
    }

    private Node describeRun(GraphBuilder graph) {
        Node node = iris.id("run/" + run.id());
        graph.about(node)
                .a(ForeignTerms.PROV_ACTIVITY)
                .a(Vocabulary.RUN)
                .label(Literals.line("Relata " + run.version() + " with knowledge "
                        + run.knowledge().substring(0, 12)))
                .with(Vocabulary.version, Literals.text(run.version()))
                .with(Vocabulary.knowledge, Literals.text(run.knowledge()));
        return node;
    }

    /** An IRI where it is one, else the words. */
    private static @Nullable Node reference(@Nullable String text) {
        return text == null ? null : Iris.foreign(text).orElseGet(() -> Literals.line(text));
    }
}
