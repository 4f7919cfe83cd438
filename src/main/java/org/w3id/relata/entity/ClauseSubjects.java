package org.w3id.relata.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** The subjects of the clauses around a pronoun, from the inside out. */
final class ClauseSubjects {
    private static final int DEEPEST = 6;
    private final Reading reading;
    private final Sentence sentence;
    private final Grammar grammar;

    ClauseSubjects(Reading reading) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.grammar = new Grammar(sentence);
    }

    /** What a pronoun cannot stand for: as an object, the subject of its own verb; as a subject, its object. */
    Set<Integer> barred(Token pronoun) {
        Set<Integer> barred = new LinkedHashSet<>();
        if (!pronoun.is("nmod:poss")) {
            predicate(pronoun).ifPresent(verb -> {
                grammar.subject(verb).ifPresent(subject -> barred.add(subject.index()));
                sentence.children(verb).stream()
                        .filter(t -> t.is("obj") || t.is("iobj") || t.is("obl"))
                        .forEach(t -> barred.add(t.index()));
            });
        }
        return barred;
    }

    /** The heads of the subjects; of "told Russia that it must leave", whoever is told before whoever tells. */
    List<Token> around(Token pronoun) {
        List<Token> found = new ArrayList<>();
        Optional<Token> clause = predicate(pronoun);
        boolean inner = true;
        boolean demanded = false;
        for (int i = 0; i < DEEPEST && clause.isPresent(); i++) {
            Token verb = clause.get();
            if (!inner && demanded && reading.isOne(WordList.ADDRESSING, verb.lemma())) {
                sentence.child(verb, "iobj", "obj").ifPresent(found::add);
            }
            Optional<Token> subject = grammar.subject(verb).filter(t -> isApart(t, pronoun));
            if (subject.isPresent() && !found.contains(subject.get())) {
                found.add(subject.get());
            }
            demanded = sentence.children(verb).stream()
                    .anyMatch(t -> t.is("aux") && reading.isOne(WordList.DEMANDING_MODAL, t.lemma()));
            inner = false;
            clause = predicate(verb);
        }
        return found;
    }

    private boolean isApart(Token subject, Token pronoun) {
        boolean behind = subject.index() > pronoun.index();
        return subject.index() != pronoun.index()
                && !sentence.isBelow(pronoun, subject)
                && (!behind || pronoun.is("nmod:poss"));
    }

    /** The verb or predicate that something depends on, directly or not. */
    private Optional<Token> predicate(Token token) {
        Optional<Token> up = sentence.head(token);
        for (int i = 0; i < sentence.size() && up.isPresent(); i++) {
            Token head = up.get();
            if (head.isVerb() || sentence.child(head, "nsubj").isPresent()) {
                return up;
            }
            up = sentence.head(head);
        }
        return Optional.empty();
    }
}
