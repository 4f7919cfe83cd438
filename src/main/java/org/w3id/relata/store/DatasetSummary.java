package org.w3id.relata.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
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
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.release.Release;

/** What the dataset is as a whole, by VoID and DCAT 3: title, licence, versions, files, and how much there is of what. */
record DatasetSummary(DatasetDescription description) {
    static final Node LICENCE = NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/");

    private static final Node ENGLISH = NodeFactory.createURI("http://id.loc.gov/vocabulary/iso639-1/en");
    private static final List<String> KEYWORDS =
            List.of("claims", "attribution", "sources", "disputes", "news", "armed forces", "international relations");

    /** Describes the whole anew, with the numbers of today, as the release that it is. */
    void write(Optional<Release> release) {
        description.forgetSummary();
        Graph words = GraphFactory.createDefaultGraph();
        GraphBuilder graph = new GraphBuilder(words);
        whole(graph);
        new Services(description.iris(), description.whole()).describe(graph);
        examples(graph);
        new Linksets(description, graph).describe();
        release.map(newest -> new ReleaseDescription(description.iris(), description.whole(), newest))
                .ifPresent(version -> version(graph, version));
        description.add(withNumbers(words));
    }

    /** What is described is there to be counted itself: it is counted until nothing that is said of it changes any more. */
    private Graph withNumbers(Graph words) {
        Tally without = Tally.of(description.dataset());
        long said = Tally.size(description.dataset(), description.graph());
        long blank = blankNodes();
        Graph before;
        Graph summary = words;
        do {
            before = summary;
            summary = GraphFactory.createDefaultGraph();
            GraphUtil.addInto(summary, words);
            numbers(
                    new GraphBuilder(summary),
                    without.with(before, description.dataset()),
                    said + before.size(),
                    blank);
        } while (!summary.isIsomorphicWith(before));
        return summary;
    }

    /** How many resources have no IRI; those of documents all have one, and need not be looked up. */
    private long blankNodes() {
        Set<Node> documents = Set.copyOf(description.documents().values());
        return description.graphs().stream()
                .filter(named -> !documents.contains(named))
                .flatMap(named -> description.dataset().stream(named, Node.ANY, Node.ANY, Node.ANY))
                .map(Quad::getSubject)
                .filter(Node::isBlank)
                .distinct()
                .count();
    }

    /**
     * @param said how many triples the description has
     * @param blank how many resources have no IRI
     */
    private void numbers(GraphBuilder graph, Tally tally, long said, long blank) {
        new Partitions(description, graph).describe(tally);
        graph.about(description.whole())
                .with(VOID.triples.asNode(), Literals.integer(tally.size()))
                .with(VOID.entities.asNode(), Literals.integer(tally.subjects() - blank))
                .with(VOID.distinctSubjects.asNode(), Literals.integer(tally.subjects()))
                .with(
                        VOID.classes.asNode(),
                        Literals.integer(tally.entities().keySet().stream()
                                .filter(Node::isURI)
                                .count()))
                .with(VOID.properties.asNode(), Literals.integer(tally.triples().size()))
                .with(
                        VOID.documents.asNode(),
                        Literals.integer(description.documents().size()));
        graph.about(description.graph()).with(VOID.triples.asNode(), Literals.integer(said));
        graph.about(description.history())
                .with(
                        VOID.triples.asNode(),
                        Literals.integer(Tally.size(description.dataset(), description.history())));
    }

    private void whole(GraphBuilder graph) {
        graph.about(description.whole())
                .a(VOID.Dataset.asNode())
                .a(DCAT.Dataset.asNode())
                .label(Literals.english("Relata: who says what"))
                .with(DCTerms.title.asNode(), Literals.english("Relata: who says what"))
                .with(
                        DCTerms.description.asNode(),
                        Literals.english(
                                "Claims in news and analysis about states, forces and facilities: who puts forward"
                                        + " which content, through whom, in which words. Nothing claimed is asserted."))
                .withAll(
                        DCAT.keyword.asNode(),
                        KEYWORDS.stream().map(Literals::english).toList())
                .with(DCTerms.language.asNode(), ENGLISH)
                .with(DCTerms.license.asNode(), LICENCE)
                .with(
                        DCTerms.rights.asNode(),
                        Literals.english("The licence does not cover the texts of the documents, which are their"
                                + " publishers'."))
                .with(VOID.uriSpace.asNode(), Literals.text(description.iris().base() + "id/"))
                .withAll(VOID.subset.asNode(), description.graphs())
                .with(VOID.subset.asNode(), description.graph())
                .with(VOID.subset.asNode(), description.history());
        graph.about(description.graph()).a(VOID.Dataset.asNode()).label(Literals.line("Description of the dataset"));
        graph.about(description.history()).a(VOID.Dataset.asNode()).label(Literals.line("History of the dataset"));
    }

    /** A version that was there before keeps the description that it got then. */
    private void version(GraphBuilder graph, ReleaseDescription current) {
        List<Node> versions = description.versions();
        if (!versions.contains(current.node())) {
            current.describe(graph);
        }
        graph.about(description.whole())
                .with(Terms.VERSION, Literals.text(current.release().version()))
                .with(
                        DCTerms.issued.asNode(),
                        description
                                .firstIssued()
                                .orElse(Literals.moment(current.release().issued())))
                .with(
                        DCTerms.modified.asNode(),
                        Literals.moment(current.release().issued()))
                .with(Terms.HAS_CURRENT_VERSION, current.node())
                .withAll(Terms.HAS_VERSION, versions)
                .with(Terms.HAS_VERSION, current.node())
                .withAll(VOID.dataDump.asNode(), current.downloads())
                .withAll(DCAT.distribution.asNode(), current.distributions());
        if (current.release().previous() != null) {
            graph.about(description.whole())
                    .with(
                            Terms.PREVIOUS_VERSION,
                            description.iris().version(current.release().previous()));
        }
    }

    /** A document, a claim in it and who makes it: enough to see what there is. */
    private void examples(GraphBuilder graph) {
        description.documents().values().stream().findFirst().ifPresent(document -> {
            Optional<Node> claim =
                    one(document, Node.ANY, RDF.Nodes.type, Vocabulary.CLAIM).map(Quad::getSubject);
            Stream.of(
                            one(document, Node.ANY, RDF.Nodes.type, Vocabulary.DOCUMENT)
                                    .map(Quad::getSubject),
                            claim,
                            claim.flatMap(node -> one(document, node, Vocabulary.source, Node.ANY))
                                    .map(Quad::getObject),
                            claim.flatMap(node -> one(document, node, Vocabulary.states, Node.ANY))
                                    .map(Quad::getObject))
                    .flatMap(Optional::stream)
                    .forEach(example -> graph.about(description.whole()).with(VOID.exampleResource.asNode(), example));
        });
    }

    /** The first in the order of the IRIs, so that it is the same in every store. */
    private Optional<Quad> one(Node graph, Node subject, Node predicate, Node object) {
        return description.dataset().stream(graph, subject, predicate, object)
                .min((one, other) -> one.toString().compareTo(other.toString()));
    }
}
