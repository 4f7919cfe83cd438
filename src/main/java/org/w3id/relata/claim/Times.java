package org.w3id.relata.claim;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.WordLists;

/**
 * The times that a document names, in EDTF level 0 (ISO 8601-2, Library of Congress profile). They are found in the order
 * of the text, since one may tell the next: "in May 2014 … that year".
 */
final class Times {
    private final WordLists lists;
    private final Map<Sentence, List<TimeMention>> mentions = new IdentityHashMap<>();

    /** @param days what relative expressions are resolved against */
    Times(Lexicon lexicon, List<Sentence> sentences, DatedEntries days) {
        this.lists = lexicon.words();
        SentenceTimes times = new SentenceTimes(lexicon, days);
        for (int number = 0; number < sentences.size(); number++) {
            mentions.put(sentences.get(number), times.next(sentences.get(number), number));
        }
    }

    private List<TimeMention> of(Sentence sentence) {
        return mentions.getOrDefault(sentence, List.of());
    }

    /** The indexes of all tokens of a sentence that belong to times. */
    Set<Integer> tokens(Sentence sentence) {
        Set<Integer> found = new TreeSet<>();
        for (TimeMention mention : of(sentence)) {
            for (int i = mention.words().first(); i <= mention.words().last(); i++) {
                found.add(i);
            }
        }
        return found;
    }

    /** The time of a clause: the first that its predicate has; with null bounds where it cannot be resolved. */
    Optional<StatedTime> first(MarkedClause clause) {
        return new ClauseTimes(lists, clause).first(of(clause.sentence()));
    }
}
