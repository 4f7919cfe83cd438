package org.w3id.relata.claim;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.text.TextSpan;

/**
 * A claim before it has its identifier.
 *
 * @param claim the claim, with an empty identifier
 * @param sentence the number of its sentence in the document
 */
record DraftClaim(Claim claim, int sentence) {
    /** The draft of a claim that a sentence makes; its rules are those of its readings, its propositions and its chain. */
    static DraftClaim of(
            ReadSentence read,
            TextSpan evidence,
            List<Attribution> chain,
            List<Proposition> propositions,
            Polarity polarity,
            Certainty certainty,
            Modality modality,
            Quotation quotation,
            @Nullable Quantity quantity,
            @Nullable StatedTime time,
            List<Entity> items,
            List<Reading> readings,
            Confidences confidences) {
        TreeSet<String> rules = new TreeSet<>();
        readings.forEach(reading -> rules.add(reading.rule()));
        propositions.forEach(proposition -> rules.add(proposition.rule()));
        chain.forEach(link -> rules.addAll(link.rules()));
        Claim claim = new Claim(
                "",
                evidence,
                chain,
                propositions,
                polarity,
                certainty,
                modality,
                quotation,
                quantity,
                time,
                items,
                null,
                List.copyOf(rules),
                readings,
                confidences.of(ClaimKind.of(rules, propositions.size())));
        return new DraftClaim(claim, read.number());
    }
}
