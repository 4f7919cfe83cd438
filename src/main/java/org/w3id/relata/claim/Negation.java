package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** Negations of a predicate: adverbs, and negative determiners and pronouns among its arguments. */
final class Negation {
    private final MarkState state;
    private final MarkedClause clause;
    private final Sentence sentence;
    private final WordLists words;
    private final List<Range> applied = new ArrayList<>();

    Negation(MarkState state, MarkedClause clause) {
        this.state = state;
        this.clause = clause;
        this.sentence = clause.sentence();
        this.words = state.lexicon().words();
    }

    /** Turns the polarity once for each negation of the predicate; whether that leaves it negated. */
    boolean read(Token predicate) {
        List<Negative> found = new ArrayList<>();
        for (Token dependent : clause.children(predicate)) {
            if (isAdverb(dependent) && dependent.index() <= predicate.index() + 2) {
                note(adverb(dependent), found);
            }
            if (dependent.is("aux") || dependent.is("cop")) {
                clause.children(dependent).forEach(t -> note(adverb(t), found));
            }
            if (isArgument(dependent, predicate)) {
                note(determiner(dependent), found);
            }
        }
        if (predicate.isNominal()) {
            note(determiner(predicate), found);
        }
        for (Negative negative : found) {
            state.apply(negative.row(), negative.words(), false);
            applied.add(negative.words());
        }
        return found.size() % 2 == 1;
    }

    /** No word negates twice: "not a single" has the "not" of its verb, "no plans to" the "no" of its noun. */
    private void note(@Nullable Negative negative, List<Negative> found) {
        boolean known = negative == null
                || applied.stream().anyMatch(other -> other.overlaps(negative.words()))
                || found.stream().anyMatch(other -> other.words().overlaps(negative.words()));
        if (!known) {
            found.add(negative);
        }
    }

    private static boolean isAdverb(Token token) {
        return token.is("advmod") || token.relation().equals("neg") || token.is("cc");
    }

    private @Nullable Negative adverb(Token token) {
        for (MarkRow row : state.lexicon().marksOf(MarkPlace.NEGATION)) {
            @Nullable Range match = row.match(sentence, token);
            if (match != null && !isFocus(match.last() + 1)) {
                return new Negative(row, match);
            }
        }
        return null;
    }

    /** "not only": what follows is so. */
    private boolean isFocus(int index) {
        return sentence.at(index)
                .filter(t -> words.has(WordList.FOCUS, t.lemma()))
                .isPresent();
    }

    /** "against no one", "in no way": a negative complement negates the verb as a negative object does. */
    private static boolean isArgument(Token dependent, Token predicate) {
        return dependent.is("nsubj")
                || dependent.is("obj")
                || dependent.is("expl")
                || dependent.is("obl")
                || dependent.is("nmod") && predicate.isNoun();
    }

    /** A subject such as "no soldier" or "nobody". */
    boolean hasNegativeSubject(Token predicate) {
        return clause.child(predicate, "nsubj")
                .filter(subject -> determiner(subject) != null)
                .isPresent();
    }

    private record Negative(MarkRow row, Range words) {}

    /** "no soldiers", "nobody", "not a single soldier"; not "no more than 300". */
    private @Nullable Negative determiner(Token noun) {
        for (MarkRow row : state.lexicon().marksOf(MarkPlace.NEGATIVE_DETERMINER)) {
            @Nullable Range self = row.match(sentence, noun);
            if (self != null && (noun.isNoun() || noun.tag().equals("DT"))) {
                return new Negative(row, self);
            }
            for (Token dependent : clause.children(noun)) {
                @Nullable Range match = row.match(sentence, dependent);
                boolean before = dependent.index() < noun.index() && !dependent.is("nmod") && !dependent.is("acl");
                if (match != null && before && !isScalar(match.last() + 1)) {
                    return new Negative(row, match);
                }
            }
        }
        return null;
    }

    private boolean isScalar(int index) {
        return sentence.at(index)
                .filter(t -> words.has(WordList.SCALAR, t.lemma())
                        || words.has(WordList.SCALAR, t.word().toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
