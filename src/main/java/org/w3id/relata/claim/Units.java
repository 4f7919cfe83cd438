package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Divides a content into clauses that say different things. */
final class Units {
    private static final int SHORTEST = 3;
    private static final Set<String> CONTRAST = Set.of("while", "whereas");

    private final Sentence sentence;
    private final Grammar grammar;
    private final Range range;
    private final List<Range> inserted;

    private Units(Sentence sentence, Range range, List<Range> inserted) {
        this.sentence = sentence;
        this.grammar = new Grammar(sentence);
        this.range = range;
        this.inserted = inserted;
    }

    /** The clauses of a range, trimmed: split where a finite predicate is coordinated with the one before. */
    static List<Range> split(Sentence sentence, Range range) {
        return split(sentence, range, List.of());
    }

    /** @param inserted reporting clauses, which are no clauses of the content that they interrupt */
    static List<Range> split(Sentence sentence, Range range, List<Range> inserted) {
        return new Units(sentence, range, inserted).split();
    }

    private List<Range> split() {
        List<Range> units = new ArrayList<>();
        int first = range.first();
        for (int i = range.first() + 1; i <= range.last(); i++) {
            Token token = sentence.get(i);
            int at = i;
            boolean reports = inserted.stream().anyMatch(clause -> clause.contains(at));
            boolean that = isSecondThat(token);
            if (!reports && partsClauses(i, first)) {
                units.add(Trimming.trim(sentence, new Range(first, i - 1)));
                first = i + 1;
            } else if (!reports && (that || isClause(token) && isBesideTheOneBefore(token))) {
                int start = that ? i : start(token, first + 1);
                if (start - first >= SHORTEST && range.last() - start + 1 >= SHORTEST) {
                    units.add(Trimming.trim(sentence, new Range(first, start - 1)));
                    first = start;
                }
            }
        }
        units.add(Trimming.trim(sentence, new Range(first, range.last())));
        return units.stream().filter(unit -> unit.length() >= 1).toList();
    }

    /** "said that A left and that B stayed". */
    private boolean isSecondThat(Token token) {
        return token.lemma().equals("that")
                && (token.is("mark") || token.tag().equals("IN"))
                && token.index() > range.first()
                && sentence.get(token.index() - 1).is("cc");
    }

    /** A semicolon between two finite clauses. */
    private boolean partsClauses(int index, int first) {
        return sentence.isWord(index, ";")
                && index - first >= SHORTEST
                && range.last() - index >= SHORTEST
                && grammar.hasFiniteVerb(first, index - 1)
                && grammar.hasFiniteVerb(index + 1, range.last());
    }

    private boolean isClause(Token token) {
        boolean infinitive = token.tag().equals("VB")
                && sentence.children(token).stream().anyMatch(t -> t.tag().equals("TO"));
        return isCopular(token) || token.isVerb() && grammar.isFinite(token) || infinitive;
    }

    private boolean isCopular(Token token) {
        return sentence.child(token, "cop").isPresent();
    }

    private boolean isBesideTheOneBefore(Token token) {
        boolean hasSubject = sentence.child(token, "nsubj").isPresent();
        if (token.is("advcl")) {
            return hasSubject
                    && sentence.child(token, "mark")
                            .filter(mark -> CONTRAST.contains(mark.lemma()))
                            .isPresent();
        }
        return token.is("parataxis") && hasSubject
                || (token.is("parataxis") || token.is("conj")) && isJoinedToPredicate(token);
    }

    private boolean isJoinedToPredicate(Token token) {
        return sentence.head(token)
                .filter(head -> range.contains(head.index()) && (head.isVerb() || isCopular(head)))
                .filter(head -> !isInSubordinate(head))
                .isPresent();
    }

    private boolean isInSubordinate(Token token) {
        Token up = token;
        while (range.contains(up.index())) {
            if (up.is("acl") || up.is("advcl")) {
                return true;
            }
            if (up.head() < 0) {
                return false;
            }
            up = sentence.get(up.head());
        }
        return false;
    }

    /** Where the clause of a coordinated predicate begins: behind its conjunction, or with its subject. */
    private int start(Token predicate, int lowest) {
        Optional<Token> subject = sentence.child(predicate, "nsubj");
        if (predicate.is("parataxis") && subject.isPresent()) {
            return Math.max(lowest, Phrase.of(sentence, subject.get()).first());
        }
        for (int i = predicate.index(); i >= lowest; i--) {
            Token token = sentence.get(i);
            boolean mark = token.is("mark") && token.head() == predicate.index() && predicate.is("advcl");
            if (token.is("cc")) {
                return Math.max(lowest, subjectStart(predicate, i));
            }
            if (sentence.isWord(i, ";") || mark) {
                return i;
            }
        }
        Token first = sentence.subtree(predicate, t -> t.index() < lowest).get(0);
        return Math.max(lowest, first.index());
    }

    /** "…, Russia and Belarus are …": names before the conjunction that belong to the subject behind it. */
    private int subjectStart(Token predicate, int and) {
        boolean subject = sentence.child(predicate, "nsubj")
                .filter(s -> s.index() == and + 1 && s.isProperNoun())
                .isPresent();
        int first = and;
        while (subject && first > 0 && sentence.get(first - 1).isProperNoun()) {
            first--;
        }
        return sentence.isWord(first - 1, ",") ? first : and;
    }
}
