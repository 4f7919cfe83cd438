package org.w3id.relata.claim;

import java.util.Optional;
import java.util.Set;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** What a number counts, in the words of the text: those of the phrase behind it, up to its head. */
final class CountedKind {
    private static final int LONGEST = 8;
    /** Where a bare number stands for what it counts. */
    private static final Set<String> ARGUMENTS =
            Set.of("obj", "obl", "nsubj", "ccomp", "nmod", "root", "advmod", "conj", "xcomp");

    private final WordLists lists;
    private final Sentence sentence;

    CountedKind(WordLists lists, Sentence sentence) {
        this.lists = lists;
        this.sentence = sentence;
    }

    /**
     * The words; empty for a number that stands alone, nothing for one that counts nothing.
     *
     * @param last the index of the last word of the number, and of what bounds it behind
     */
    Optional<String> behind(int last, Range range) {
        int behind = last + 1;
        if (sentence.isWord(behind, "-")) {
            return ofCompound(behind + 1, range);
        }
        if (has(WordList.SHARE, behind) || has(WordList.CLOCK, behind)) {
            return Optional.empty();
        }
        int first = sentence.isWord(behind, "of") ? behind + 1 : behind;
        int head = head(first, Math.min(range.last(), first + LONGEST));
        if (head >= 0) {
            return Optional.of(sentence.words(first, head)).filter(kind -> !has(WordList.TIME_MEASURE, head));
        }
        Token number = sentence.get(last);
        if (number.is("nummod") && number.head() == number.index() - 1) {
            return Optional.empty();
        }
        return stands(number) ? Optional.of("") : Optional.empty();
    }

    private boolean stands(Token number) {
        boolean definite = sentence.isWord(number.index() - 1, "the") && !sentence.isWord(number.index() + 1, "of");
        return !definite && ARGUMENTS.stream().anyMatch(number::is);
    }

    /** "a 500-strong force" counts what the force has, "a 2,000-man unit" men; "a four-star general" nothing. */
    private Optional<String> ofCompound(int index, Range range) {
        if (sentence.isWord(index, "strong") || sentence.isWord(index, "odd")) {
            int head = head(index + 1, Math.min(range.last(), index + LONGEST));
            return head < 0 ? Optional.empty() : Optional.of(sentence.words(index + 1, head));
        }
        return has(WordList.COUNTED_COMPOUND, index)
                ? Optional.of(sentence.get(index).word())
                : Optional.empty();
    }

    private boolean has(WordList list, int index) {
        return sentence.at(index).filter(t -> lists.has(list, t.lemma())).isPresent();
    }

    /** The last noun of the modifiers and nouns that follow each other, or -1. */
    private int head(int first, int end) {
        int head = -1;
        for (int i = first; i <= end && isPart(i, i == end); i++) {
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

    private boolean isPart(int index, boolean atEnd) {
        Token token = sentence.get(index);
        return token.tag().startsWith("JJ")
                || token.isNoun()
                || token.tag().equals("VBG")
                || (token.tag().equals("VBN") || token.tag().equals("RB")) && !atEnd
                || token.word().equals("-")
                || isJoint(index);
    }

    /** The "and" or the comma between two adjectives: "Belarusian and Russian soldiers". */
    private boolean isJoint(int index) {
        boolean joint = sentence.get(index).tag().equals("CC") || sentence.isWord(index, ",");
        boolean behind = sentence.at(index - 1).filter(CountedKind::isModifier).isPresent();
        return joint
                && behind
                && sentence.at(index + 1).filter(CountedKind::isModifier).isPresent();
    }

    private static boolean isModifier(Token token) {
        return token.tag().startsWith("JJ") || token.tag().equals("VBN") || token.is("amod") || token.is("compound");
    }
}
