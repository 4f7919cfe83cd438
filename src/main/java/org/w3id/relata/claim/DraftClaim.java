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
        int sentence) {}
