package org.w3id.relata.claim;

import java.util.Optional;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Modal verbs, "is to", "is going to" and adverbs of a predicate. */
final class ModalWords {
    private static final String GOING_TO = "marks/going-to";

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final MarkReading reading;

    ModalWords(Lexicon lexicon, Sentence sentence, MarkReading reading) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.reading = reading;
    }

    /** @param would what "would" means in the clause */
    void modals(Token predicate, Modality would) {
        for (Token auxiliary : sentence.children(predicate)) {
            if (auxiliary.is("aux") && auxiliary.index() <= predicate.index()) {
                reading.apply(MarkPlace.MODAL, auxiliary, would);
            }
        }
        boolean isGoingTo = predicate.lemma().equals("go")
                && predicate.tag().equals("VBG")
                && sentence.child(predicate, "xcomp").isPresent();
        if (isTo(predicate) || isGoingTo) {
            reading.set(Modality.PLANNED);
            reading.cite(GOING_TO);
        }
    }

    /** "is to remain"; but "the aim is to remain" says what the aim is. */
    private boolean isTo(Token predicate) {
        Optional<Token> be = sentence.children(predicate).stream()
                .filter(t -> t.tag().equals("TO") && t.index() < predicate.index())
                .findFirst()
                .flatMap(to -> sentence.at(to.index() - 1))
                .filter(t -> t.lemma().equals("be") && (t.is("aux") || t.is("cop")) && t.head() == predicate.index());
        return be.isPresent()
                && sentence.child(predicate, "nsubj")
                        .filter(s -> s.lemma().equals("aim"))
                        .isEmpty();
    }

    void adverbs(Token predicate, Range range) {
        for (Token dependent : sentence.children(predicate)) {
            if (dependent.is("advmod") && range.contains(dependent.index())) {
                reading.apply(MarkPlace.ADVERB, dependent);
                boolean hardly = lexicon.marksOf(MarkPlace.NEGATION).stream()
                        .anyMatch(
                                row -> row.id().equals("hardly") && row.words().contains(dependent.lemma()));
                if (hardly) {
                    reading.set(Certainty.PROBABLE);
                }
            }
        }
    }
}
