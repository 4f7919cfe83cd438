package org.w3id.relata.claim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Modal verbs, expressions such as "is to", and adverbs of a predicate. */
final class ModalWords {
    private final MarkState state;
    private final MarkedClause clause;
    private final Sentence sentence;
    private final Prospects prospects;

    ModalWords(MarkState state, MarkedClause clause) {
        this.state = state;
        this.clause = clause;
        this.sentence = clause.sentence();
        this.prospects = new Prospects(clause, state.lexicon());
    }

    /**
     * @param negated whether the predicate itself is
     * @param forbidden whether its subject is negative, so that "may" tells what nobody may do
     */
    void read(Token predicate, boolean negated, boolean forbidden) {
        for (Token auxiliary : clause.children(predicate)) {
            if (auxiliary.is("aux") && auxiliary.index() <= predicate.index()) {
                modal(auxiliary, predicate, negated, forbidden);
            }
        }
        periphrastic(predicate, negated);
        adverbs(predicate, negated);
    }

    private void modal(Token auxiliary, Token predicate, boolean negated, boolean forbidden) {
        if (forbidden && apply(MarkPlace.MODAL_FORBIDDEN, auxiliary, negated) || isWish(predicate)) {
            return;
        }
        for (MarkRow row : state.lexicon().marksOf(MarkPlace.MODAL)) {
            @Nullable Range match = row.match(sentence, auxiliary);
            if (match != null && row.isFutureInPast()) {
                would(row, match, predicate);
            } else if (match != null) {
                state.apply(row, match, negated);
            }
        }
        if (prospects.isChoice(predicate) && apply(MarkPlace.MODAL_OPTION, auxiliary, negated)) {
            return;
        }
        if (prospects.isEvent(predicate) && !prospects.isConsequence(predicate)) {
            apply(MarkPlace.MODAL_EVENT, auxiliary, negated);
        }
    }

    /** "would like to": a wish that there is, not one that there would be. */
    private boolean isWish(Token predicate) {
        return state.lexicon().marksOf(MarkPlace.CONTROL).stream()
                .map(row -> row.match(sentence, predicate))
                .anyMatch(match -> match != null && match.first() < predicate.index());
    }

    /** "a flag would bring": what an indefinite thing would do, it does only if it comes to be. */
    private void would(MarkRow row, Range match, Token predicate) {
        boolean supposed = clause.grammar()
                .subject(predicate)
                .filter(s -> s.isNoun() && !prospects.isActor(s))
                .flatMap(s -> sentence.child(s, "det"))
                .filter(det -> det.lemma().equals("a"))
                .isPresent();
        Modality value = supposed || prospects.isPerfect(predicate) ? Modality.HYPOTHETICAL : clause.would();
        if (value == Modality.HYPOTHETICAL) {
            state.settle(value, row.rule(), sentence.span(match.first(), match.last()));
        } else {
            state.set(value, row.rule(), sentence.span(match.first(), match.last()));
        }
    }

    private boolean apply(MarkPlace where, Token word, boolean negated) {
        boolean fired = false;
        for (MarkRow row : state.lexicon().marksOf(where)) {
            @Nullable Range match = row.match(sentence, word);
            if (match != null) {
                state.apply(row, match, negated);
                fired = true;
            }
        }
        return fired;
    }

    /** "is to remain", "has yet to leave": the words right before the "to" of the predicate, adverbs left out. */
    private void periphrastic(Token predicate, boolean negated) {
        Optional<Token> to = sentence.children(predicate).stream()
                .filter(t -> t.tag().equals("TO") && t.index() < predicate.index())
                .findFirst();
        if (to.isEmpty() || isEquation(predicate)) {
            return;
        }
        for (MarkRow row : state.lexicon().marksOf(MarkPlace.PERIPHRASTIC)) {
            for (String expression : row.words()) {
                int first = before(to.get().index(), expression.split(" "));
                boolean met = first >= 0
                        && state.lexicon().words().has(WordList.PAST_WHEN_MET, expression)
                        && sentence.get(first).tag().equals("VBD")
                        && clause.would() == Modality.HYPOTHETICAL;
                if (first >= 0 && !met) {
                    state.apply(row, new Range(first, to.get().index()), negated);
                    return;
                }
            }
        }
    }

    /** The first token of words that end with this "to"; -1 where others stand there. */
    private int before(int to, String[] parts) {
        int at = to;
        for (int i = parts.length - 1; i >= 0; i--) {
            while (i < parts.length - 1
                    && at >= 0
                    && sentence.get(at).tag().startsWith("RB")
                    && !matches(parts[i], at)) {
                at--;
            }
            if (at < 0 || !clause.contains(at) || !matches(parts[i], at)) {
                return -1;
            }
            at--;
        }
        return at + 1;
    }

    private boolean matches(String part, int index) {
        return sentence.get(index).lemma().equals(part) || sentence.isWord(index, part);
    }

    /** "the aim is to remain" says what the aim is; "has been to remain" is no future at all. */
    private boolean isEquation(Token predicate) {
        boolean equated = sentence.child(predicate, "nsubj")
                .filter(s -> state.lexicon().words().has(WordList.EQUATED, s.lemma()))
                .isPresent();
        boolean been = sentence.children(predicate).stream()
                .anyMatch(t -> t.word().equalsIgnoreCase("been") && t.index() < predicate.index());
        return equated || been;
    }

    private void adverbs(Token predicate, boolean negated) {
        for (Token word : clause.tokens()) {
            boolean ofPredicate = word.head() == predicate.index()
                    && (word.is("advmod") || word.is("obl") || word.is("amod") || word.is("discourse"));
            boolean first = word.index() == clause.range().first() && word.is("advmod");
            if (ofPredicate || first) {
                apply(MarkPlace.ADVERB, word, negated);
            }
        }
    }
}
