package org.w3id.relata.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.web.page.Detail;
import org.w3id.relata.web.page.Link;

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

    /** The same thing in other data, by site and name: "wikidata.org Q184". */
    List<Link> elsewhere(Node entity) {
        return builder.facts().all(entity, StandardTerms.EXACT_MATCH).stream()
                .map(node -> site(node)
                        .map(site -> builder.linker()
                                .link(site + " " + builder.facts().label(node), node))
                        .orElseGet(() -> builder.linker().value(node)))
                .toList();
    }

    private Optional<Detail> position(Node entity) {
        String latitude = builder.facts().text(entity, EntityPlaces.LATITUDE);
        String longitude = builder.facts().text(entity, EntityPlaces.LONGITUDE);
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(builder.detail("position", EntityPlaces.LATITUDE, latitude + ", " + longitude));
    }

    private static Optional<String> site(Node node) {
        return Stream.of(node)
                .filter(Node::isURI)
                .filter(uri -> uri.getURI().matches("https?://[A-Za-z0-9.-]+/[^<>\"{}|^`\\\\ ]*"))
                .map(uri -> URI.create(uri.getURI()).getHost())
                .filter(host -> host != null)
                .map(host -> host.replaceFirst("^www\\.", ""))
                .findFirst();
    }
}
