package org.w3id.relata.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.text.TextSpan;

/**
 * Reads polarity, certainty and modality off the words of a clause, from the outermost predicate inwards: negation and
 * modals of each, its adverbs, and what it does to what it governs. The values are those of FactBank (Saurí and
 * Pustejovsky 2009), the polarity of nested complements is computed as by Nairn, Condoravdi and Karttunen (2006).
 */
final class Marker {
    private final Lexicon lexicon;
    private final MarkedClause clause;
    private final Sentence sentence;
    private final Predicates predicates;

    Marker(Lexicon lexicon, MarkedClause clause) {
        this.lexicon = lexicon;
        this.clause = clause;
        this.sentence = clause.sentence();
        this.predicates = new Predicates(clause);
    }

    /**
     * The marks of the clause.
     *
     * @param triggers the words that state its content; none where it fits no relation
     */
    Marks read(List<TextSpan> triggers) {
        MarkState state = new MarkState(lexicon, sentence);
        predicates.top().ifPresent(top -> read(state, top, predicates.chain(top, triggers)));
        return state.marks();
    }

    private void read(MarkState state, Token top, List<Token> chain) {
        outside(state, top);
        Negation negation = new Negation(state, clause);
        ModalWords modals = new ModalWords(state, clause);
        GoverningWords governing = new GoverningWords(state, clause);
        for (int i = 0; i < chain.size(); i++) {
            Token predicate = chain.get(i);
            @Nullable Token next = i + 1 < chain.size() ? chain.get(i + 1) : null;
            boolean noun = predicate.isNoun()
                    && i > 0
                    && sentence.child(predicate, "cop").isEmpty();
            boolean negated = (!noun || next != null) && negation.read(predicate);
            if (!noun) {
                modals.read(predicate, negated, negation.hasNegativeSubject(predicate));
                governing.read(predicate, next, negated);
            }
        }
        new GoverningNouns(state, clause).read(top, chain);
        new Conditions(lexicon, clause)
                .first(chain)
                .ifPresent(condition -> state.settle(
                        condition.row().modality(false),
                        condition.row().rule(),
                        sentence.span(
                                condition.words().first(), condition.words().last())));
    }

    /** What governs the clause from outside: "it was not true, he said, that …"; "they need, he said, …". */
    private void outside(MarkState state, Token top) {
        Optional<Token> governor =
                sentence.head(top).filter(h -> !clause.range().contains(h.index()));
        if (governor.isEmpty()) {
            return;
        }
        Token word = governor.get();
        Range all = new Range(0, sentence.size() - 1);
        MarkedClause around = new MarkedClause(clause.read(), all, clause.range(), clause.would());
        boolean judged = (top.is("ccomp") || top.is("csubj"))
                && !word.isVerb()
                && sentence.child(word, "cop").isPresent();
        if (judged) {
            boolean negated = new Negation(state, around).read(word);
            new GoverningWords(state, around).read(word, top, negated);
        }
        if (top.isNominal()) {
            for (MarkRow row : lexicon.marksOf(MarkPlace.CONTROL_OBJECT)) {
                @Nullable Range match = row.match(sentence, word);
                if (match != null && row.mark() == MarkRow.Mark.MODALITY && row.modality(false) == Modality.NEEDED) {
                    state.apply(row, match, false);
                }
            }
        }
    }
}
