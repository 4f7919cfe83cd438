package org.w3id.relata.language;

import java.util.List;
import java.util.Set;

/**
 * Recognises sentences that are words without grammar, such as a machine that translates word by word gives. It counts
 * what English does not do and weighs that against the length. The limits were set on one half of
 * {@code src/test/resources/garbled.tsv}; what they do on the other half is told in {@code docs/quality.md}.
 */
public final class WordSalad {
    private static final int SHORTEST = 6;
    private static final int SHORTEST_COUNTED = 12;
    private static final int LONGEST_FRAGMENT = 7;
    private static final double LIMIT = 0.085;
    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");

    private WordSalad() {}

    /** Whether a sentence is no English sentence; short ones are never judged. */
    public static boolean isIn(Sentence sentence) {
        List<Token> words = sentence.tokens().stream()
                .filter(token -> !(token.is("punct") && isQuote(token)))
                .toList();
        long count = words.stream().filter(token -> !token.isPunctuation()).count();
        if (count < SHORTEST) {
            return false;
        }
        double oddities = 0;
        for (int i = 0; i < words.size(); i++) {
            oddities += new OddSequences(words, i).count() + OddDependencies.count(sentence, words, i);
        }
        boolean finite = words.stream().anyMatch(token -> FINITE.contains(token.tag()));
        oddities += !finite && count > LONGEST_FRAGMENT ? 1 : 0;
        return oddities >= LIMIT * Math.max(count, SHORTEST_COUNTED);
    }

    private static boolean isQuote(Token token) {
        return token.tag().equals("``")
                || token.tag().equals("''")
                || token.tag().equals("\"");
    }
}
