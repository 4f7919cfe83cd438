package org.w3id.relata.claim;

import java.util.Optional;
import java.util.Set;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** Reporting verbs by which nothing has been said: "could ask", "if he says", "to announce", "has he said …?". */
final class UnrealReports {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    private final WordLists lists;
    private final Sentence sentence;

    UnrealReports(WordLists lists, Sentence sentence) {
        this.lists = lists;
        this.sentence = sentence;
    }

    boolean has(Token verb) {
        return isModal(verb)
                || isCondition(verb)
                || isInfinitive(verb)
                || isAsked(verb)
                || sentence.isWord(verb.index() - 1, "worth")
                || sentence.areWords(verb.index() + 1, "such", "as");
    }

    private boolean isModal(Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(t -> t.is("aux") && lists.has(WordList.UNREAL_MODAL, t.lemma()) && t.index() < verb.index());
    }

    private boolean isCondition(Token verb) {
        return sentence.child(verb, "mark")
                .filter(mark -> CONDITIONS.contains(mark.lemma())
                        || sentence.areWords(mark.index() - 1, "long", "as")
                        || sentence.areWords(mark.index() - 1, "provided", "that"))
                .isPresent();
    }

    /** "plans to announce"; but "likes to say" has been said. */
    private boolean isInfinitive(Token verb) {
        boolean to =
                sentence.at(verb.index() - 1).filter(t -> t.tag().equals("TO")).isPresent();
        boolean habit = sentence.at(verb.index() - 2)
                .filter(t -> lists.has(WordList.HABIT, t.lemma()))
                .isPresent();
        return verb.tag().equals("VB") && to && !habit;
    }

    /** "Has Norway said that …?": the auxiliary before the subject asks. */
    private boolean isAsked(Token verb) {
        Optional<Token> subject = sentence.child(verb, "nsubj");
        return sentence.isWord(sentence.size() - 1, "?")
                && subject.isPresent()
                && sentence.child(verb, "aux")
                        .filter(auxiliary -> auxiliary.index() < subject.get().index())
                        .isPresent();
    }
}
