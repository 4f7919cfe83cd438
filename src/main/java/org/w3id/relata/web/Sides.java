package org.w3id.relata.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.Side;
import org.w3id.relata.web.page.VoiceLine;

/**
 * Shows those who say that something is so, and those who say that it is not: by whom, through whom and since when.
 *
 * @param builder for words and addresses
 * @param page which part of the claims is shown
 */
record Sides(PageBuilder builder, Pages page) {
    /** How many claims of a side a page shows. */
    static final int SIZE = 25;

    private static final int MOST_VOICES = 12;
    private static final int MOST_RELAYS = 6;

    /**
     * A side.
     *
     * @param kind affirmed or denied
     * @param voices for each independent voice its claims
     */
    Side side(String title, String kind, List<IndexedClaim> claims, Collection<List<Node>> voices) {
        return new Side(
                title,
                kind,
                Counted.of(claims.size(), "claim", "claims"),
                Counted.of(voices.size(), "independent voice", "independent voices"),
                voices.stream()
                        .sorted(Comparator.comparingInt((List<Node> voice) -> voice.size())
                                .reversed())
                        .limit(MOST_VOICES)
                        .map(this::origin)
                        .toList(),
                Math.max(0, voices.size() - MOST_VOICES),
                through(claims),
                published(claims),
                stated(claims),
                builder.cards().list(claims, page.skipped(), SIZE));
    }

    private VoiceLine origin(List<Node> voice) {
        List<Link> sources = builder.claims()
                .claim(voice.get(0))
                .map(claim -> builder.linker().links(claim.sources()))
                .orElse(List.of());
        return new VoiceLine(sources, voice.size());
    }

    private List<VoiceLine> through(List<IndexedClaim> claims) {
        Map<Node, Integer> counts = new LinkedHashMap<>();
        claims.forEach(claim -> claim.relays().forEach(relay -> counts.merge(relay, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_RELAYS)
                .map(entry -> new VoiceLine(List.of(builder.linker().link(entry.getKey())), entry.getValue()))
                .toList();
    }

    private Side.@Nullable First published(List<IndexedClaim> claims) {
        return claims.stream()
                .map(IndexedClaim::document)
                .filter(document -> document.issued() != null)
                .min(Comparator.comparing(document -> Objects.requireNonNull(document.issued())))
                .map(document -> new Side.First(
                        String.valueOf(document.issued()), builder.linker().link(document.node())))
                .orElse(null);
    }

    private Side.@Nullable First stated(List<IndexedClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.period() != null)
                .min(Comparator.comparing(Sides::first))
                .map(claim -> new Side.First(
                        first(claim).toString(),
                        builder.linker().link("“" + builder.cards().time(claim.node()) + "”", claim.node())))
                .orElse(null);
    }

    private static LocalDate first(IndexedClaim claim) {
        return Objects.requireNonNull(claim.period()).first();
    }
}
