package org.w3id.relata.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Whether a clause depends on a condition: "if", "unless", "in the event of", "should it leave". */
final class Conditions {
    /** A row that fired, and the words it fired on. */
    record Condition(MarkRow row, Range words) {}

    private final Lexicon lexicon;
    private final MarkedClause clause;
    private final Sentence sentence;

    Conditions(Lexicon lexicon, MarkedClause clause) {
        this.lexicon = lexicon;
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    /**
     * The first condition in the clause, or on what its predicates depend.
     *
     * @param predicates the predicate of the clause and what its content goes on with
     */
    Optional<Condition> first(List<Token> predicates) {
        for (Token token : sentence.tokens()) {
            boolean outside = !clause.contains(token);
            Token head = sentence.head(token).orElse(token);
            boolean ofPredicate =
                    token.is("mark") && head.is("advcl") && predicates.stream().anyMatch(p -> p.index() == head.head());
            if (outside && !ofPredicate) {
                continue;
            }
            @Nullable Condition condition = at(token, ofPredicate);
            if (condition != null) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }

    private @Nullable Condition at(Token token, boolean ofPredicate) {
        for (MarkRow row : lexicon.marksOf(MarkPlace.CONDITION)) {
            @Nullable Range match = row.match(sentence, token);
            boolean opens = ofPredicate
                    || token.is("mark")
                    || token.index() == clause.range().first() && token.tag().equals("IN")
                    || match != null && match.length() > 1 && match.first() == token.index();
            if (match != null && opens && !isCredence(token)) {
                return new Condition(row, match);
            }
        }
        for (MarkRow row : lexicon.marksOf(MarkPlace.CONDITION_INVERTED)) {
            if (row.words().contains(token.word().toLowerCase(Locale.ROOT)) && isInverted(token)) {
                return new Condition(row, new Range(token.index(), token.index()));
            }
        }
        return null;
    }

    /** "if he is to be believed": how far one can trust it, not what it depends on. */
    private boolean isCredence(Token token) {
        return sentence.head(token)
                .filter(h -> lexicon.words().has(WordList.CREDENCE, h.lemma()))
                .isPresent();
    }

    /** "should Tartus be lost", "had they asked", "were it to close": before its subject, and no question. */
    private boolean isInverted(Token auxiliary) {
        boolean opens = auxiliary.index() == 0
                || auxiliary.index() == clause.range().first()
                || !sentence.get(auxiliary.index() - 1).isVerb()
                        && !sentence.get(auxiliary.index() - 1).tag().startsWith("W")
                        && !sentence.get(auxiliary.index() - 1).tag().equals("CC");
        Optional<Token> verb = sentence.head(auxiliary);
        return opens
                && !sentence.isWord(sentence.size() - 1, "?")
                && (auxiliary.is("aux") || auxiliary.is("cop"))
                && verb.isPresent()
                && sentence.child(verb.get(), "nsubj")
                        .filter(s -> auxiliary.index() < s.index()
                                && s.index() < verb.get().index())
                        .isPresent();
    }
}
