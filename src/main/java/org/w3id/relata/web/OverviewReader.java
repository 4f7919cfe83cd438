package org.w3id.relata.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.w3id.relata.rdf.Vocabulary;

/** Looks through the whole data for what the front page tells of it. */
final class OverviewReader {
    private static final int SOURCES = 12;
    private final DatasetGraph dataset;
    private final ClaimIndex claims;
    private final Facts facts;

    /** @param claims of the same state of the data */
    OverviewReader(DatasetGraph dataset, ClaimIndex claims) {
        this.dataset = dataset;
        this.claims = claims;
        this.facts = new Facts(dataset);
    }

    Overview read() {
        return Txn.calculateRead(dataset, () -> {
            List<Dated> documents = documents();
            return new Overview(
                    claims.all().size(),
                    propositions(),
                    documents.stream()
                            .map(Dated::day)
                            .filter(day -> !day.isEmpty())
                            .min(String::compareTo)
                            .orElse(null),
                    documents.stream()
                            .map(Dated::day)
                            .filter(day -> !day.isEmpty())
                            .max(String::compareTo)
                            .orElse(null),
                    documents.stream().map(Dated::document).toList(),
                    sources(),
                    disputes());
        });
    }

    private record Dated(Node document, String day) {}

    private List<Dated> documents() {
        return facts.having(StandardTerms.TYPE, Vocabulary.DOCUMENT).stream()
                .map(document -> new Dated(
                        document,
                        Optional.ofNullable(facts.text(document, StandardTerms.ISSUED))
                                .orElse("")))
                .sorted(Comparator.comparing(Dated::day).reversed().thenComparing(dated -> dated.document()
                        .toString()))
                .toList();
    }

    private int propositions() {
        return (int) claims.all().stream()
                .flatMap(claim -> claim.propositions().stream())
                .distinct()
                .count();
    }

    private List<Overview.Source> sources() {
        Map<Node, Integer> counts = new HashMap<>();
        claims.all().forEach(claim -> claim.sources().stream()
                .filter(source -> !source.equals(claim.document().node()))
                .forEach(source -> counts.merge(source, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue().reversed().thenComparing(entry -> entry.getKey()
                        .toString()))
                .limit(SOURCES)
                .map(entry -> new Overview.Source(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Overview.Disputed> disputes() {
        return facts.having(StandardTerms.TYPE, Vocabulary.DISPUTE).stream()
                .map(this::disputed)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Overview.Disputed::voices)
                        .thenComparingInt(Overview.Disputed::claims)
                        .reversed()
                        .thenComparing(disputed -> disputed.dispute().toString()))
                .toList();
    }

    private Optional<Overview.Disputed> disputed(Node dispute) {
        List<Node> affirmed = facts.all(dispute, Vocabulary.affirmedBy);
        List<Node> denied = facts.all(dispute, Vocabulary.deniedBy);
        List<Node> about = facts.all(dispute, Vocabulary.aboutProposition);
        return mostStated(denied.isEmpty() ? affirmed : denied, about)
                .map(proposition -> new Overview.Disputed(
                        dispute,
                        proposition,
                        voices(dispute, Vocabulary.affirmingVoice),
                        voices(dispute, Vocabulary.denyingVoice),
                        affirmed.size(),
                        denied.size()));
    }

    /** What most of the claims state of what a dispute is about. */
    private Optional<Node> mostStated(List<Node> claims, List<Node> about) {
        Map<Node, Integer> counts = new HashMap<>();
        claims.stream()
                .flatMap(claim -> facts.all(claim, Vocabulary.states).stream())
                .filter(about::contains)
                .forEach(proposition -> counts.merge(proposition, 1, Integer::sum));
        return Stream.concat(
                        counts.entrySet().stream()
                                .sorted(Map.Entry.<Node, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(entry -> entry.getKey().toString()))
                                .map(Map.Entry::getKey),
                        about.stream())
                .findFirst();
    }

    private List<Node> voices(Node dispute, Node side) {
        return facts.all(dispute, side).stream()
                .sorted(Comparator.comparingInt((Node voice) ->
                                facts.all(voice, Vocabulary.voicedIn).size())
                        .reversed()
                        .thenComparing(voice -> voice.toString()))
                .toList();
    }
}
