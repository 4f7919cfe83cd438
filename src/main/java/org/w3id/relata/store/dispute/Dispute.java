package org.w3id.relata.store.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.ContentHash;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.rdf.Vocabulary;

/** Claims that exclude each other on one topic and in one modality, while they are being brought together. */
final class Dispute {
    private final String path;
    private final SortedSet<String> titles = new TreeSet<>();
    private final SortedSet<String> grounds = new TreeSet<>();
    private final SortedSet<Node> propositions = new TreeSet<>(Facts.ORDER);
    private final Map<Node, ClaimContext> claims = new TreeMap<>(Facts.ORDER);

    /**
     * @param topic what its claims are about; its IRI is made of it and the modality, so that it stays the same when
     *     further claims join
     */
    Dispute(String topic, String modality) {
        this.path = "dispute/" + ContentHash.of(List.of(topic, modality));
    }

    void add(Conflict conflict) {
        titles.add(conflict.title());
        grounds.add(conflict.ground());
        for (Statement member : List.of(conflict.one(), conflict.other())) {
            propositions.add(member.proposition());
            claims.put(member.claim().claim(), member.claim());
        }
    }

    /** A dispute in which the same content is denied and affirmed is a contradiction, whatever else is said in it. */
    private String ground() {
        return grounds.first();
    }

    void describe(GraphBuilder graph, Iris iris, Speeches speeches) {
        List<List<Speech>> affirming = voices(false, speeches);
        List<List<Speech>> denying = voices(true, speeches);
        graph.about(iris.id(path))
                .a(Vocabulary.DISPUTE)
                .label(Literals.line("Dispute (" + ground() + "): " + titles.first()))
                .with(Vocabulary.ground, Vocabulary.term(ground()))
                .withAll(Vocabulary.aboutProposition, propositions)
                .withAll(Vocabulary.affirmedBy, side(false))
                .withAll(Vocabulary.deniedBy, side(true))
                .with(Vocabulary.independentVoices, Literals.integer(affirming.size() + denying.size()))
                .withAll(Vocabulary.affirmingVoice, describe(affirming, graph, iris, speeches))
                .withAll(Vocabulary.denyingVoice, describe(denying, graph, iris, speeches));
    }

    private List<List<Speech>> voices(boolean denied, Speeches speeches) {
        return Voices.of(claims.values().stream()
                .filter(claim -> claim.denied() == denied)
                .map(speeches::of)
                .toList());
    }

    private List<Node> describe(Collection<List<Speech>> voices, GraphBuilder graph, Iris iris, Speeches speeches) {
        List<Node> nodes = new ArrayList<>();
        for (List<Speech> voice : voices) {
            SortedSet<Node> spoken = new TreeSet<>(Facts.ORDER);
            voice.forEach(speech -> spoken.add(speech.claim().claim()));
            String name = ContentHash.of(spoken.stream().map(iris::relative).toList());
            Node node = iris.id(path + "/voice/" + name);
            SortedSet<Node> origins = new TreeSet<>(Facts.ORDER);
            origins.addAll(voice.get(0).claim().sources());
            graph.about(node)
                    .a(Vocabulary.VOICE)
                    .label(Literals.line(origins.stream().map(speeches::name).collect(Collectors.joining(", "))))
                    .withAll(Vocabulary.origin, origins)
                    .withAll(Vocabulary.voicedIn, spoken);
            nodes.add(node);
        }
        return nodes;
    }

    private List<Node> side(boolean denied) {
        return claims.values().stream()
                .filter(claim -> claim.denied() == denied)
                .map(ClaimContext::claim)
                .toList();
    }
}
