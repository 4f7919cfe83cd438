package org.w3id.relata.store.dispute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.dispute.Words.Group;

/**
 * Whether what is said of the one holds for the other as a part of it: a denial speaks of every part of what it names.
 * "No Russian troops in Syria" speaks of Russian marines and of Tartus, by the gazetteer; not the other way round.
 */
final class Covering {
    private static final int DEPTH = 6;

    private final Entities entities;
    private final Facts facts;
    private final Map<Node, Map<Node, Boolean>> covers = new HashMap<>();
    private final Map<Node, Map<Node, Boolean>> within = new HashMap<>();

    Covering(Entities entities) {
        this.entities = entities;
        this.facts = entities.facts();
    }

    /** Whether the two are the same: a state and all its armed forces count as one. */
    boolean same(Node one, Node other) {
        return one.equals(other) || entities.principal(one).equals(entities.principal(other));
    }

    /** Whether the one is the other or has it as a part: a state its forces and places, a kind of equipment another. */
    boolean covers(Node whole, Node part) {
        return covers.computeIfAbsent(whole, node -> new HashMap<>())
                .computeIfAbsent(part, node -> findCovers(whole, node));
    }

    private boolean findCovers(Node whole, Node part) {
        return same(whole, part) || isWithin(part, whole) || hasForce(whole, part) || hasEquipment(whole, part);
    }

    /**
     * Whether one location is in another: the same, or by what the gazetteer says; and a place that a document
     * describes by one other only, as the north of it.
     */
    boolean isWithin(Node location, Node container) {
        return within.computeIfAbsent(container, node -> new HashMap<>())
                .computeIfAbsent(location, node -> isWithin(node, container, DEPTH));
    }

    private boolean isWithin(Node location, Node container, int depth) {
        return entities.identity(location).equals(entities.identity(container))
                || depth > 0 && containers(location).stream().anyMatch(next -> isWithin(next, container, depth - 1));
    }

    private Set<Node> containers(Node location) {
        if (entities.is(location, Kind.PLACE) || entities.is(location, Kind.FACILITY)) {
            Set<Node> known = new HashSet<>(facts.all(location, Vocabulary.within));
            known.addAll(facts.all(location, Vocabulary.country));
            Set<Node> described = facts.all(location, Vocabulary.qualifiedBy);
            boolean inside = entities.is(location, Kind.PLACE) && described.size() == 1 && !isEdge(location);
            return known.isEmpty() && inside ? described : known;
        }
        return Set.of();
    }

    private boolean isEdge(Node place) {
        return Words.of(entities.label(place)).stream()
                .anyMatch(word -> entities.words().is(Group.EDGE, word));
    }

    private boolean hasForce(Node whole, Node part) {
        if (!entities.is(part, Kind.FORCE)) {
            return false;
        }
        if (entities.is(whole, Kind.STATE)) {
            return entities.states(part).equals(Set.of(whole));
        }
        if (!entities.is(whole, Kind.FORCE)) {
            return false;
        }
        boolean ofAnySort = entities.isDescription(whole) && entities.isForcesOfAnySort(whole);
        return isPartOf(part, whole, DEPTH)
                || (ofAnySort || isAllOfAState(whole))
                        && !entities.states(whole).isEmpty()
                        && entities.states(part).equals(entities.states(whole));
    }

    private boolean isAllOfAState(Node force) {
        return !entities.principal(force).equals(entities.identity(force));
    }

    private boolean isPartOf(Node part, Node whole, int depth) {
        return depth > 0
                && facts.all(part, DCTerms.isPartOf.asNode()).stream()
                        .anyMatch(next -> next.equals(whole) || isPartOf(next, whole, depth - 1));
    }

    private boolean hasEquipment(Node whole, Node part) {
        return entities.is(whole, Kind.EQUIPMENT)
                && entities.is(part, Kind.EQUIPMENT)
                && (entities.isEquipmentOfAnySort(whole) || isKindOf(part, whole, DEPTH));
    }

    private boolean isKindOf(Node narrow, Node broad, int depth) {
        return depth > 0
                && facts.all(narrow, SKOS.broader.asNode()).stream()
                        .anyMatch(next -> next.equals(broad) || isKindOf(next, broad, depth - 1));
    }
}
