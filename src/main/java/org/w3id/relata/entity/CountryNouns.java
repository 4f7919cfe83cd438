package org.w3id.relata.entity;

import java.util.List;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Which states "the country", "the neighbour" and "the two countries" mean. */
final class CountryNouns {
    private final Reading reading;

    CountryNouns(Reading reading) {
        this.reading = reading;
    }

    /** The states named last: one for a definite singular, two for "two" or "both"; else none. */
    List<Entity> of(Token head, Phrase phrase) {
        if (!head.tag().endsWith("S")) {
            return reading.isDefinite(head)
                    ? reading.memory()
                            .discourse()
                            .topic(Kind.STATE, reading.number(), head.index())
                            .map(List::of)
                            .orElse(List.of())
                    : List.of();
        }
        boolean pair = reading.sentence().subtree(head, t -> false).stream()
                .anyMatch(t -> t.index() >= phrase.first() && reading.isOne(WordList.PAIR, t.lemma()));
        List<Entity> latest = pair ? latest(2, head) : List.of();
        return latest.size() == 2 ? List.of(latest.get(1), latest.get(0)) : List.of();
    }

    private List<Entity> latest(int most, Token head) {
        return reading.memory().discourse().latestEntities(Kind.STATE, most, reading.number(), head.index());
    }
}
