package org.w3id.relata.claim;

import java.util.List;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.SentenceEntities;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;

/**
 * A sentence that claims are looked for in.
 *
 * @param words the sentence with its quotations
 * @param number its number in the document
 * @param entities what its phrases refer to
 */
record ReadSentence(QuotedSentence words, int number, SentenceEntities entities) {
    Sentence sentence() {
        return words.sentence();
    }

    Grammar grammar() {
        return words.grammar();
    }

    /** The same sentence in the mouth of somebody, for whom "we" and "our" stand. */
    ReadSentence spokenBy(List<Entity> speakers) {
        return new ReadSentence(words, number, entities.spokenBy(speakers));
    }

    List<Range> quotes() {
        return words.quotes();
    }
}
