package org.w3id.relata.claim;

import java.util.List;
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

    List<Range> quotes() {
        return words.quotes();
    }
}
