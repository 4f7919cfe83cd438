package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.Vocabulary;

/** What the gazetteer says a place, a state or a facility lies in. */
record Surroundings(Facts facts) {
    /** Whether something is a place, a state or a facility. */
    boolean isLocation(Node thing) {
        return facts.all(thing, StandardTerms.TYPE).stream().anyMatch(type -> Stream.of(Kind.values())
                .anyMatch(kind -> kind.isLocation() && type.equals(Vocabulary.term(kind.className()))));
    }

    /** The things around a location, the nearest first; none around anything else. */
    List<Node> of(Node location) {
        List<Node> around = new ArrayList<>();
        Set<Node> seen = new HashSet<>(Set.of(location));
        Optional<Node> next = isLocation(location) ? directly(location) : Optional.empty();
        while (next.isPresent() && seen.add(next.get())) {
            around.add(next.get());
            next = directly(next.get());
        }
        return around;
    }

    private Optional<Node> directly(Node location) {
        return Stream.of(Vocabulary.within, Vocabulary.country)
                .flatMap(property -> facts.one(location, property).stream())
                .findFirst();
    }
}
