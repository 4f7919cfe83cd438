package org.w3id.relata.rdf;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.mapping.Mapping;
import org.w3id.relata.entity.mapping.Mapping.Predicate;
import org.w3id.relata.entity.mapping.MappingSet;

/**
 * The accepted links as a graph: each as a plain triple for who wants to follow it, and as a {@code sssom:Mapping} for who
 * wants to know who says so, when, on what grounds and how surely (an {@code owl:Axiom}, as
 * SSSOM writes mappings in RDF).
 * Links between two things of ours are no links to others: they are where the one redirects to the other.
 */
public final class MappingGraph {
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

    private void describe(Mapping mapping) {
        Node subject = iris.id(mapping.subject());
        Node object = NodeFactory.createURI(mapping.object());
        graph.about(subject).with(predicate(mapping.predicate()), object);
        graph.about(node(mapping, iris))
                .a(sssom("Mapping"))
                .a(OWL.Axiom.asNode())
                .label(Literals.english(mapping.subjectLabel() + " – " + object.getURI()))
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
