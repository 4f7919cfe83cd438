package org.w3id.relata.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.web.page.ResourcePage;

/** Makes the pages of whatever has no page of its own kind. */
record OtherPages(PageBuilder builder) {
    /** @param paging which page of what leads to the node is shown */
    ResourcePage resource(Node node, Paged paging) {
        String title = builder.facts().label(node);
        Optional<Node> definition = Stream.of(StandardTerms.DEFINITION, RDFS.comment.asNode(), StandardTerms.SCOPE_NOTE)
                .flatMap(property -> builder.facts().one(node, property).stream())
                .findFirst();
        List<Node> types = builder.facts().all(node, StandardTerms.TYPE);
        return new ResourcePage(
                builder.frame(node, title, "What the data says about " + title),
                title,
                builder.linker().links(types),
                definition.map(builder.facts()::label).orElse(null),
                paging.page() > 1
                        ? List.of()
                        : new Details(builder).of(node, Set.of(StandardTerms.TYPE, StandardTerms.DEFINITION)),
                new Details(builder).leadingTo(node, paging.page()),
                paging.several() ? builder.pages(node, paging) : List.of());
    }
}
