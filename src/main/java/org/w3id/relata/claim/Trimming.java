package org.w3id.relata.claim;

import java.util.Set;
import java.util.function.Predicate;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Trims a clause to its words: no conjunctions, "that" and loose punctuation at its ends. */
final class Trimming {
    private static final Set<String> CORRELATIVE = Set.of("either", "both", "neither", "nor");
    private static final Set<String> SUBORDINATING = Set.of("that", "while", "whereas", "because");
    private static final Set<String> CURRENCY = Set.of("$", "€", "£");

    private Trimming() {}

    /** Quotation marks stay where the other half of the pair is inside of the clause. */
    static Range trim(Sentence sentence, Range range) {
        int first = range.first();
        int last = range.last();
        while (first < last && isLooseStart(sentence.get(first))) {
            first++;
        }
        last = withoutLooseEnd(sentence, first, last);
        boolean opens = isOpening(sentence.get(first));
        boolean closes = isClosing(sentence.get(last));
        boolean alone = !any(sentence, first + 1, last, Trimming::isClosing);
        if (opens && (closes || alone)) {
            boolean only = !any(sentence, first + 1, last, Trimming::isOpening);
            first = only ? Math.min(first + 1, last) : first;
        } else if (closes && !opens && !any(sentence, first, last - 1, Trimming::isOpening)) {
            last = Math.max(first, last - 1);
        }
        boolean openingGone = !any(sentence, first, last, Trimming::isOpening);
        if (opens && closes && openingGone && isClosing(sentence.get(last))) {
            last = Math.max(first, last - 1);
        }
        return new Range(first, withoutLooseEnd(sentence, first, last));
    }

    private static int withoutLooseEnd(Sentence sentence, int first, int end) {
        int last = end;
        while (last > first && isLooseEnd(sentence.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean any(Sentence sentence, int first, int last, Predicate<Token> test) {
        for (int i = first; i <= last; i++) {
            if (test.test(sentence.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLooseStart(Token token) {
        boolean conjunction = token.tag().equals("CC") && !CORRELATIVE.contains(token.lemma());
        boolean subordinating = SUBORDINATING.contains(token.lemma()) && token.is("mark");
        boolean punctuation = token.isPunctuation() && !isOpening(token) && !CURRENCY.contains(token.word());
        return conjunction || subordinating || punctuation;
    }

    private static boolean isLooseEnd(Token token) {
        return token.isPunctuation() && !isClosing(token) || token.tag().equals("CC");
    }

    private static boolean isOpening(Token token) {
        return "“‘«„``".contains(token.word())
                || token.word().equals("\"") && token.tag().equals("``");
    }

    private static boolean isClosing(Token token) {
        return "”’»''".contains(token.word()) && !token.tag().equals("POS")
                || token.word().equals("\"") && !token.tag().equals("``");
    }
}
