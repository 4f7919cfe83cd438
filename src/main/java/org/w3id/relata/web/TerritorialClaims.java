package org.w3id.relata.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.web.page.DisputedTerritory;
import org.w3id.relata.web.page.Link;

/** Finds whether a location is, or lies in, territory that the gazetteer calls disputed. */
record TerritorialClaims(PageBuilder builder) {
    /** @return who claims the nearest that is claimed; null where nothing is */
    @Nullable
    DisputedTerritory on(Node location) {
        return Stream.concat(Stream.of(location), new Surroundings(builder.facts()).of(location).stream())
                .filter(territory -> !claimants(territory).isEmpty())
                .findFirst()
                .map(territory -> disputed(location, territory))
                .orElse(null);
    }

    private DisputedTerritory disputed(Node location, Node territory) {
        return new DisputedTerritory(
                builder.linker().links(claimants(territory)).stream()
                        .sorted(Comparator.comparing(Link::label))
                        .toList(),
                location.equals(territory) ? null : builder.linker().link(territory),
                builder.facts().all(territory, SKOS.scopeNote.asNode()).stream()
                        .map(builder.facts()::label)
                        .toList());
    }

    private List<Node> claimants(Node territory) {
        return builder.facts().all(territory, Vocabulary.claimedBy);
    }
}
