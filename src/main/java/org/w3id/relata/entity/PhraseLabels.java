package org.w3id.relata.entity;

import java.util.ArrayList;
import java.util.List;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Labels for described things: their phrase without determiners, counts and possessive pronouns. */
final class PhraseLabels {
    private static final int LONGEST_COMPLEMENT = 9;

    private final Reading reading;
    private final Sentence sentence;

    PhraseLabels(Reading reading) {
        this.reading = reading;
        this.sentence = reading.sentence();
    }

    /** @param complements whether prepositional complements belong to the label: "a researcher in Dakar" */
    String of(Phrase phrase, boolean complements) {
        List<Token> kept = kept(phrase);
        int behind = phrase.last() - phrase.core();
        boolean of = sentence.isWord(phrase.core() + 1, "of");
        if ((complements || of && !isCounting(phrase)) && behind > 0 && behind <= LONGEST_COMPLEMENT) {
            addComplement(phrase, kept);
        }
        return label(phrase, kept);
    }

    /** Without complements. */
    String core(Phrase phrase) {
        return label(phrase, kept(phrase));
    }

    private String label(Phrase phrase, List<Token> kept) {
        String label = Sentence.words(kept);
        return label.isEmpty() ? sentence.get(phrase.head()).word() : label;
    }

    private List<Token> kept(Phrase phrase) {
        List<Token> kept = new ArrayList<>();
        for (int i = phrase.first(); i <= phrase.core(); i++) {
            Token token = sentence.get(i);
            if (isMeasure(i, phrase)) {
                i += 2;
            } else if (!isCount(token, phrase)
                    && (token.isProperNoun() || !reading.isOne(WordList.UNLABELLED, token.lemma()))
                    && !token.tag().equals("POS")
                    && !token.tag().endsWith("P$")
                    && !isLooseMark(token)) {
                kept.add(token);
            }
        }
        return kept;
    }

    /** "a three-day exercise". */
    private boolean isMeasure(int index, Phrase phrase) {
        return sentence.get(index).tag().equals("CD")
                && sentence.isWord(index + 1, "-")
                && index + 2 < phrase.head()
                && sentence.get(index + 2).isNoun();
    }

    private boolean isCount(Token token, Phrase phrase) {
        boolean joined = token.index() > 0
                && sentence.get(token.index() - 1).isPunctuation()
                && sentence.get(token.index() - 1).span().end() == token.span().start();
        return token.is("nummod") && token.index() < phrase.head() && !joined
                || token.tag().startsWith("RB");
    }

    /** "a contingent of some 400 men": the number is no part of what it is called. */
    private boolean isCounting(Phrase phrase) {
        for (int i = phrase.core() + 1; i <= phrase.last(); i++) {
            if (sentence.get(i).tag().equals("CD")) {
                return true;
            }
            if (sentence.get(i).isNoun()) {
                return false;
            }
        }
        return false;
    }

    /** One complement is enough to tell things apart; those with "of" go on. */
    private void addComplement(Phrase phrase, List<Token> kept) {
        boolean preposition = false;
        for (int i = phrase.core() + 1; i <= phrase.last(); i++) {
            Token token = sentence.get(i);
            if (preposition && token.is("case") && !token.lemma().equals("of")) {
                return;
            }
            preposition |= token.is("case") && !token.tag().equals("POS");
            if (!token.tag().equals("POS") && !token.tag().equals("DT") && !isLooseMark(token)) {
                kept.add(token);
            }
        }
    }

    private static boolean isLooseMark(Token token) {
        return token.isPunctuation()
                && !token.word().equals("-")
                && !token.word().equals("–");
    }
}
