package org.w3id.relata.claim;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** What a predicate does to the clause or the object it governs: "plans to", "is likely to", "failed to". */
final class GoverningWords {
    private final MarkState state;
    private final MarkedClause clause;
    private final Sentence sentence;
    private final Grammar grammar;
    private final Prospects prospects;

    GoverningWords(MarkState state, MarkedClause clause) {
        this.state = state;
        this.clause = clause;
        this.sentence = clause.sentence();
        this.grammar = clause.grammar();
        this.prospects = new Prospects(clause, state.lexicon());
    }

    /**
     * @param next what the content goes on with below the predicate, or null
     * @param negated whether the predicate itself is
     */
    void read(Token predicate, @Nullable Token next, boolean negated) {
        List<Token> complements = clause.children(predicate).stream()
                .filter(t -> t.index() > predicate.index())
                .filter(t -> t.is("xcomp") || t.is("advcl") || t.is("ccomp") || t.is("acl"))
                .toList();
        if (predicate.isVerb()) {
            verb(predicate, complements, next, negated);
        }
        if (!predicate.isVerb() || grammar.isPassive(predicate)) {
            predicate(predicate, complements, negated);
        }
    }

    private void verb(Token verb, List<Token> complements, @Nullable Token next, boolean negated) {
        boolean embeds = complements.stream().anyMatch(t -> !t.is("acl") && isInfinitiveOrParticiple(t));
        boolean other = embeds && complements.stream().anyMatch(t -> isDoneByAnother(verb, t));
        boolean phrase = apply(MarkPlace.IMPLICATIVE_PHRASE, verb, negated, row -> true);
        if (!phrase && !(other && apply(MarkPlace.CONTROL_OTHER, verb, negated, row -> true)) && embeds) {
            apply(MarkPlace.CONTROL, verb, negated, row -> true);
        }
        if (!complements.isEmpty()) {
            apply(MarkPlace.CONTROL_CLAUSE, verb, negated, row -> true);
        }
        implicative(verb, complements, embeds, next, negated);
        if (!embeds && grammar.logicalObject(verb).isPresent()) {
            apply(MarkPlace.CONTROL_OBJECT, verb, negated, row -> true);
            if (isEvent(grammar.logicalObject(verb).get())) {
                apply(MarkPlace.CONTROL_EVENT, verb, negated, row -> true);
            }
        }
        if (!complements.isEmpty()) {
            apply(MarkPlace.RAISING, verb, negated, row -> true);
        }
        if (!complements.isEmpty() && grammar.isPassive(verb)) {
            hearsay(verb);
        }
    }

    private void implicative(
            Token verb, List<Token> complements, boolean embeds, @Nullable Token next, boolean negated) {
        if (next != null && grammar.hasMark(next, "from")) {
            apply(MarkPlace.IMPLICATIVE_FROM, verb, negated, row -> true);
        } else if (embeds || complements.stream().anyMatch(t -> t.is("ccomp")) || next != null && !next.isNominal()) {
            apply(MarkPlace.IMPLICATIVE, verb, negated, row -> true);
        } else if (grammar.logicalObject(verb).isPresent()
                && !apply(MarkPlace.IMPLICATIVE_THING, verb, negated, row -> true)
                && next != null) {
            apply(MarkPlace.IMPLICATIVE_OBJECT, verb, negated, row -> true);
        }
    }

    private void predicate(Token predicate, List<Token> complements, boolean negated) {
        apply(MarkPlace.CALLED, predicate, negated, row -> true);
        apply(MarkPlace.PREDICATE, predicate, negated, row -> true);
        if (predicate.isNoun()) {
            // "is the likeliest candidate"
            clause.children(predicate).stream()
                    .filter(t -> t.is("amod"))
                    .forEach(t -> apply(MarkPlace.PREDICATE, t, negated, row -> row.mark() == MarkRow.Mark.CERTAINTY));
        }
        boolean infinitive = complements.stream().anyMatch(clause::isInfinitive);
        if (infinitive && complements.stream().noneMatch(prospects::isPerfect)) {
            apply(MarkPlace.PREDICATE_INFINITIVE, predicate, negated, row -> true);
        }
        if (complements.stream().filter(clause::isInfinitive).anyMatch(prospects::isEvent)) {
            apply(MarkPlace.PREDICATE_EVENT, predicate, negated, row -> true);
        }
        if (complements.stream().anyMatch(t -> !isPast(t))) {
            apply(MarkPlace.PREDICATE_CLAUSE, predicate, negated, row -> true);
        }
    }

    /** "are believed to be", "is reported to have left": nobody says it for certain. */
    private void hearsay(Token verb) {
        state.lexicon().reportingOf(verb.lemma()).stream()
                .filter(row -> row.has(ReportingPattern.HEARSAY))
                .findFirst()
                .ifPresent(row -> state.weaken(Certainty.PROBABLE, row.rule(), verb.span()));
    }

    private boolean isInfinitiveOrParticiple(Token token) {
        return token.tag().equals("VBG") || clause.isInfinitive(token);
    }

    /** "wants them to leave", "asked that they leave": the object or another subject is to do it. */
    private boolean isDoneByAnother(Token verb, Token complement) {
        boolean object = !grammar.isPassive(verb)
                && sentence.child(verb, "obj", "iobj")
                        .filter(o -> o.index() < complement.index())
                        .isPresent();
        return object || sentence.child(complement, "nsubj").isPresent();
    }

    /** Neither somebody nor something to be touched: something that happens. */
    private boolean isEvent(Token noun) {
        return state.lexicon().relations().stream()
                        .anyMatch(row -> row.trigger() == TriggerClass.NOUN
                                && row.words().contains(noun.lemma()))
                || clause.read().entities().classes(noun).isEmpty() && !prospects.isActor(noun);
    }

    /** "it is important that they were trained": what was so is not needed any more. */
    private boolean isPast(Token complement) {
        return complement.tag().equals("VBD")
                || sentence.children(complement).stream()
                        .anyMatch(t -> (t.is("aux") || t.is("cop")) && t.tag().equals("VBD"));
    }

    private boolean apply(MarkPlace where, Token word, boolean negated, Predicate<MarkRow> wanted) {
        boolean fired = false;
        for (MarkRow row : state.lexicon().marksOf(where)) {
            @Nullable
            Range match = where == MarkPlace.IMPLICATIVE_PHRASE ? phrase(row, word) : row.match(sentence, word);
            if (match != null && wanted.test(row)) {
                state.apply(row, match, negated);
                fired = true;
            }
        }
        return fired;
    }

    /** "missed a last chance to": a verb and its object. */
    private @Nullable Range phrase(MarkRow row, Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.is("obj") && row.words().contains(verb.lemma() + " " + t.lemma()))
                .map(t -> new Range(Math.min(verb.index(), t.index()), Math.max(verb.index(), t.index())))
                .findFirst()
                .orElse(null);
    }
}
