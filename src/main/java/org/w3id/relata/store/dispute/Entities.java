package org.w3id.relata.store.dispute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.dispute.Words.Group;

/** What is known of entities: what they are, which of two documents are the same, and to which states they belong. */
final class Entities {
    /** Kinds of the gazetteer that stand for all the forces of a state: in the news, "the army" often means them. */
    private static final List<String> ARMED_FORCES = List.of("armed forces", "army");

    private static final List<Kind> BODIES = List.of(Kind.STATE, Kind.FORCE, Kind.ALLIANCE, Kind.ORGANIZATION);
    private static final int DEPTH = 6;

    private final Facts facts;
    private final Words words;
    private final Map<Node, String> identities = new HashMap<>();
    private final Map<Node, String> principals = new HashMap<>();
    private final Map<Node, Set<Node>> states = new HashMap<>();

    Entities(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    boolean is(Node entity, Kind kind) {
        return facts.all(entity, RDF.Nodes.type).contains(Vocabulary.term(kind.className()));
    }

    /** Whether it can run a facility: a state, a force, an alliance or another organization. */
    boolean isBody(Node entity) {
        return BODIES.stream().anyMatch(kind -> is(entity, kind));
    }

    String label(Node entity) {
        return facts.label(entity);
    }

    /** Whether it stands in the gazetteer: no document describes it. */
    boolean isLinked(Node entity) {
        return facts.all(entity, Vocabulary.describedIn).isEmpty();
    }

    boolean isDescription(Node entity) {
        return facts.all(entity, RDF.Nodes.type).contains(Vocabulary.NON_SPECIFIC);
    }

    /** Whether it bears a name of its own, rather than that of an office or a description. */
    boolean isNamed(Node entity) {
        return isLinked(entity) || !identity(entity).equals(entity.toString());
    }

    /**
     * What is the same for the same entity in all documents: its IRI if it is in the gazetteer; else its class and its
     * name if that is a proper one, of a person at least two words; else its IRI, which is of one document.
     */
    String identity(Node entity) {
        return identities.computeIfAbsent(entity, this::findIdentity);
    }

    private String findIdentity(Node entity) {
        if (isLinked(entity) || isDescription(entity)) {
            return entity.toString();
        }
        List<String> name = Words.of(label(entity));
        boolean person = is(entity, Kind.PERSON);
        if (is(entity, Kind.PLACE)) {
            name = name.stream()
                    .filter(word -> isCapitalised(word) || !words.is(Group.PLACE, word))
                    .toList();
        }
        boolean proper = name.size() > (person ? 1 : 0)
                && isCapitalised(name.get(0))
                && name.stream().allMatch(word -> isCapitalised(word) || words.is(Group.PARTICLE, word));
        String kinds =
                facts.all(entity, RDF.Nodes.type).stream().map(Node::toString).collect(Collectors.joining(" "));
        return proper ? kinds + " " + String.join(" ", name).toLowerCase(Locale.ROOT) : entity.toString();
    }

    private static boolean isCapitalised(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /** The states that an actor is or belongs to: by the gazetteer, or by how it is described. */
    Set<Node> states(Node actor) {
        Set<Node> known = states.get(actor);
        if (known == null) {
            known = new HashSet<>();
            findStates(actor, known, DEPTH);
            states.put(actor, known);
        }
        return known;
    }

    private void findStates(Node actor, Set<Node> found, int depth) {
        if (is(actor, Kind.STATE)) {
            found.add(actor);
        } else if (depth > 0) {
            found.addAll(facts.all(actor, Vocabulary.country));
            facts.all(actor, DCTerms.isPartOf.asNode()).forEach(whole -> findStates(whole, found, depth - 1));
            facts.all(actor, Vocabulary.qualifiedBy).forEach(owner -> findStates(owner, found, depth - 1));
        }
    }

    /** The state, where an actor is one or is all its armed forces; else the actor. */
    String principal(Node actor) {
        return principals.computeIfAbsent(actor, this::findPrincipal);
    }

    private String findPrincipal(Node actor) {
        boolean all = is(actor, Kind.FORCE)
                && states(actor).size() == 1
                && (isLinked(actor)
                        ? facts.one(actor, DCTerms.type.asNode())
                                .filter(kind -> ARMED_FORCES.contains(kind.getLiteralLexicalForm()))
                                .isPresent()
                        : isDescription(actor) && isForcesOfAnySort(actor));
        return identity(all ? states(actor).iterator().next() : actor);
    }

    /** Whether a description of armed people says no more of them than that: "foreign troops". */
    boolean isForcesOfAnySort(Node force) {
        List<String> name = Words.of(label(force).replaceFirst(" (?:in|at|near|on|of|from) .*", ""));
        return !name.isEmpty()
                && words.is(Group.FORCES, name.get(name.size() - 1))
                && name.stream()
                        .allMatch(word -> isCapitalised(word)
                                || words.is(Group.FORCES, word)
                                || words.is(Group.FOREIGN, word)
                                || words.is(Group.UNRESTRICTIVE, word)
                                || word.equals("armed"));
    }

    /** Whether a description says "foreign". */
    boolean isForeign(Node entity) {
        return Words.of(label(entity)).stream().anyMatch(word -> words.is(Group.FOREIGN, word));
    }

    /** Whether it names equipment of any sort: "weapons". */
    boolean isEquipmentOfAnySort(Node entity) {
        return Words.of(label(entity)).stream()
                .allMatch(word -> words.is(Group.EQUIPMENT, word) || words.is(Group.UNRESTRICTIVE, word));
    }

    Facts facts() {
        return facts;
    }

    Words words() {
        return words;
    }
}
