package org.w3id.relata.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** The words of noun phrases, as labels. */
final class Phrases {
    private static final Set<String> NO_LABEL = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "some",
            "any",
            "no",
            "all",
            "almost",
            "about",
            "more",
            "most",
            "many",
            "several",
            "same",
            "its",
            "their",
            "his",
            "her",
            "our",
            "own",
            "both",
            "another",
            "other",
            "as",
            "at",
            "least",
            "than",
            "nearly",
            "only",
            "such",
            "every",
            "each",
            "up",
            "to",
            "around",
            "roughly",
            "approximately",
            "certain",
            "new",
            "current",
            "various",
            "few",
            "fewer",
            "further",
            "too",
            "even",
            "just");
    private static final int LONGEST_COMPLEMENT = 9;

    private Phrases() {}

    /** The exact words from one token to another, parted as in the text but by single spaces. */
    static String words(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = sentence.get(i);
            boolean apart =
                    i > first && sentence.get(i - 1).span().end() < token.span().start();
            words.append(apart ? " " : "").append(token.word());
        }
        return words.toString();
    }

    /** Where the name that ends a phrase begins: the capitalised words before the head. */
    static int nameStart(Sentence sentence, Phrase phrase) {
        int first = phrase.head();
        while (first > phrase.first()) {
            Token before = sentence.get(first - 1);
            boolean name = Character.isUpperCase(before.word().codePointAt(0))
                            && !before.tag().equals("DT")
                    || before.word().equals("-")
                    || before.word().equals("–")
                    || before.word().equals("of") && first - 2 >= phrase.first();
            if (!name) {
                break;
            }
            first--;
        }
        return first;
    }

    /**
     * A label for a described thing: without determiners, counts and possessive pronouns.
     *
     * @param complements whether prepositional complements belong to it: "a researcher in Dakar"
     */
    static String label(Sentence sentence, Phrase phrase, boolean complements) {
        List<Token> kept = new ArrayList<>();
        for (int i = phrase.first(); i <= phrase.core(); i++) {
            Token token = sentence.get(i);
            boolean joined = i > 0
                    && sentence.get(i - 1).isPunctuation()
                    && sentence.get(i - 1).span().end() == token.span().start();
            boolean count = token.is("nummod") && i < phrase.head() && !joined
                    || token.tag().startsWith("RB");
            if (!count && !NO_LABEL.contains(token.lemma()) && !token.tag().equals("POS") && !isLooseMark(token)) {
                kept.add(token);
            }
        }
        int last = phrase.last();
        boolean of = phrase.core() + 1 < sentence.size() && sentence.isWord(phrase.core() + 1, "of");
        if ((complements || of) && last > phrase.core() && last - phrase.core() <= LONGEST_COMPLEMENT) {
            boolean preposition = false;
            for (int i = phrase.core() + 1; i <= last; i++) {
                Token token = sentence.get(i);
                // One complement is enough to tell them apart; those with "of" go on.
                boolean second =
                        preposition && token.is("case") && !token.lemma().equals("of");
                preposition |= token.is("case") && !token.tag().equals("POS");
                if (second) {
                    break;
                }
                if (!token.tag().equals("POS") && !token.tag().equals("DT") && !isLooseMark(token)) {
                    kept.add(token);
                }
            }
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < kept.size(); i++) {
            boolean apart =
                    i > 0 && (kept.get(i - 1).span().end() < kept.get(i).span().start());
            label.append(apart ? " " : "").append(kept.get(i).word());
        }
        return label.isEmpty() ? sentence.get(phrase.head()).word() : label.toString();
    }

    private static boolean isLooseMark(Token token) {
        return token.isPunctuation()
                && !token.word().equals("-")
                && !token.word().equals("–");
    }
}
