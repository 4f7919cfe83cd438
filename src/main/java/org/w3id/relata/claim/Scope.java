package org.w3id.relata.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/**
 * What the marks of a clause reach. A denial, a plan or a condition does not touch what a noun phrase or a relative
 * clause takes for granted: "denied that soldiers were in the American hangars" does not deny that there are some.
 */
final class Scope {
    private static final Set<String> PHRASE_ROWS = Set.of(
            "relations/facility-in",
            "relations/facility-of",
            "relations/facility-at",
            "relations/border-noun",
            "relations/exercise-with",
            "relations/counted",
            "relations/agreement",
            "relations/cooperation");

    private final Sentence sentence;
    private final Range unit;
    private final boolean marked;

    private Scope(Sentence sentence, Range unit, boolean marked) {
        this.sentence = sentence;
        this.unit = unit;
        this.marked = marked;
    }

    /** @param frame the words that report the clause, or null */
    static Scope of(Sentence sentence, Range unit, Marks marks, @Nullable Frame frame) {
        boolean plain = marks.polarity() == Polarity.AFFIRMED && marks.modality() == Modality.ASSERTED;
        boolean marked = frame != null
                && (frame.row().polarity() == Polarity.DENIED || frame.row().modality() != null);
        return new Scope(sentence, unit, !plain || marked);
    }

    /**
     * The content that the marks hold for.
     *
     * @param own whether relative clauses are claims of their own, as in the document's own voice
     */
    Content keep(Content content, boolean own) {
        List<Proposition> kept = content.propositions().stream()
                .filter(p -> !marked && !own || !inRelative(p))
                .filter(p -> !marked || !isTakenForGranted(p))
                .toList();
        return new Content(kept, content.items());
    }

    private Optional<Token> trigger(Proposition proposition) {
        return sentence.tokens().stream()
                .filter(t -> t.span().equals(proposition.words()))
                .findFirst();
    }

    /** Whether the words stand in a relative clause whose noun is in the unit, so that it is only part of a phrase. */
    private boolean inRelative(Proposition proposition) {
        Token up = trigger(proposition).orElse(null);
        while (up != null && up.head() >= 0 && unit.contains(up.index())) {
            boolean relative = up.relation().equals("acl:relcl") && unit.contains(up.head());
            if (relative) {
                // Where the unit is that noun with its relative clause, the clause is the content.
                return sentence.tokens().stream()
                        .filter(t -> unit.contains(t.index()))
                        .anyMatch(t -> isOtherPredicate(t));
            }
            up = sentence.get(up.head());
        }
        return false;
    }

    private boolean isOtherPredicate(Token token) {
        boolean top = token.head() < unit.first() || token.head() > unit.last();
        boolean verb = token.isVerb() && !token.is("aux")
                || sentence.child(token, "cop").isPresent();
        return top && verb;
    }

    private boolean isTakenForGranted(Proposition proposition) {
        if (!PHRASE_ROWS.contains(proposition.rule())) {
            return false;
        }
        Token head = trigger(proposition).orElse(null);
        if (head == null) {
            return false;
        }
        // "were in the hangars": a noun behind a preposition is not what the clause says of its subject.
        boolean placed = sentence.children(head).stream().anyMatch(t -> t.is("case") && unit.contains(t.index()));
        boolean predicate = !placed
                && (!unit.contains(head.head()) || sentence.child(head, "cop").isPresent());
        boolean negated = sentence.child(head, "det")
                .filter(d -> Set.of("no", "any").contains(d.lemma()))
                .isPresent();
        // "no Russian bases here" denies that they are here, not that Russia has some.
        boolean owned = proposition.rule().equals("relations/facility-of");
        return owned || !predicate && !negated;
    }
}
