package org.w3id.relata.store.dispute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.dispute.Words.Group;

/** Tells whose claims are. */
final class Speeches {
    /** How many words a piece of evidence has that is looked for in others: a shingle. */
    private static final int SHINGLE = 3;

    private final Entities entities;
    private final Facts facts;
    private final Map<Node, Speech> known = new HashMap<>();

    Speeches(Entities entities) {
        this.entities = entities;
        this.facts = entities.facts();
    }

    Speech of(ClaimContext claim) {
        return known.computeIfAbsent(claim.claim(), node -> read(claim));
    }

    /** What a source is called. */
    String name(Node source) {
        return entities.label(source);
    }

    private Speech read(ClaimContext claim) {
        Set<String> sources = claim.sources().stream().map(this::origin).collect(Collectors.toSet());
        Set<String> relays = new HashSet<>();
        Set<String> relayedAnonymous = new HashSet<>();
        for (Node relay : facts.all(claim.claim(), Vocabulary.relayedBy)) {
            relays.add(origin(relay));
            claim.sources().stream()
                    .filter(source -> isNameless(source) && entities.isNamed(relay))
                    .forEach(source -> relayedAnonymous.add(
                            origin(relay) + " " + entities.label(source).toLowerCase(Locale.ROOT)));
        }
        if (!claim.sources().contains(claim.document())) {
            relays.add(origin(claim.document()));
        }
        boolean byWords =
                claim.sources().stream().allMatch(source -> source.equals(claim.document()) || isNameless(source));
        return new Speech(
                claim, sources, relays, relayedAnonymous, byWords ? shingles(facts.label(claim.claim())) : Set.of());
    }

    private boolean isNameless(Node source) {
        return !entities.isNamed(source) && !entities.is(source, Kind.DOCUMENT);
    }

    /** Whose voice it is: a document's that of its outlet, a spokesperson's that of whom the label names alone. */
    private String origin(Node speaker) {
        if (entities.is(speaker, Kind.DOCUMENT)) {
            return facts.one(speaker, Vocabulary.outlet).map(entities::identity).orElse(speaker.toString());
        }
        Set<Node> owners = new TreeSet<>(Facts.ORDER);
        owners.addAll(facts.all(speaker, Vocabulary.qualifiedBy));
        boolean speaksFor = entities.is(speaker, Kind.PERSON)
                && owners.size() == 1
                && !entities.isDescription(speaker)
                && Words.of(entities.label(speaker)).stream()
                        .anyMatch(word -> entities.words().is(Group.SPOKESPERSON, word));
        return entities.identity(speaksFor ? owners.iterator().next() : speaker);
    }

    private static Set<String> shingles(String words) {
        List<String> all = Words.of(words.toLowerCase(Locale.ROOT));
        return IntStream.rangeClosed(0, all.size() - SHINGLE)
                .mapToObj(start -> String.join(" ", all.subList(start, start + SHINGLE)))
                .collect(Collectors.toSet());
    }
}
