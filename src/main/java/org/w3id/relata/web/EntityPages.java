package org.w3id.relata.web;

import java.util.List;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.web.page.EntityPage;
import org.w3id.relata.web.page.Link;

/** Makes the page of something that is talked about or that talks. */
record EntityPages(PageBuilder builder) {
    /** @param asked which of its claims are asked for */
    EntityPage page(Node entity, ClaimQuery asked) {
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
                new TerritorialClaims(builder).on(entity),
                new EntityLinks(builder).of(entity),
                new EntityPlaces(builder, entity).map(),
                new EntityNeighbours(builder, entity).neighbours(),
                new EntityClaims(builder, entity, asked).browser());
    }

    private List<Link> kinds(Node entity) {
        return builder.linker()
                .links(builder.facts().all(entity, StandardTerms.TYPE).stream()
                        .filter(type -> type.getURI().startsWith(Addresses.PUBLISHED))
                        .filter(type -> !type.equals(Vocabulary.NON_SPECIFIC))
                        .toList());
    }
}
