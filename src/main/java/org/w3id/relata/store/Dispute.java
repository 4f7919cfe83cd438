package org.w3id.relata.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.ContentHash;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.rdf.Vocabulary;

/** Claims that exclude each other on one ground and in one modality, while they are being brought together. */
final class Dispute {
    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

    private final String ground;
    private final String modality;
    private final SortedSet<String> titles = new TreeSet<>();
    private final SortedSet<Node> propositions = new TreeSet<>(BY_IRI);
    private final Map<Node, ClaimContext> claims = new TreeMap<>(BY_IRI);

    /**
     * @param ground the local name of the ground
     * @param modality the IRI of the modality of all its claims
     */
    Dispute(String ground, String modality) {
        this.ground = ground;
        this.modality = modality;
    }

    void title(String title) {
        titles.add(title);
    }

    void member(Node proposition, ClaimContext claim) {
        propositions.add(proposition);
        claims.put(claim.claim(), claim);
    }

    /** Describes the dispute; its IRI is made of its ground, its modality and its propositions. */
    void describe(GraphBuilder graph, Iris iris) {
        List<String> content = new ArrayList<>(List.of(ground, modality));
        propositions.forEach(proposition -> content.add(iris.relative(proposition)));
        graph.about(iris.id("dispute/" + ContentHash.of(content)))
                .a(Vocabulary.DISPUTE)
                .label(Literals.line("Dispute (" + ground + "): " + titles.first()))
                .with(Vocabulary.ground, Vocabulary.term(ground))
                .withAll(Vocabulary.aboutProposition, propositions)
                .withAll(Vocabulary.affirmedBy, side(false))
                .withAll(Vocabulary.deniedBy, side(true))
                .with(Vocabulary.independentVoices, Literals.integer(voices(claims.values())));
    }

    private List<Node> side(boolean denied) {
        return claims.values().stream()
                .filter(claim -> claim.denied() == denied)
                .map(ClaimContext::claim)
                .toList();
    }

    /** The number of origins: claims of the same voice, directly or through others, are one. */
    static int voices(Collection<ClaimContext> claims) {
        List<ClaimContext> left = new ArrayList<>(claims);
        int voices = 0;
        while (!left.isEmpty()) {
            voices++;
            Deque<ClaimContext> same = new ArrayDeque<>(List.of(left.remove(0)));
            while (!same.isEmpty()) {
                ClaimContext one = same.pop();
                List<ClaimContext> joined = left.stream().filter(one::sameVoice).toList();
                left.removeAll(joined);
                same.addAll(joined);
            }
        }
        return voices;
    }
}
