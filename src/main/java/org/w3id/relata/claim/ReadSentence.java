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
 * @param speakers in whose mouth it is; empty for the document itself
 */
record ReadSentence(QuotedSentence words, int number, SentenceEntities entities, List<Entity> speakers) {
    ReadSentence {
        speakers = List.copyOf(speakers);
    }

    /** In the document's own voice. */
    ReadSentence(QuotedSentence words, int number, SentenceEntities entities) {
        this(words, number, entities, List.of());
    }

    Sentence sentence() {
        return words.sentence();
    }

    Grammar grammar() {
        return words.grammar();
    }

    /** The same sentence in the mouth of somebody, for whom "we" and "our" stand. */
    ReadSentence spokenBy(List<Entity> speakers) {
        return new ReadSentence(words, number, entities.spokenBy(speakers), speakers);
    }

    List<Range> quotes() {
        return words.quotes();
    }
}
