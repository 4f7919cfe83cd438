package org.w3id.relata.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.w3id.relata.rdf.Vocabulary;

/**
 * Finds the claims that something in the data belongs to: those about an entity, those of a document, and of a part of a claim
 * the claim, however many steps it is away.
 *
 * @param dataset in a transaction
 */
record ClaimsBehind(DatasetGraph dataset, ClaimIndex claims) {
    private static final int MOST_STEPS = 60;
    private static final int MOST_OF_EACH = 12;

    /** Properties that lead from a part to what it is a part of. */
    private static final List<Node> OUT = List.of(
            Vocabulary.textOf, Vocabulary.affirmedBy, Vocabulary.deniedBy, Vocabulary.voicedIn, Vocabulary.describedIn);

    /** Properties that lead from the whole to a part. */
    private static final Set<Node> IN = Set.of(
            Vocabulary.attribution,
            Vocabulary.evidence,
            Vocabulary.quantity,
            Vocabulary.validTime,
            Vocabulary.reading,
            Vocabulary.cue,
            Vocabulary.words,
            Vocabulary.mention,
            Vocabulary.span,
            Vocabulary.manner,
            Vocabulary.rule,
            Vocabulary.object,
            Vocabulary.relation,
            Vocabulary.polarity,
            Vocabulary.certainty,
            Vocabulary.modality,
            Vocabulary.quotation,
            Vocabulary.ground,
            Vocabulary.outlet,
            Vocabulary.hasText,
            Vocabulary.affirmingVoice,
            Vocabulary.denyingVoice,
            StandardTerms.HAS_SELECTOR,
            StandardTerms.GENERATED_BY,
            OA.hasSource.asNode());

    /** The claims that know a thing themselves: that are it, state it, are about it, come from it or stand in it. */
    List<IndexedClaim> at(Node thing) {
        return Stream.of(
                        claims.claim(thing).stream(),
                        claims.stating(thing).stream(),
                        claims.about(thing).stream(),
                        claims.by(thing).stream(),
                        claims.passedOnBy(thing).stream(),
                        claims.in(thing).stream())
                .flatMap(found -> found)
                .distinct()
                .limit(MOST_OF_EACH)
                .toList();
    }

    /** The same, or where there are none those that it is a part of; the nearest of them, not all. */
    List<IndexedClaim> of(Node thing) {
        Deque<Node> open = new ArrayDeque<>(List.of(thing));
        Set<Node> seen = new HashSet<>(open);
        for (int steps = 0; !open.isEmpty() && steps < MOST_STEPS; steps++) {
            Node next = open.remove();
            List<IndexedClaim> found = at(next);
            if (!found.isEmpty()) {
                return found;
            }
            Stream.concat(wholes(next), targets(next)).filter(seen::add).forEach(open::add);
        }
        return List.of();
    }

    private Stream<Node> wholes(Node part) {
        return few(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, part)).stream()
                .filter(quad -> IN.contains(quad.getPredicate()))
                .map(Quad::getSubject);
    }

    private Stream<Node> targets(Node part) {
        return OUT.stream()
                .flatMap(property -> few(dataset.findNG(Node.ANY, part, property, Node.ANY)).stream())
                .map(Quad::getObject);
    }

    private static List<Quad> few(Iterator<Quad> quads) {
        try {
            return Iter.toList(Iter.limit(quads, MOST_OF_EACH));
        } finally {
            Iter.close(quads);
        }
    }
}
