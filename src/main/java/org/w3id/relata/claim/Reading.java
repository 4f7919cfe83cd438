package org.w3id.relata.claim;

import java.util.List;
import org.w3id.relata.text.TextSpan;

/**
 * Why a part of a claim was read as it was: a row of the lexicon that fired, and the words it fired on.
 *
 * @param part what of the claim it decides; a proposition carries its own row and words
 * @param rule the row: {@code marks/may}, {@code reporting/deny}
 * @param words the words it fired on, in one piece or more; never empty
 */
public record Reading(Part part, String rule, List<TextSpan> words) {
    /** What of a claim a row can decide. */
    public enum Part {
        /** That there is a claim: the words that report it, or its own where nobody reports it. */
        CLAIM,
        POLARITY,
        CERTAINTY,
        MODALITY
    }

    public Reading {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException(rule + " fired on no words");
        }
    }
}
