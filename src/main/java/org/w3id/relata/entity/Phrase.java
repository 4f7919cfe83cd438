package org.w3id.relata.entity;

import java.util.List;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/**
 * The extent of a noun phrase.
 *
 * @param first index of its first token
 * @param head index of its head
 * @param core index of the last token of the name or compound that the head ends
 * @param last index of its last token, complements included
 */
public record Phrase(int first, int head, int core, int last) {
    /** The phrase of a head, with its determiner, modifiers and prepositional complements, without clauses. */
    public static Phrase of(Sentence sentence, Token head) {
        List<Token> all = sentence.subtree(head, token -> endsPhrase(sentence, token, head));
        int first = head.index();
        while (first > 0
                && all.contains(sentence.get(first - 1))
                && (!sentence.get(first - 1).tag().equals(",") || isListed(sentence, head, first - 2))) {
            first--;
        }
        // A preposition or conjunction before the phrase is not part of it.
        while (first < head.index() && isOutside(sentence, head, sentence.get(first))) {
            first++;
        }
        int core = head.index();
        while (core + 1 < sentence.size() && continuesName(sentence, head, core + 1)) {
            core++;
        }
        int last = core;
        while (last + 1 < sentence.size()
                && all.contains(sentence.get(last + 1))
                && !sentence.get(last + 1).tag().equals(",")) {
            last++;
        }
        while (last > core && (sentence.get(last).isPunctuation() && !isClosing(sentence.get(last)))) {
            last--;
        }
        return new Phrase(first, head.index(), core, last);
    }

    /** "Greek, Cypriot and Egyptian forces": a comma between adjectives of the same noun ends no phrase. */
    private static boolean isListed(Sentence sentence, Token head, int index) {
        return sentence.at(index)
                .filter(t -> t.tag().startsWith("JJ") && t.is("amod") && t.head() == head.index())
                .filter(t -> sentence.children(t).stream().anyMatch(other -> other.is("conj")))
                .isPresent();
    }

    private static boolean isClosing(Token token) {
        return "”’\"»)".contains(token.word());
    }

    private static boolean isOutside(Sentence sentence, Token head, Token token) {
        return (token.is("case") && token.head() == head.index())
                || token.is("cc")
                || token.is("mark")
                || token.relation().equals("advmod")
                        && token.head() == head.index()
                        && token.tag().equals("WRB")
                || isGerund(sentence, token)
                || token.isPunctuation() && !"“‘\"«(".contains(token.word());
    }

    /** "of closing bases", "…, quoting officials": the parser takes the verb for an adjective. */
    private static boolean isGerund(Sentence sentence, Token token) {
        return token.is("amod")
                && token.tag().equals("VBG")
                && sentence.at(token.index() - 1)
                        .filter(t -> t.tag().equals("IN") || t.tag().equals(","))
                        .isPresent();
    }

    private static boolean continuesName(Sentence sentence, Token head, int index) {
        Token token = sentence.get(index);
        Token before = sentence.get(index - 1);
        boolean dash = before.word().equals("-") || before.word().equals("–");
        if (token.tag().equals("POS") || token.is("case")) {
            return false;
        }
        if ((token.word().equals("-") || token.word().equals("–")) && index + 1 < sentence.size()) {
            Token next = sentence.get(index + 1);
            return next.tag().equals("CD")
                    && before.span().end() == token.span().start();
        }
        if (dash
                && token.tag().equals("CD")
                && before.span().end() == token.span().start()) {
            return true;
        }
        boolean dependent = token.head() == head.index() && (token.is("flat") || token.is("compound"));
        boolean number = token.is("nummod") && token.tag().equals("CD") && head.isProperNoun();
        return (dependent && token.isNoun()) || number;
    }

    private static boolean endsPhrase(Sentence sentence, Token token, Token head) {
        boolean coordinates = token.is("conj") && (token.head() == head.index() || token.isVerb());
        // "a person familiar with the matter"
        boolean ofAdjective = token.is("obl")
                && sentence.head(token)
                        .filter(up -> up.is("amod") && up.head() == head.index() && up.index() > head.index())
                        .isPresent();
        return coordinates
                || token.is("acl")
                || token.is("appos")
                || token.is("parataxis")
                || token.is("dep")
                || token.is("nsubj")
                || token.is("cop")
                || token.is("aux")
                || token.is("csubj")
                || token.is("ccomp")
                || token.is("xcomp")
                || token.is("advcl")
                || token.is("obj")
                || token.is("obl") && !ofAdjective
                || token.is("expl");
    }
}
