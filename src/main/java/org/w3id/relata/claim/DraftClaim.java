package org.w3id.relata.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.text.TextSpan;

/** A claim before it has its identifier; {@code sentence} is the number of its sentence. */
record DraftClaim(
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
        Set<String> rules,
        double confidence,
        int sentence) {
    /** The claim with an identifier. */
    Claim claim(String id) {
        return new Claim(
                id,
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
                confidence);
    }
}
