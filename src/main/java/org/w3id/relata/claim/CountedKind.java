package org.w3id.relata.claim;

import java.util.Optional;
import java.util.Set;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** What a number counts, in the words of the text: those of the phrase behind it, up to its head. */
final class CountedKind {
    private static final int LONGEST = 6;
    /** Where a bare number stands for what it counts. */
    private static final Set<String> ARGUMENTS = Set.of("obj", "obl", "nsubj", "ccomp", "nmod", "root", "advmod");

    private final Sentence sentence;

    CountedKind(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * The words; empty for a number that stands alone, nothing for one that counts nothing.
     *
     * @param last the index of the last word of the number
     */
    Optional<String> behind(int last, Range range) {
        int behind = sentence.areWords(last + 1, "or", "more") ? last + 3 : last + 1;
        int first = sentence.isWord(behind, "of") ? behind + 1 : behind;
        int head = head(first, Math.min(range.last(), first + LONGEST));
        if (head >= 0) {
            return Optional.of(sentence.words(first, head));
        }
        Token number = sentence.get(last);
        return ARGUMENTS.stream().anyMatch(number::is) ? Optional.of("") : Optional.empty();
    }

    /** The last noun of the modifiers and nouns that follow each other, or -1. */
    private int head(int first, int end) {
        int head = -1;
        for (int i = first; i <= end && isPart(sentence.get(i), i == end); i++) {
            if (sentence.get(i).isNoun()) {
                head = i;
                boolean goesOn = sentence.at(i + 1)
                        .filter(t -> t.isNoun() || t.word().equals("-"))
                        .isPresent();
                if (!goesOn) {
                    break;
                }
            }
        }
        return head;
    }

    private static boolean isPart(Token token, boolean atEnd) {
        return token.tag().startsWith("JJ")
                || token.isNoun()
                || token.tag().equals("VBG")
                || token.tag().equals("VBN") && !atEnd
                || token.word().equals("-");
    }
}
