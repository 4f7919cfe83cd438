package org.w3id.relata.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/**
 * A sentence as its phrases are resolved: with the names in it, what is known, and what the document said before.
 *
 * @param number the number of the sentence in the document; what later ones say is not looked at
 * @param names the names of the gazetteer in the sentence
 * @param speakers whom "we" and "our" stand for; empty where nobody is known to speak
 */
record Reading(
        Sentence sentence,
        int number,
        List<NameMatch> names,
        EntityKnowledge knowledge,
        DocumentMemory memory,
        List<Entity> speakers) {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    Reading {
        names = List.copyOf(names);
        speakers = List.copyOf(speakers);
    }

    Reading spokenBy(List<Entity> others) {
        return new Reading(sentence, number, names, knowledge, memory, others);
    }

    Set<NounClasses.NounClass> classes(Token head) {
        return knowledge.nouns().of(sentence, head);
    }

    boolean isOne(WordList list, String word) {
        return knowledge.words().has(list, word);
    }

    /** The name that a token is part of. */
    Optional<NameMatch> nameOver(Token token) {
        return names.stream().filter(name -> name.covers(token.index())).findFirst();
    }

    /** Whether a name of the gazetteer stands in a phrase. */
    boolean hasName(Phrase phrase) {
        return names.stream().anyMatch(name -> name.first() >= phrase.first() && name.last() <= phrase.last());
    }

    boolean isDefinite(Token head) {
        return sentence.child(head, "det")
                .filter(d -> DEFINITE.contains(d.lemma()))
                .isPresent();
    }

    /**
     * "the ministry", "the same official", "the two authors": no name, no complement, and no word beside it that would
     * make it another one ("the civilian harbour").
     */
    boolean isBareDefinite(Token head, Phrase phrase) {
        boolean possessive = sentence.at(head.index() + 1)
                .filter(t -> t.tag().equals("POS") && t.index() == phrase.last())
                .isPresent();
        return isDefinite(head) && (phrase.last() == head.index() || possessive) && !hasName(phrase);
    }

    /** What stands before a head and tells it apart from others of its class: "civilian" in "the civilian harbour". */
    List<Token> distinctions(Token head, Phrase phrase) {
        return sentence.tokens().subList(phrase.first(), head.index()).stream()
                .filter(t -> t.is("amod") || t.is("compound") || t.is("nmod:poss") && t.isNoun())
                .filter(t -> !isOne(WordList.UNLABELLED, t.lemma()) && !isOne(WordList.SAME, t.lemma()))
                .toList();
    }
}
