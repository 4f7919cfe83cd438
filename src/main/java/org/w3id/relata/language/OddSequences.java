package org.w3id.relata.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What English does not do from one word to the next, at one place of a sentence.
 *
 * @param words the sentence without quotation marks
 * @param at the place
 */
record OddSequences(List<Token> words, int at) {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "my", "your", "our", "their");
    private static final Set<String> NEVER_BEHIND_ARTICLES =
            Set.of("IN", "VBZ", "VBD", "VBP", "MD", "CC", "DT", "PRP", "PRP$", "TO", ".", ":", "WDT", "WP", "EX", "");
    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
    private static final Set<String> NEVER_BEHIND_MODALS = Set.of("IN", ".", "VBZ", "VBD", "VBN", "CC", "TO", "");
    private static final Set<String> BEHIND_NUMBERS = Set.of("NN", "NNS", "JJ", "NNP", "VBN");
    private static final Set<String> BEHIND_ODD_ADJECTIVES =
            Set.of("IN", ".", "VBZ", "VBD", "MD", "CC", "DT", "TO", "JJ", "");
    private static final Set<String> ROLES_OF_ODD_ADJECTIVES =
            Set.of("amod", "dep", "appos", "nmod", "conj", "advmod", "obl");
    private static final Set<String> NEVER_LAST =
            Set.of("of", "from", "by", "with", "in", "to", "for", "at", "on", "and", "than", "which");
    private static final Set<String> SUBORDINATORS =
            Set.of(("that if as because while before after since until till than whether although though so lest unless"
                            + " once like except but save plus")
                    .split(" "));
    private static final Set<String> BEFORE_PREPOSITIONS = Set.of(
            "out up such as because from than instead due according until till since away off rather inside along ahead"
                    .split(" "));
    private static final Set<String> BEHIND_PREPOSITIONS = Set.of(
            "about around over under between within behind before after across inside near up at than of among outside"
                    .split(" "));
    private static final Set<String> TIMES =
            Set.of("day week time way year month moment night morning today reason".split(" "));
    private static final double SOMETIMES = 0.5;

    /** How many there are; what is odd only sometimes counts half. */
    double count() {
        Token word = words.get(at);
        int certain = 0;
        certain += isArticleAlone() ? 1 : 0;
        certain += isPrepositionBeforeAnother(word) || isPrepositionBeforeVerb(word) ? 1 : 0;
        certain += NEVER_LAST.contains(lower(at)) && isEnd(at + 1) && !word.is("compound:prt") ? 1 : 0;
        certain += word.tag().equals("MD") && NEVER_BEHIND_MODALS.contains(tag(at + 1)) ? 1 : 0;
        certain += FINITE.contains(word.tag()) && FINITE.contains(tag(at + 1)) ? 1 : 0;
        certain += at == 0 && Set.of("was", "is", "are", "has").contains(lower(0)) && !isQuestion() ? 1 : 0;
        certain += isNumberBehindNoun(word) || isAdjectiveBehindNoun(word) ? 1 : 0;
        return certain + (isNounBeforeArticle(word) || isNounBeforePronoun() ? SOMETIMES : 0);
    }

    private boolean isArticleAlone() {
        boolean plural =
                tag(at + 1).equals("NNS") && (lower(at).equals("a") || lower(at).equals("an"));
        return ARTICLES.contains(lower(at)) && (plural || NEVER_BEHIND_ARTICLES.contains(tag(at + 1)));
    }

    private boolean isPrepositionBeforeAnother(Token word) {
        return isPreposition(word)
                && tag(at + 1).equals("IN")
                && !BEFORE_PREPOSITIONS.contains(lower(at))
                && !BEHIND_PREPOSITIONS.contains(lower(at + 1))
                && !SUBORDINATORS.contains(lower(at + 1));
    }

    private boolean isPrepositionBeforeVerb(Token word) {
        return isPreposition(word)
                && (FINITE.contains(tag(at + 1)) || tag(at + 1).equals("VB"));
    }

    private boolean isPreposition(Token word) {
        return word.tag().equals("IN") && !SUBORDINATORS.contains(lower(at));
    }

    private boolean isNumberBehindNoun(Token word) {
        if (!word.tag().equals("CD") || !word.word().chars().allMatch(Character::isLetter) || !isCommonNoun(at - 1)) {
            return false;
        }
        int end = at;
        while (tag(end).equals("CD")) {
            end++;
        }
        return !BEHIND_NUMBERS.contains(tag(end));
    }

    private boolean isAdjectiveBehindNoun(Token word) {
        return word.tag().equals("JJ")
                && isCommonNoun(at - 1)
                && BEHIND_ODD_ADJECTIVES.contains(tag(at + 1))
                && ROLES_OF_ODD_ADJECTIVES.contains(word.relation())
                && words.subList(Math.max(0, at - 4), at).stream()
                        .noneMatch(before -> before.lemma().equals("be"));
    }

    private boolean isNounBeforeArticle(Token word) {
        return isCommonNoun(at)
                && tag(at + 1).equals("DT")
                && Set.of("the", "a", "an").contains(lower(at + 1))
                && !TIMES.contains(word.lemma())
                && !word.is("iobj");
    }

    private boolean isNounBeforePronoun() {
        return isCommonNoun(at)
                && tag(at + 1).equals("PRP")
                && Set.of("it", "he", "him", "them", "us", "itself").contains(lower(at + 1));
    }

    private boolean isCommonNoun(int index) {
        return tag(index).equals("NN") || tag(index).equals("NNS");
    }

    private boolean isQuestion() {
        return words.get(words.size() - 1).word().equals("?");
    }

    private boolean isEnd(int index) {
        return tag(index).isEmpty() || tag(index).equals(".");
    }

    private String tag(int index) {
        return index >= 0 && index < words.size() ? words.get(index).tag() : "";
    }

    private String lower(int index) {
        return index < words.size() ? words.get(index).word().toLowerCase(Locale.ROOT) : "";
    }
}
