package org.w3id.relata.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Where the expressions of the lexicon's reporting rows stand in a sentence. */
final class ReportingWords {
    private final Lexicon lexicon;
    private final Sentence sentence;

    ReportingWords(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    /** The rows with an expression that begins with the lemma of a verb. */
    List<ReportingRow> ofVerb(Token verb) {
        return lexicon.reportingOf(verb.lemma());
    }

    /** The rows with an expression that begins with the word as it is written. */
    List<ReportingRow> ofWord(Token token) {
        return lexicon.reportingOf(token.word().toLowerCase(Locale.ROOT));
    }

    /** The index of the last word of the longest expression of a row that the verb begins, or -1. */
    int lastOfExpression(ReportingRow row, Token verb) {
        int best = -1;
        for (String words : row.words()) {
            String[] parts = words.split(" ");
            if (parts[0].equals(verb.lemma()) && follow(parts, verb)) {
                best = Math.max(best, verb.index() + parts.length - 1);
            }
        }
        return best;
    }

    /** The index of the last word of an expression of several words that a token begins, or -1. */
    int lastOfPhrase(ReportingRow row, Token token) {
        for (String words : row.words()) {
            String[] parts = words.split(" ");
            if (parts.length > 1 && sentence.areWords(token.index(), parts)) {
                return token.index() + parts.length - 1;
            }
        }
        return -1;
    }

    /** The longest expression of a row that stands at a verb: the manner of the claim. */
    String manner(ReportingRow row, Token verb) {
        return row.words().stream()
                .filter(words -> words.split(" ")[0].equals(verb.lemma()))
                .max((a, b) -> Integer.compare(length(a, verb), length(b, verb)))
                .orElse(verb.lemma());
    }

    private int length(String words, Token verb) {
        String[] parts = words.split(" ");
        return follow(parts, verb) ? parts.length : 0;
    }

    /** Whether the words behind the first one follow it. */
    private boolean follow(String[] parts, Token first) {
        return sentence.areWords(first.index() + 1, Arrays.copyOfRange(parts, 1, parts.length));
    }
}
