package org.w3id.relata.store.dispute;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Vocabulary;

/**
 * What decides whether a claim can be set against another.
 *
 * @param claim the claim
 * @param document where it stands
 * @param denied whether it denies what it states
 * @param modality the local name of the way in which it is put forward
 * @param certainty how sure its source is: 0 for possible, 1 for probable, 2 for certain
 * @param period when it is about
 * @param amount the number that it states, null where there is none
 * @param items what is supplied, acquired and so on
 * @param places where it is said to happen, beside its propositions
 * @param sources who puts it forward
 * @param propositions what it states
 */
record ClaimContext(
        Node claim,
        Node document,
        boolean denied,
        String modality,
        int certainty,
        Period period,
        @Nullable Range amount,
        Set<Node> items,
        Set<Node> places,
        Set<Node> sources,
        Set<Node> propositions) {
    /** From the weakest on, as Horn's scale has them. */
    private static final List<String> CERTAINTIES = List.of("possible", "probable", "certain");

    private static final int ENOUGH = 2;
    private static final String PLANNED = "planned";
    private static final String HYPOTHETICAL = "hypothetical";

    /** @param claim with a document, a polarity, a modality and a certainty, as every claim has */
    static ClaimContext read(Facts facts, Node claim) {
        String modality = mark(facts, claim, Vocabulary.modality);
        Node document = facts.one(claim, Vocabulary.inDocument).orElse(claim);
        LocalDate published = Period.day(facts, document, DCTerms.issued.asNode());
        return new ClaimContext(
                claim,
                document,
                mark(facts, claim, Vocabulary.polarity).equals("denied"),
                modality,
                Math.max(0, CERTAINTIES.indexOf(mark(facts, claim, Vocabulary.certainty))),
                Period.of(facts, claim, modality.equals(PLANNED), published),
                facts.one(claim, Vocabulary.quantity)
                        .map(quantity -> Range.of(facts, quantity, isApproximate(facts, quantity)))
                        .orElse(null),
                facts.all(claim, Vocabulary.item),
                facts.all(claim, Vocabulary.place),
                facts.all(claim, Vocabulary.source),
                facts.all(claim, Vocabulary.states));
    }

    static boolean isApproximate(Facts facts, Node quantity) {
        return facts.one(quantity, Vocabulary.approximate)
                .filter(value -> value.getLiteralLexicalForm().equals("true"))
                .isPresent();
    }

    private static String mark(Facts facts, Node claim, Node property) {
        return facts.one(claim, property).map(Node::getLocalName).orElse("");
    }

    /**
     * Whether both can be about the same case: of one modality, but no option or condition; not of different times; and
     * not both said by the same source in the same document, who then means different cases.
     */
    boolean meets(ClaimContext other) {
        return modality.equals(other.modality)
                && !modality.equals(HYPOTHETICAL)
                && period.meets(other.period)
                && (!document.equals(other.document) || Collections.disjoint(sources, other.sources));
    }

    /**
     * Whether an affirmation and a denial, which the two are, exclude each other by how sure they are. What is possible
     * may also be possibly, even probably, not so; what is probable is not probably not so (Horn's square of opposition,
     * as FactBank uses it: Saurí and Pustejovsky 2009).
     */
    boolean opposesByCertainty(ClaimContext other) {
        return certainty + other.certainty >= ENOUGH;
    }
}
