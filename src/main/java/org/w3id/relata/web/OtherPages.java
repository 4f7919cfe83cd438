package org.w3id.relata.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.web.page.ResourcePage;

/** Makes the pages of whatever has no page of its own kind. */
record OtherPages(PageBuilder builder) {
    private static final Map<Node, String> KINDS = Map.of(
            OWL.Class.asNode(),
            "class",
            OWL.ObjectProperty.asNode(),
            "property",
            OWL.DatatypeProperty.asNode(),
            "property",
            OWL.AnnotationProperty.asNode(),
            "property",
            Vocabulary.SPAN,
            "words");

    /** @param paging which page of what leads to the node is shown */
    ResourcePage resource(Node node, Paged paging) {
        String title = title(node);
        Optional<Node> definition = Stream.of(StandardTerms.DEFINITION, RDFS.comment.asNode(), StandardTerms.SCOPE_NOTE)
                .flatMap(property -> builder.facts().one(node, property).stream())
                .findFirst();
        List<Node> types = builder.facts().all(node, StandardTerms.TYPE);
        return new ResourcePage(
                builder.frame(node, title + kind(node), "What the data says about " + title + kind(node)),
                title,
                builder.linker().links(types),
                definition.map(builder.facts()::label).orElse(null),
                paging.page() > 1
                        ? List.of()
                        : new Details(builder).of(node, Set.of(StandardTerms.TYPE, StandardTerms.DEFINITION)),
                new Details(builder).leadingTo(node, paging.page()),
                paging.several() ? builder.pages(node, paging) : List.of());
    }

    /** What it is called; words of a document are nobody's name and stand in quotation marks. */
    private String title(Node node) {
        String label = builder.facts().label(node);
        return builder.facts().is(node, Vocabulary.SPAN) ? Wording.quoted(label) : label;
    }

    /** What tells a class from the property of the same name, and both from words. */
    private String kind(Node node) {
        return KINDS.entrySet().stream()
                .filter(kind -> builder.facts().is(node, kind.getKey()))
                .map(kind -> ", " + kind.getValue())
                .findFirst()
                .orElse("");
    }
}
