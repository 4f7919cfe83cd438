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
    private static final int FEW = 4;
    private final Reading reading;
    private final Sentence sentence;
    private final Grammar grammar;

    ClauseSubjects(Reading reading) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.grammar = new Grammar(sentence);
    }

    /** What a pronoun cannot stand for: as an object, the subject of its own verb; as a subject, its object; beside a name, that name. */
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
        Token up = pronoun;
        for (int i = 0; i < DEEPEST && sentence.head(up).isPresent(); i++) {
            if (up.is("appos")) {
                barred.add(up.head());
            }
            up = sentence.head(up).get();
        }
        return barred;
    }

    /** Where a reporting clause is inserted ("China, it says, has bases"), all that it reports. */
    Set<Integer> reported(Token pronoun) {
        Optional<Token> verb = predicate(pronoun).filter(v -> v.isVerb() && pronoun.is("nsubj"));
        if (verb.isEmpty()) {
            return Set.of();
        }
        Token says = verb.get();
        boolean inserted = says.is("parataxis") || says.is("dep");
        Set<Integer> found = new LinkedHashSet<>();
        for (Token token : sentence.tokens().subList(start(pronoun), sentence.size())) {
            boolean content = inserted
                    ? !sentence.isBelow(token, says)
                    : sentence.children(says).stream()
                            .anyMatch(t -> (t.is("ccomp") || t.is("parataxis"))
                                    && t.index() < says.index()
                                    && sentence.isBelow(token, t));
            if (content) {
                found.add(token.index());
            }
        }
        return found;
    }

    /** Whether only the verb and the sentence's end stand behind a pronoun. */
    boolean isLast(Token pronoun) {
        return pronoun.index() + FEW >= sentence.size();
    }

    /** Where the part of the sentence begins that a colon or semicolon parts from what is before. */
    private int start(Token token) {
        for (int i = token.index(); i > 0; i--) {
            if (sentence.get(i - 1).word().equals(":")
                    || sentence.get(i - 1).word().equals(";")) {
                return i;
            }
        }
        return 0;
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
