package org.w3id.relata.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.text.TextSpan;

/**
 * What the marks of a clause reach. A denial, a plan or a condition does not touch what a noun phrase or a relative
 * clause takes for granted: "denied that soldiers were in the American hangars" does not deny that there are some.
 */
final class Scope {
    private final Lexicon lexicon;
    private final Map<String, RelationRow.Scope> scopes;
    private final Sentence sentence;
    private final Range unit;
    private final boolean marked;

    private Scope(Lexicon lexicon, Sentence sentence, Range unit, boolean marked) {
        this.lexicon = lexicon;
        this.scopes = lexicon.relations().stream()
                .filter(row -> row.scope() != RelationRow.Scope.CLAUSE)
                .collect(Collectors.toUnmodifiableMap(RelationRow::rule, RelationRow::scope));
        this.sentence = sentence;
        this.unit = unit;
        this.marked = marked;
    }

    /** @param frame the words that report the clause, or null */
    static Scope of(Lexicon lexicon, Sentence sentence, Range unit, Marks marks, @Nullable Frame frame) {
        boolean plain = marks.polarity() == Polarity.AFFIRMED && marks.modality() == Modality.ASSERTED;
        boolean marked = frame != null
                && (frame.row().polarity() == Polarity.DENIED || frame.row().modality() != null);
        return new Scope(lexicon, sentence, unit, !plain || marked);
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

    /** The words of what the clause itself says. */
    static List<TextSpan> stated(Lexicon lexicon, List<Proposition> propositions) {
        return propositions.stream()
                .filter(p -> lexicon.relationIndex().clauseRules().contains(p.rule()))
                .map(Proposition::words)
                .toList();
    }

    private boolean isTakenForGranted(Proposition proposition) {
        RelationRow.Scope scope = scopes.getOrDefault(proposition.rule(), RelationRow.Scope.CLAUSE);
        if (scope == RelationRow.Scope.CLAUSE) {
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
        negated |= sentence.head(head)
                .filter(verb -> head.is("obj") || head.relation().equals("nsubj:pass"))
                .filter(verb -> lexicon.marksOf(MarkPlace.IMPLICATIVE_THING).stream()
                        .anyMatch(row -> row.match(sentence, verb) != null))
                .isPresent();
        // "no Russian bases here" denies that they are here, not that Russia has some.
        return scope == RelationRow.Scope.OWNER || !predicate && !negated;
    }
}
