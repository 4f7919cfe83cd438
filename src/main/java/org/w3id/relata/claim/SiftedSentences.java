package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.WordSalad;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.GarbledText;
import org.w3id.relata.text.Garbling;

/**
 * The sentences of a document that can be read, each with what is wrong with it. A sentence with wrong characters or
 * without grammar is read all the same, but what is found in it is doubted.
 *
 * @param sentences without those that are unreadable
 * @param garblings one for each of these sentences
 * @param unreadable how many were left out
 */
record SiftedSentences(List<Sentence> sentences, List<Optional<Garbling>> garblings, int unreadable) {
    private static final double MOST_CONFIDENCE = 0.3;

    SiftedSentences {
        sentences = List.copyOf(sentences);
        garblings = List.copyOf(garblings);
    }

    static SiftedSentences of(List<Sentence> all, DocumentText text, GarbledText garbled) {
        List<Sentence> readable = new ArrayList<>();
        List<Optional<Garbling>> garblings = new ArrayList<>();
        for (Sentence sentence : all) {
            Optional<Garbling> garbling = garbled.of(text.cut(sentence.span()));
            if (garbling.isEmpty() && WordSalad.isIn(sentence)) {
                garbling = Optional.of(Garbling.UNGRAMMATICAL);
            }
            if (!garbling.equals(Optional.of(Garbling.UNREADABLE))) {
                readable.add(sentence);
                garblings.add(garbling);
            }
        }
        return new SiftedSentences(readable, garblings, all.size() - readable.size());
    }

    /** The drafts, those of garbled sentences with little confidence. */
    List<DraftClaim> doubted(List<DraftClaim> drafts) {
        return drafts.stream()
                .map(draft -> garblings.get(draft.sentence()).isPresent()
                        ? new DraftClaim(draft.claim().doubted(MOST_CONFIDENCE), draft.sentence())
                        : draft)
                .toList();
    }

    /** What is told of it in the report. */
    Sifting sifting(int foreignParagraphs) {
        return new Sifting(foreignParagraphs, unreadable, count(Garbling.MISENCODED), count(Garbling.UNGRAMMATICAL));
    }

    private int count(Garbling garbling) {
        return (int) garblings.stream().filter(Optional.of(garbling)::equals).count();
    }
}
