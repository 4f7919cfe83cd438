package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.web.page.Detail;

/** What is known of an entity, for people: not every triple, but those that tell it from others. */
record EntityDetails(PageBuilder builder) {
    private static final Set<Node> NAMED_HERE = Set.of(Vocabulary.describedIn, Vocabulary.qualifiedBy);

    /** The ontology's own properties by their labels, then position, codes and origin. */
    List<Detail> of(Node entity) {
        List<Detail> details = new ArrayList<>();
        builder.facts().about(entity).stream()
                .map(Triple::getPredicate)
                .filter(property -> property.getURI().startsWith(Namespaces.ONTOLOGY))
                .filter(property -> !NAMED_HERE.contains(property))
                .distinct()
                .flatMap(property -> builder.detail(builder.facts().label(property), entity, property).stream())
                .forEach(details::add);
        details.addAll(builder.detail("a kind of", entity, SKOS.broader.asNode()));
        details.addAll(builder.detail("named after", entity, Vocabulary.qualifiedBy));
        details.addAll(builder.detail("described in", entity, Vocabulary.describedIn));
        position(entity).ifPresent(details::add);
        details.addAll(builder.detail("codes", entity, SKOS.notation.asNode()));
        details.addAll(builder.detail("facts from", entity, StandardTerms.SOURCE_URL));
        return details;
    }

    private Optional<Detail> position(Node entity) {
        String latitude = builder.facts().text(entity, EntityPlaces.LATITUDE);
        String longitude = builder.facts().text(entity, EntityPlaces.LONGITUDE);
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(builder.detail("position", EntityPlaces.LATITUDE, latitude + ", " + longitude));
    }
}
