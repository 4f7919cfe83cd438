package org.w3id.relata.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.web.page.ClaimList;
import org.w3id.relata.web.page.EntityPage;
import org.w3id.relata.web.page.Link;

/** Makes the page of something that is talked about or that talks. */
record EntityPages(PageBuilder builder) {
    EntityPage page(Node entity) {
        Facts facts = builder.facts();
        String name = facts.label(entity);
        return new EntityPage(
                builder.frame(entity, name, "What is claimed about " + name + ", and by " + name + "."),
                name,
                kinds(entity),
                !facts.is(entity, Vocabulary.NON_SPECIFIC),
                facts.all(entity, StandardTerms.ALT_LABEL).stream()
                        .map(facts::label)
                        .distinct()
                        .toList(),
                new EntityDetails(builder).of(entity),
                new EntityDetails(builder).elsewhere(entity),
                about(entity),
                builder.cards().list(claims(Vocabulary.source, entity)),
                builder.cards().list(claims(Vocabulary.relayedBy, entity)));
    }

    private List<Link> kinds(Node entity) {
        return builder.linker()
                .links(builder.facts().all(entity, StandardTerms.TYPE).stream()
                        .filter(type -> type.getURI().startsWith(Addresses.PUBLISHED))
                        .filter(type -> !type.equals(Vocabulary.NON_SPECIFIC))
                        .toList());
    }

    private ClaimList about(Node entity) {
        Set<Node> claims = new LinkedHashSet<>();
        Stream.of(Vocabulary.subject, Vocabulary.object)
                .flatMap(side -> builder.facts().having(side, entity).stream())
                .flatMap(proposition -> builder.facts().having(Vocabulary.states, proposition).stream())
                .forEach(claims::add);
        claims.addAll(claims(Vocabulary.item, entity));
        claims.addAll(claims(Vocabulary.place, entity));
        return builder.cards().list(claims);
    }

    private List<Node> claims(Node property, Node entity) {
        return builder.facts().having(property, entity).stream()
                .filter(node -> builder.facts().is(node, Vocabulary.CLAIM))
                .toList();
    }
}
