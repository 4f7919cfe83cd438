package org.w3id.relata.entity;

import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** The names in noun phrases. */
final class PhraseNames {
    private PhraseNames() {}

    /** The name of the person that a token is part of. */
    static String personName(Sentence sentence, Token part) {
        int first = part.index();
        int last = part.index();
        while (first > 0 && isPersonPart(sentence.get(first - 1))) {
            first--;
        }
        while (last + 1 < sentence.size() && isPersonPart(sentence.get(last + 1))) {
            last++;
        }
        return sentence.words(first, last);
    }

    private static boolean isPersonPart(Token token) {
        return token.name().equals("PERSON")
                && (token.isProperNoun() || token.word().equals("-"));
    }

    /** The name that ends a phrase: the capitalised words up to its head, and what continues them. */
    static String name(Sentence sentence, Phrase phrase) {
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
        return sentence.words(first, phrase.core());
    }
}
