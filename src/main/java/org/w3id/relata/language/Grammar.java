package org.w3id.relata.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does what to whom in a sentence, with voice, control, coordination and relative clauses undone. */
public final class Grammar {
    private static final Set<String> BE = Set.of("be", "get");
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
            "suspect");

    private final Sentence sentence;

    public Grammar(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a verb is in the passive, or is a past participle that modifies a noun. */
    public boolean isPassive(Token verb) {
        boolean auxiliary = sentence.children(verb).stream()
                .anyMatch(t -> t.relation().equals("aux:pass")
                        || t.relation().equals("nsubj:pass")
                        || (t.is("aux") && BE.contains(t.lemma()) && verb.tag().equals("VBN")));
        boolean finite = sentence.children(verb).stream().anyMatch(t -> t.is("aux") || t.is("nsubj"));
        boolean ofNoun =
                verb.is("conj") && sentence.head(verb).filter(Token::isNoun).isPresent();
        boolean reduced = verb.tag().equals("VBN") && (verb.relation().equals("acl") || verb.is("amod") || ofNoun);
        boolean shared = verb.is("conj")
                && verb.tag().equals("VBN")
                && !finite
                && sentence.head(verb).map(h -> h.isVerb() && isPassive(h)).orElse(false);
        return auxiliary || (reduced && !finite) || shared;
    }

    /** The grammatical subject, found through relative clauses, control and coordination. */
    public Optional<Token> subject(Token predicate) {
        return subject(predicate, 0);
    }

    private Optional<Token> subject(Token predicate, int depth) {
        if (depth > 6) {
            return Optional.empty();
        }
        Optional<Token> own = sentence.child(predicate, "nsubj");
        if (own.isPresent()) {
            boolean relative = own.get().tag().equals("WDT")
                    || own.get().tag().equals("WP")
                    || own.get().lemma().equals("that") && predicate.relation().equals("acl:relcl");
            if (!relative) {
                return own;
            }
            Optional<Token> antecedent = antecedent(predicate);
            return antecedent.isPresent() ? antecedent : own;
        }
        Optional<Token> head = sentence.head(predicate);
        if (head.isEmpty() || (predicate.index() == 0 && predicate.tag().equals("VBG"))) {
            // "Bordering Poland, Belarus plays …": the subject of what follows.
            return predicate.tag().equals("VBG")
                    ? sentence.tokens().stream()
                            .filter(t -> t.is("nsubj") && t.index() > predicate.index())
                            .findFirst()
                    : Optional.empty();
        }
        Token up = head.get();
        if (predicate.is("acl") || predicate.is("amod")) {
            // Of a reduced clause the noun is the subject; of an infinitive it is not ("the need to leave").
            return sentence.child(predicate, "mark")
                                    .filter(m -> m.lemma().equals("to"))
                                    .isPresent()
                            || !up.isNominal()
                    ? Optional.empty()
                    : Optional.of(up);
        }
        if (isFinite(predicate) && !predicate.is("conj") && !predicate.is("acl")) {
            // "The attempts to integrate … will meet": a subject that the parser gave to the infinitive behind it.
            Optional<Token> lost = sentence.tokens().stream()
                    .filter(t -> t.is("nsubj") && t.index() < predicate.index())
                    .filter(t -> sentence.at(t.index() + 1)
                            .filter(x -> x.tag().equals("TO"))
                            .isPresent())
                    .filter(t ->
                            sentence.head(t).filter(h -> h.tag().equals("VB")).isPresent())
                    .reduce((a, b) -> b);
            if (lost.isPresent()) {
                return lost;
            }
        }
        if (predicate.is("conj") && predicate.tag().equals("VBN") && up.isNoun() && !isFinite(predicate)) {
            return Optional.of(up);
        }
        if (predicate.is("conj") || predicate.is("parataxis")) {
            return up.isVerb()
                            || up.tag().startsWith("JJ")
                            || sentence.child(up, "cop").isPresent()
                    ? subject(up, depth + 1)
                    : Optional.empty();
        }
        if (predicate.is("xcomp")
                || predicate.is("ccomp")
                || predicate.is("advcl")
                || predicate.is("obl")
                || predicate.is("dep")
                || predicate.is("parataxis")) {
            boolean control = OBJECT_CONTROL.contains(up.lemma());
            Optional<Token> object = sentence.child(up, "obj", "iobj").filter(o -> o.index() < predicate.index());
            if (control && object.isPresent() && !predicate.is("obl")) {
                return object;
            }
            return up.isVerb() || up.tag().startsWith("JJ") ? subject(up, depth + 1) : sentence.child(up, "nsubj");
        }
        return Optional.empty();
    }

    /** The noun that the relative clause of a predicate belongs to. */
    public Optional<Token> antecedent(Token predicate) {
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

    /** Who does it: the subject of an active verb, the "by" of a passive one. */
    public Optional<Token> logicalSubject(Token predicate) {
        if (predicate.isVerb() && isPassive(predicate)) {
            return sentence.children(predicate).stream()
                    .filter(t -> (t.is("obl") || t.is("nmod")) && hasCase(t, "by"))
                    .findFirst();
        }
        return subject(predicate);
    }

    /** To whom it is done: the object of an active verb, the subject of a passive one. */
    public Optional<Token> logicalObject(Token predicate) {
        if (predicate.isVerb() && isPassive(predicate)) {
            return subject(predicate);
        }
        Optional<Token> object = sentence.child(predicate, "obj", "iobj")
                .filter(o -> !o.tag().equals("WDT") && !o.tag().equals("WP"));
        if (object.isPresent()) {
            return sentence.children(predicate).stream()
                    .filter(t -> t.is("obj") && !t.tag().startsWith("W"))
                    .findFirst()
                    .or(() -> object);
        }
        if (predicate.is("amod") && predicate.tag().equals("VBG")) {
            boolean gerund = sentence.at(predicate.index() - 1)
                    .filter(t -> t.tag().equals("IN"))
                    .isPresent();
            return gerund ? sentence.head(predicate) : Optional.empty();
        }
        if (predicate.relation().equals("acl:relcl")) {
            boolean own = sentence.child(predicate, "nsubj")
                    .filter(s -> !s.tag().startsWith("W"))
                    .isPresent();
            return own ? sentence.head(predicate) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The complements with one of these prepositions, of the predicate or of its object, in order. */
    public List<Token> complements(Token predicate, String preposition) {
        List<Token> found = new ArrayList<>();
        collect(predicate, preposition, found, 0);
        return found;
    }

    private void collect(Token top, String preposition, List<Token> found, int depth) {
        for (Token dependent : sentence.children(top)) {
            boolean complement = dependent.is("obl") || dependent.is("nmod") || dependent.is("advcl");
            if (complement && dependent.isNominal() && hasCase(dependent, preposition)) {
                found.add(dependent);
            }
            boolean deeper = dependent.is("obj")
                    || complement
                    || dependent.is("compound")
                    || dependent.is("xcomp") && depth == 0;
            boolean loose = preposition.equals("of") && !dependent.is("obj");
            if (deeper && !loose && depth < 2 && dependent.index() > top.index()) {
                collect(dependent, preposition, found, depth + 1);
            }
        }
    }

    /** Whether a noun has this preposition, of one word or several, before it. */
    public boolean hasCase(Token noun, String preposition) {
        String[] words = preposition.split(" ");
        for (Token dependent : sentence.children(noun)) {
            if (dependent.is("case") && dependent.lemma().equals(words[words.length - 1])) {
                boolean all = true;
                for (int i = 1; i < words.length; i++) {
                    all &= sentence.isWord(dependent.index() - i, words[words.length - 1 - i]);
                }
                if (all) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a verb is finite or has an auxiliary, so that it heads a clause of its own. */
    public boolean isFinite(Token verb) {
        return Set.of("VBD", "VBZ", "VBP", "MD").contains(verb.tag())
                || sentence.child(verb, "aux", "cop")
                        .filter(t -> !t.tag().equals("TO"))
                        .isPresent();
    }
}
