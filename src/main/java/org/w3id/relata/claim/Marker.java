package org.w3id.relata.claim;

import java.util.List;
import java.util.Optional;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/**
 * Reads polarity, certainty and modality off the words of a clause: negation and modals of its predicate, adverbs, and
 * verbs and adjectives that take the predicate as their complement (Saurí and Pustejovsky 2009; Karttunen 2012 for
 * implicatives).
 */
final class Marker {
    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Predicates predicates;

    Marker(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.predicates = new Predicates(sentence);
    }

    /**
     * The marks of a clause.
     *
     * @param reported whether it is reported speech, where "would" is the future of the past
     */
    Marks of(Range range, boolean reported) {
        MarkReading reading = new MarkReading(lexicon);
        predicates.of(range).ifPresent(top -> read(reading, range, top, reported));
        return reading.marks();
    }

    private void read(MarkReading reading, Range range, Token top, boolean reported) {
        List<Token> chain = predicates.chain(top, range);
        boolean conditional = new Conditions(lexicon, sentence).hold(range, chain);
        Modality would = conditional || !reported ? Modality.HYPOTHETICAL : Modality.PLANNED;
        Negation negation = new Negation(lexicon, sentence, reading);
        ModalWords modals = new ModalWords(lexicon, sentence, reading);
        GoverningWords governing = new GoverningWords(lexicon, sentence, reading);
        for (Token predicate : chain) {
            negation.read(predicate, range);
            modals.modals(predicate, would);
            modals.adverbs(predicate, range);
            governing.predicate(predicate, range);
        }
        governing.nouns(top, range);
        if (isWanted(top, range)) {
            reading.set(Modality.NEEDED);
        }
        if (conditional) {
            reading.set(Modality.HYPOTHETICAL);
            reading.cite("marks/if");
        }
        if (reading.isDenied() && reading.marks().certainty() == Certainty.POSSIBLE && reading.cites("marks/could")) {
            // "cannot" leaves nothing possible.
            reading.set(Certainty.CERTAIN);
        }
    }

    /** A phrase outside of which somebody needs or wants it. */
    private boolean isWanted(Token top, Range range) {
        Optional<Token> governor = sentence.head(top);
        return top.isNominal()
                && governor.isPresent()
                && !range.contains(governor.get().index())
                && lexicon.words().has(WordList.WANTING, governor.get().lemma());
    }
}
