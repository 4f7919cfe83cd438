package org.w3id.relata.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim was read as it was: what the data says about it, put together.
 *
 * @param claim its IRI
 * @param document the key of its document
 * @param title what the document is called
 * @param words the exact words of its content, with their place in the text
 * @param before the text right before them
 * @param after the text right behind them
 * @param chain who puts it forward, from the document inwards; the last is the source
 * @param grounds the rows that found the claim as such
 * @param marks its polarity, certainty, modality and quotation
 * @param statements its propositions; none where its content fits no relation
 * @param time when it is said to hold, as stated, or null
 * @param quantity how many, as stated, or null
 * @param confidence how sure the converter is of its reading, 0 to 1, as written
 * @param rows every row of the lexicon that fired for it, with what it says
 */
public record Explanation(
        String claim,
        String document,
        String title,
        Piece words,
        String before,
        String after,
        List<Link> chain,
        List<Reason> grounds,
        List<Mark> marks,
        List<Statement> statements,
        @Nullable String time,
        @Nullable String quantity,
        @Nullable String confidence,
        List<Row> rows) {
    /**
     * A stretch of the text.
     *
     * @param start of the first character, in code points
     * @param end behind the last character, in code points
     */
    public record Piece(String words, int start, int end) {}

    /** A row of the lexicon, such as {@code marks/may}, and the words it fired on. */
    public record Reason(String row, List<Piece> words) {}

    /**
     * One link of the chain.
     *
     * @param manner the lemma of the reporting verb, or null
     * @param cues the reporting expression
     * @param mentions the words that name the agents
     * @param rows the rows of the lexicon that found the link
     */
    public record Link(
            int position,
            List<String> agents,
            @Nullable String manner,
            List<Piece> cues,
            List<Piece> mentions,
            List<String> rows) {}

    /** A mark, such as {@code polarity} with the value {@code denied}; without reasons where no word changes it. */
    public record Mark(String mark, String value, List<Reason> reasons) {}

    /** A proposition, why it was read, and the other claims that affirm or deny the same. */
    public record Statement(
            String proposition, String label, List<Reason> reasons, List<Voice> affirmed, List<Voice> denied) {}

    /** Another claim with the same content. */
    public record Voice(String claim, List<String> sources, String words) {}

    /** A row of the lexicon and what it says. */
    public record Row(String row, @Nullable String says) {}

    public Explanation {
        chain = List.copyOf(chain);
        grounds = List.copyOf(grounds);
        marks = List.copyOf(marks);
        statements = List.copyOf(statements);
        rows = List.copyOf(rows);
    }

    /** Who puts it forward. */
    public List<String> sources() {
        return chain.isEmpty() ? List.of() : chain.get(chain.size() - 1).agents();
    }
}
