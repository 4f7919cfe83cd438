package org.w3id.relata.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Vocabulary;

/**
 * What decides whether a claim can be set against another, and whose voice it is.
 *
 * @param claim the claim
 * @param denied whether it denies what it states
 * @param modality the way in which it is put forward
 * @param earliest the first day it is about, null where none is stated
 * @param latest the last day it is about, null where none is stated
 * @param items what is supplied, acquired and so on
 * @param places where it is said to happen
 * @param sources who puts it forward
 * @param relays who passed it on
 */
record ClaimContext(
        Node claim,
        boolean denied,
        @Nullable Node modality,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Set<Node> items,
        Set<Node> places,
        Set<Node> sources,
        Set<Node> relays) {
    static ClaimContext read(DatasetGraph dataset, Node claim) {
        Set<Node> times = objects(dataset, claim, Vocabulary.validTime);
        return new ClaimContext(
                claim,
                objects(dataset, claim, Vocabulary.polarity).contains(Vocabulary.term("denied")),
                first(objects(dataset, claim, Vocabulary.modality)),
                day(dataset, times, Vocabulary.earliest),
                day(dataset, times, Vocabulary.latest),
                objects(dataset, claim, Vocabulary.item),
                objects(dataset, claim, Vocabulary.place),
                objects(dataset, claim, Vocabulary.source),
                objects(dataset, claim, Vocabulary.relayedBy));
    }

    /** Whether the two are about the same modality, and not about different times, places or items. */
    boolean compatible(ClaimContext other) {
        return modality != null
                && modality.equals(other.modality)
                && !before(latest, other.earliest)
                && !before(other.latest, earliest)
                && agree(items, other.items)
                && agree(places, other.places);
    }

    /** Whether the two go back to the same origin: a source in common, or the source of one passed on the other. */
    boolean sameVoice(ClaimContext other) {
        return !Collections.disjoint(sources, other.sources)
                || !Collections.disjoint(sources, other.relays)
                || !Collections.disjoint(relays, other.sources);
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static boolean agree(Set<Node> some, Set<Node> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }

    private static @Nullable LocalDate day(DatasetGraph dataset, Set<Node> times, Node bound) {
        Node date =
                times.isEmpty() ? null : first(objects(dataset, times.iterator().next(), bound));
        return date == null ? null : LocalDate.parse(date.getLiteralLexicalForm());
    }

    private static @Nullable Node first(Set<Node> nodes) {
        return nodes.isEmpty() ? null : nodes.iterator().next();
    }

    private static Set<Node> objects(DatasetGraph dataset, Node subject, Node predicate) {
        return dataset.stream(Node.ANY, subject, predicate, Node.ANY)
                .map(Quad::getObject)
                .collect(Collectors.toSet());
    }
}
