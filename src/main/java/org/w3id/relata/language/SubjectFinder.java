package org.w3id.relata.language;

import java.util.Optional;
import java.util.Set;

/** Finds subjects: through relative clauses, control and coordination. */
final class SubjectFinder {
    private static final int DEEPEST = 6;
    /** Verbs whose object is the subject of their infinitive. */
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "force",
            "allow",
            "ask",
            "urge",
            "order",
            "help",
            "enable",
            "permit",
            "let",
            "compel",
            "oblige",
            "instruct",
            "tell",
            "call",
            "persuade",
            "convince",
            "accuse",
            "expect",
            "want",
            "invite",
            "lead",
            "prevent",
            "stop",
            "authorise",
            "authorize",
            "use",
            "see",
            "make",
            "have",
            "require",
            "suspect",
            "give",
            "beg",
            "pressure",
            "push",
            "encourage",
            "direct",
            "command",
            "advise",
            "warn",
            "send",
            "leave");

    /** Nouns whose infinitive says what is needed, possible or allowed, not what the subject does. */
    private static final Set<String> CONTENT_NOUNS =
            Set.of("need", "necessity", "possibility", "opportunity", "importance", "right", "demand", "duty");

    private final Sentence sentence;
    private final Grammar grammar;

    SubjectFinder(Sentence sentence, Grammar grammar) {
        this.sentence = sentence;
        this.grammar = grammar;
    }

    /** The grammatical subject of a predicate, or nothing. */
    Optional<Token> of(Token predicate) {
        return of(predicate, 0);
    }

    private Optional<Token> of(Token predicate, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Token> own = sentence.child(predicate, "nsubj");
        if (own.isPresent()) {
            return isRelative(own.get(), predicate) || isPartOfRelative(own.get())
                    ? antecedent(predicate).or(() -> own)
                    : own;
        }
        Optional<Token> head = sentence.head(predicate);
        if (head.isEmpty() || (predicate.index() == 0 && predicate.tag().equals("VBG"))) {
            return ofWhatFollows(predicate);
        }
        Token up = head.get();
        if (predicate.is("acl") || predicate.is("amod")) {
            return ofReduced(predicate, up);
        }
        Optional<Token> lost = lost(predicate);
        if (lost.isPresent()) {
            return lost;
        }
        if (predicate.is("conj") && predicate.tag().equals("VBN") && up.isNoun() && !grammar.isFinite(predicate)) {
            return Optional.of(up);
        }
        if (predicate.is("conj") || predicate.is("parataxis")) {
            return isPredicate(up) || sentence.child(up, "cop").isPresent() ? of(up, depth + 1) : Optional.empty();
        }
        boolean complement = predicate.is("xcomp")
                || predicate.is("ccomp")
                || predicate.is("advcl")
                || predicate.is("obl")
                || predicate.is("dep");
        return complement ? ofGovernor(predicate, up, depth) : Optional.empty();
    }

    /** "both of which border Togo". */
    private boolean isPartOfRelative(Token subject) {
        return sentence.children(subject).stream()
                .anyMatch(t -> t.is("nmod") && (t.tag().equals("WDT") || t.tag().equals("WP")));
    }

    private static boolean isRelative(Token subject, Token predicate) {
        return subject.tag().equals("WDT")
                || subject.tag().equals("WP")
                || subject.lemma().equals("that") && predicate.relation().equals("acl:relcl");
    }

    /** "Bordering Poland, Belarus plays …": the subject of what follows. */
    private Optional<Token> ofWhatFollows(Token predicate) {
        return predicate.tag().equals("VBG")
                ? sentence.tokens().stream()
                        .filter(t -> t.is("nsubj") && t.index() > predicate.index())
                        .findFirst()
                : Optional.empty();
    }

    /** Of a reduced clause the noun is the subject; of an infinitive it is not ("the need to leave"). */
    private Optional<Token> ofReduced(Token predicate, Token noun) {
        boolean infinitive = sentence.child(predicate, "mark")
                .filter(m -> m.lemma().equals("to"))
                .isPresent();
        // "accused of deploying tanks": the noun is what is deployed.
        boolean gerund = predicate.is("amod") && grammar.isGerund(predicate);
        if (infinitive) {
            return owner(noun);
        }
        return gerund || !noun.isNominal() ? Optional.empty() : Optional.of(noun);
    }

    /** "Togo's bid to join": whose bid it is. */
    private Optional<Token> owner(Token noun) {
        return sentence.child(noun, "nmod:poss").filter(t -> !t.tag().equals("WP$"));
    }

    /** "The attempts to integrate … will meet": a subject that the parser gave to the infinitive behind it. */
    private Optional<Token> lost(Token predicate) {
        if (!grammar.isFinite(predicate) || predicate.is("conj")) {
            return Optional.empty();
        }
        return sentence.tokens().stream()
                .filter(t -> t.is("nsubj") && t.index() < predicate.index())
                .filter(t -> sentence.at(t.index() + 1)
                        .filter(next -> next.tag().equals("TO"))
                        .isPresent())
                .filter(t -> sentence.head(t).filter(h -> h.tag().equals("VB")).isPresent())
                .reduce((a, b) -> b);
    }

    private Optional<Token> ofGovernor(Token predicate, Token governor, int depth) {
        boolean ofNoun = sentence.at(predicate.index() - 1)
                        .filter(t -> t.tag().equals("TO"))
                        .isPresent()
                && sentence.at(predicate.index() - 2)
                        .filter(t -> t.isNoun() && CONTENT_NOUNS.contains(t.lemma()))
                        .isPresent();
        if (ofNoun) {
            // "stressed the need to provide": who is to provide is not said.
            return Optional.empty();
        }
        Optional<Token> owner = sentence.at(predicate.index() - 1)
                .filter(to -> to.tag().equals("TO"))
                .flatMap(to -> sentence.at(to.index() - 1))
                .filter(noun -> noun.isNoun() && noun.head() == governor.index())
                .flatMap(this::owner);
        if (owner.isPresent()) {
            return owner;
        }
        Optional<Token> object = sentence.child(governor, "obj", "iobj").filter(o -> o.index() < predicate.index());
        // "said Peru has moved": the parser takes the subject for the object of what is before.
        boolean misread = predicate.is("dep") && grammar.isFinite(predicate);
        boolean control = OBJECT_CONTROL.contains(governor.lemma()) && !predicate.is("obl");
        if (object.isPresent() && (control || misread)) {
            return object;
        }
        return isPredicate(governor) ? of(governor, depth + 1) : sentence.child(governor, "nsubj");
    }

    private static boolean isPredicate(Token token) {
        return token.isVerb() || token.tag().startsWith("JJ");
    }

    /** The noun that the relative clause of a predicate belongs to. */
    Optional<Token> antecedent(Token predicate) {
        Token up = predicate;
        for (int i = 0; i < 4; i++) {
            Optional<Token> head = sentence.head(up);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            if (up.relation().equals("acl:relcl")) {
                return head;
            }
            if (!up.is("conj") && !up.is("xcomp") && !up.is("ccomp") && !up.is("dep")) {
                return Optional.empty();
            }
            up = head.get();
        }
        return Optional.empty();
    }
}
