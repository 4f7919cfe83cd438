package org.w3id.relata.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.text.TextSpan;

/**
 * One source putting forward one content, in one place of one document.
 *
 * @param id the last part of its IRI: a hash of document, evidence words, source, chain and an ordinal among equals,
 *     without offsets
 * @param evidence the exact words of the content
 * @param chain position 0 is the document itself, the last is the source; never empty
 * @param propositions the content as relations; may be empty
 * @param items what is supplied, acquired and so on, beside the propositions
 * @param place where it is said to happen, where the propositions do not say
 * @param rules every lexicon row that fired, sorted
 * @param readings which rows decided that there is a claim, and each mark that a word gave; at least the former
 * @param confidence how sure the converter is of its reading, 0 to 1
 */
public record Claim(
        String id,
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
        @Nullable Entity place,
        List<String> rules,
        List<Reading> readings,
        double confidence) {
    public Claim {
        chain = List.copyOf(chain);
        propositions = List.copyOf(propositions);
        items = List.copyOf(items);
        rules = List.copyOf(rules);
        readings = List.copyOf(readings);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a claim has a chain");
        }
    }

    /** The same claim under another identifier. */
    Claim withId(String other) {
        return copy(other, confidence);
    }

    /** The same claim, and the converter no surer of it than this. */
    Claim doubted(double most) {
        return copy(id, Math.min(confidence, most));
    }

    private Claim copy(String otherId, double otherConfidence) {
        return new Claim(
                otherId,
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
                place,
                rules,
                readings,
                otherConfidence);
    }

    /** The innermost link. */
    public Attribution innermost() {
        return chain.get(chain.size() - 1);
    }

    /** Who puts it forward. */
    public List<Entity> sources() {
        return innermost().agents();
    }

    /** Who passed it on, outermost first, the document left out. */
    public List<Entity> relays() {
        return chain.size() < 2
                ? List.of()
                : chain.subList(1, chain.size() - 1).stream()
                        .flatMap(link -> link.agents().stream())
                        .toList();
    }
}
