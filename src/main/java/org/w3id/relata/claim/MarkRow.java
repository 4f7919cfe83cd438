package org.w3id.relata.claim;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/**
 * A row of {@code ontology/lexicon/marks.tsv}: words that change polarity, certainty or modality.
 *
 * @param id cited by the claims as {@code marks/{id}}
 * @param words lemmas or forms, of one word or several in a row
 * @param where the part they play in the clause
 * @param mark what they change
 * @param value what it becomes: a value of the mark
 * @param negated what it becomes where these words are negated, or null where that is the same; for polarity: where
 *     what they stand in is denied, and by default the opposite of {@code value}
 */
public record MarkRow(
        String id, List<String> words, MarkPlace where, Mark mark, String value, @Nullable String negated) {
    /** "would": a plan in reported speech, a hypothesis elsewhere. */
    static final String FUTURE_IN_PAST = "future-in-past";

    /** What a row changes; the values of the column {@code mark}. */
    public enum Mark {
        POLARITY,
        CERTAINTY,
        MODALITY,
        /** Not the content but who says it: the speaker of the sentence before. */
        SOURCE
    }

    public MarkRow {
        words = List.copyOf(words);
    }

    /** What the claims cite. */
    public String rule() {
        return "marks/" + id;
    }

    boolean isFutureInPast() {
        return value.equals(FUTURE_IN_PAST);
    }

    /** The polarity of what these words govern, where they stand in something of this polarity. */
    Polarity polarity(Polarity around) {
        Polarity affirmed = Polarity.valueOf(value.toUpperCase(Locale.ROOT));
        if (around == Polarity.AFFIRMED) {
            return affirmed;
        }
        return negated == null ? affirmed.opposite() : Polarity.valueOf(negated.toUpperCase(Locale.ROOT));
    }

    Certainty certainty(boolean isNegated) {
        return Certainty.valueOf(value(isNegated).toUpperCase(Locale.ROOT));
    }

    Modality modality(boolean isNegated) {
        return Modality.valueOf(value(isNegated).toUpperCase(Locale.ROOT));
    }

    private String value(boolean isNegated) {
        return isNegated && negated != null ? negated : value;
    }

    /** Where the row's words stand around a token, the token being one of them; null where they do not. */
    @Nullable
    Range match(Sentence sentence, Token token) {
        for (String expression : words) {
            String[] parts = expression.split(" ");
            for (int before = 0; before < parts.length; before++) {
                int first = token.index() - before;
                if (stands(sentence, parts, first)) {
                    return new Range(first, first + parts.length - 1);
                }
            }
        }
        return null;
    }

    private static boolean stands(Sentence sentence, String[] parts, int first) {
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            boolean same = sentence.at(first + i)
                    .filter(t -> t.lemma().equals(part)
                            || t.word().toLowerCase(Locale.ROOT).equals(part))
                    .isPresent();
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
