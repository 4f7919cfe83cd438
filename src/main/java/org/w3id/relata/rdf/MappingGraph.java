package org.w3id.relata.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.mapping.Mapping;
import org.w3id.relata.entity.mapping.Mapping.Predicate;
import org.w3id.relata.entity.mapping.Mapping.Status;
import org.w3id.relata.entity.mapping.MappingSet;
import org.w3id.relata.text.IriPath;

/**
 * The accepted links as a graph: each as a plain triple for who wants to follow it, and as a {@code sssom:Mapping} for who
 * wants to know who says so, when, on what grounds and how surely (an {@code owl:Axiom}, as
 * SSSOM writes mappings in RDF).
 * Links between two things of ours are no links to others: they are where the one redirects to the other.
 */
public final class MappingGraph {
    private static final String DASH = " – ";
    private static final String SSSOM = Namespaces.SERVED.get("sssom");
    private static final String SEMAPV = Namespaces.SERVED.get("semapv");

    private final Graph result = GraphFactory.createDefaultGraph();
    private final GraphBuilder graph = new GraphBuilder(result);
    private final Iris iris;

    private MappingGraph(Iris iris) {
        this.iris = iris;
    }

    /** The graph of a set of statements, with the names of things under a base. */
    public static Graph of(MappingSet set, Iris iris) {
        MappingGraph links = new MappingGraph(iris);
        set.accepted().stream()
                .filter(mapping -> !set.redirects().containsKey(mapping.subject()))
                .forEach(links::describe);
        return links.result;
    }

    /** The statement about a thing and another, as a thing of its own: {@code id/link/…}. */
    public static Node node(Mapping mapping, Iris iris) {
        return iris.id("link/"
                + ContentHash.of(List.of(mapping.subject(), mapping.predicate().curie(), mapping.object())));
    }

    /**
     * The statements that a graph was made of.
     *
     * @param graph as {@link #of} makes it
     */
    public static List<Mapping> read(Graph graph, Iris iris) {
        return graph.find(Node.ANY, RDF.Nodes.type, sssom("Mapping"))
                .mapWith(triple -> read(triple.getSubject(), graph, iris))
                .toList();
    }

    private static Mapping read(Node node, Graph graph, Iris iris) {
        String predicate = value(node, OWL.annotatedProperty.asNode(), graph);
        String subject = value(node, OWL.annotatedSource.asNode(), graph);
        String object = value(node, OWL.annotatedTarget.asNode(), graph);
        String label = value(node, RDFS.Nodes.label, graph);
        return new Mapping(
                IriPath.decode(subject.substring(iris.id("").getURI().length())),
                label.substring(0, label.length() - object.length() - DASH.length()),
                Arrays.stream(Predicate.values())
                        .filter(one -> predicate(one).getURI().equals(predicate))
                        .findFirst()
                        .orElseThrow(),
                object,
                value(node, sssom("object_label"), graph),
                value(node, sssom("mapping_justification"), graph).substring(SEMAPV.length()),
                value(node, sssom("author_label"), graph),
                LocalDate.parse(value(node, DCTerms.created.asNode(), graph)),
                new BigDecimal(value(node, sssom("confidence"), graph)),
                value(node, sssom("reviewer_label"), graph),
                Status.ACCEPTED,
                value(node, RDFS.comment.asNode(), graph));
    }

    /** The text or the IRI that a property has for its value; empty where it has none. */
    private static String value(Node node, Node property, Graph graph) {
        return graph.find(node, property, Node.ANY)
                .mapWith(Triple::getObject)
                .mapWith(value -> value.isURI() ? value.getURI() : value.getLiteralLexicalForm())
                .nextOptional()
                .orElse("");
    }

    private void describe(Mapping mapping) {
        Node subject = iris.id(mapping.subject());
        Node object = NodeFactory.createURI(mapping.object());
        graph.about(subject).with(predicate(mapping.predicate()), object);
        graph.about(node(mapping, iris))
                .a(sssom("Mapping"))
                .a(OWL.Axiom.asNode())
                .label(Literals.english(mapping.subjectLabel() + DASH + object.getURI()))
                .with(OWL.annotatedSource.asNode(), subject)
                .with(OWL.annotatedProperty.asNode(), predicate(mapping.predicate()))
                .with(OWL.annotatedTarget.asNode(), object)
                .with(sssom("object_label"), text(mapping.objectLabel()))
                .with(sssom("mapping_justification"), NodeFactory.createURI(SEMAPV + mapping.justification()))
                .with(sssom("confidence"), Literals.decimal(mapping.confidence()))
                .with(sssom("author_label"), text(mapping.author()))
                .with(DCTerms.created.asNode(), Literals.date(mapping.date()))
                .with(sssom("reviewer_label"), text(mapping.reviewer()))
                .with(RDFS.comment.asNode(), text(mapping.comment()));
    }

    private static @Nullable Node text(String words) {
        return words.isEmpty() ? null : Literals.line(words);
    }

    private static Node predicate(Predicate predicate) {
        return switch (predicate) {
            case EXACT_MATCH -> SKOS.exactMatch.asNode();
            case CLOSE_MATCH -> SKOS.closeMatch.asNode();
            case BROAD_MATCH -> SKOS.broadMatch.asNode();
            case NARROW_MATCH -> SKOS.narrowMatch.asNode();
            case RELATED_MATCH -> SKOS.relatedMatch.asNode();
            case SAME_AS -> OWL.sameAs.asNode();
        };
    }

    private static Node sssom(String name) {
        return NodeFactory.createURI(SSSOM + name);
    }
}
