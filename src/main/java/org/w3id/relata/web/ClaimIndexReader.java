package org.w3id.relata.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.claim.Certainty;
import org.w3id.relata.claim.Polarity;
import org.w3id.relata.rdf.Vocabulary;

/**
 * Makes the index of claims. It reads property by property, because a store gives all values of one in a pass much faster
 * than one by one.
 */
final class ClaimIndexReader {
    /** Spans carry their offsets: {@code id/span/<document>/<start>-<end>}. */
    private static final Pattern START = Pattern.compile("/([0-9]{1,9})-[0-9]{1,9}$");

    private static final int DAY = "2024-02-29".length();

    private final DatasetGraph dataset;
    private final BooleanSupplier unwanted;

    /** Nodes that are in many claims are kept once. */
    private final Map<Node, Node> nodes = new HashMap<>();

    /**
     * @param dataset in a transaction
     * @param unwanted whether nobody waits for the index any more
     */
    ClaimIndexReader(DatasetGraph dataset, BooleanSupplier unwanted) {
        this.dataset = dataset;
        this.unwanted = unwanted;
    }

    /** @throws CancellationException where nobody wants the index any more */
    ClaimIndex read() {
        Map<Node, List<IndexedProposition>> propositions = propositions();
        Map<Node, List<Node>> polarities = values(Vocabulary.polarity);
        Set<Node> disputed = disputed(propositions, polarities);
        Map<Node, List<Node>> documents = values(Vocabulary.inDocument);
        Map<Node, List<Node>> evidence = values(Vocabulary.evidence);
        Map<Node, List<Node>> sources = values(Vocabulary.source);
        Map<Node, List<Node>> relays = values(Vocabulary.relayedBy);
        Map<Node, List<Node>> items = values(Vocabulary.item);
        Map<Node, List<Node>> places = values(Vocabulary.place);
        Map<Node, List<Node>> certainties = values(Vocabulary.certainty);
        Map<Node, StatedPeriod> periods = periods();
        Map<Node, IndexedDocument> known = new HashMap<>();
        List<IndexedClaim> claims = new ArrayList<>();
        for (Node claim : claims()) {
            List<Node> circumstances = new ArrayList<>(of(claim, items));
            circumstances.addAll(of(claim, places));
            claims.add(new IndexedClaim(
                    claim,
                    known.computeIfAbsent(first(claim, documents, claim), this::document),
                    start(first(claim, evidence, claim)),
                    of(claim, sources),
                    of(claim, relays),
                    propositions.getOrDefault(claim, List.of()),
                    circumstances,
                    mark(claim, polarities, Polarity.values(), Polarity::localName),
                    mark(claim, certainties, Certainty.values(), Certainty::localName),
                    periods.get(claim),
                    disputed.contains(claim) ? Standing.DISPUTED : Standing.UNDISPUTED));
        }
        return new ClaimIndex(claims);
    }

    private List<Node> claims() {
        return Iter.iter(found(StandardTerms.TYPE, Vocabulary.CLAIM))
                .map(Quad::getSubject)
                .map(this::kept)
                .distinct()
                .toList();
    }

    /** What each claim states. */
    private Map<Node, List<IndexedProposition>> propositions() {
        Map<Node, List<Node>> subjects = values(Vocabulary.subject);
        Map<Node, List<Node>> relations = values(Vocabulary.relation);
        Map<Node, List<Node>> objects = values(Vocabulary.object);
        Map<Node, IndexedProposition> known = new HashMap<>();
        Map<Node, List<IndexedProposition>> stated = new HashMap<>();
        values(Vocabulary.states).forEach((claim, contents) -> {
            List<IndexedProposition> list = new ArrayList<>(contents.size());
            for (Node content : contents) {
                if (subjects.containsKey(content) && relations.containsKey(content) && objects.containsKey(content)) {
                    list.add(known.computeIfAbsent(
                            content,
                            node -> new IndexedProposition(
                                    node,
                                    subjects.get(node).get(0),
                                    relations.get(node).get(0),
                                    objects.get(node).get(0))));
                }
            }
            stated.put(claim, list);
        });
        return stated;
    }

    /** The members of disputes, and the claims whose content is both affirmed and denied. */
    private Set<Node> disputed(Map<Node, List<IndexedProposition>> propositions, Map<Node, List<Node>> polarities) {
        Set<Node> disputed = new HashSet<>();
        values(Vocabulary.affirmedBy).values().forEach(disputed::addAll);
        values(Vocabulary.deniedBy).values().forEach(disputed::addAll);
        Set<IndexedProposition> affirmed = new HashSet<>();
        Set<IndexedProposition> denied = new HashSet<>();
        propositions.forEach(
                (claim, contents) -> (polarities.getOrDefault(claim, List.of()).contains(StandardTerms.DENIED)
                                ? denied
                                : affirmed)
                        .addAll(contents));
        affirmed.retainAll(denied);
        propositions.forEach((claim, contents) -> {
            if (contents.stream().anyMatch(affirmed::contains)) {
                disputed.add(claim);
            }
        });
        return disputed;
    }

    private Map<Node, StatedPeriod> periods() {
        Map<Node, List<Node>> earliest = values(Vocabulary.earliest);
        Map<Node, List<Node>> latest = values(Vocabulary.latest);
        Map<Node, StatedPeriod> periods = new HashMap<>();
        values(Vocabulary.validTime).forEach((claim, times) -> {
            LocalDate from = day(times.get(0), earliest);
            LocalDate to = day(times.get(0), latest);
            if (from != null || to != null) {
                periods.put(claim, new StatedPeriod(from, to));
            }
        });
        return periods;
    }

    private IndexedDocument document(Node document) {
        Map<Node, List<Node>> issued = new HashMap<>();
        dataset.find(Node.ANY, document, StandardTerms.ISSUED, Node.ANY)
                .forEachRemaining(quad -> issued.put(document, List.of(quad.getObject())));
        return new IndexedDocument(document, day(document, issued));
    }

    /** All values of a property, by what has it. */
    private Map<Node, List<Node>> values(Node property) {
        Map<Node, List<Node>> values = new HashMap<>();
        for (Iterator<Quad> quads = found(property, Node.ANY); quads.hasNext(); ) {
            Quad quad = quads.next();
            List<Node> list = values.computeIfAbsent(kept(quad.getSubject()), any -> new ArrayList<>(1));
            if (!list.contains(quad.getObject())) {
                list.add(kept(quad.getObject()));
            }
        }
        values.values().forEach(list -> list.sort(NodeCmp::compareRDFTerms));
        return values;
    }

    private Iterator<Quad> found(Node property, Node value) {
        if (unwanted.getAsBoolean()) {
            throw new CancellationException("nobody wants the index of claims any more");
        }
        return dataset.find(Node.ANY, Node.ANY, property, value);
    }

    private Node kept(Node node) {
        Node known = nodes.putIfAbsent(node, node);
        return known == null ? node : known;
    }

    private static List<Node> of(Node claim, Map<Node, List<Node>> values) {
        return values.getOrDefault(claim, List.of());
    }

    private static Node first(Node claim, Map<Node, List<Node>> values, Node otherwise) {
        return values.containsKey(claim) ? values.get(claim).get(0) : otherwise;
    }

    private static int start(Node span) {
        Matcher offsets = START.matcher(span.toString());
        return offsets.find() ? Integer.parseInt(offsets.group(1)) : 0;
    }

    /** The mark with the local name of the value; the plain one, which is the first, where there is none. */
    private static <M> M mark(Node claim, Map<Node, List<Node>> values, M[] marks, Function<M, String> localName) {
        for (M mark : marks) {
            if (of(claim, values).contains(Vocabulary.term(localName.apply(mark)))) {
                return mark;
            }
        }
        return marks[0];
    }

    private static @Nullable LocalDate day(Node thing, Map<Node, List<Node>> values) {
        for (Node value : of(thing, values)) {
            String day = value.isLiteral() ? value.getLiteralLexicalForm() : "";
            try {
                return LocalDate.parse(day.length() > DAY ? day.substring(0, DAY) : day);
            } catch (DateTimeException notADay) {
                // Data may say "in spring": that is a label, and no day to sort by.
            }
        }
        return null;
    }
}
