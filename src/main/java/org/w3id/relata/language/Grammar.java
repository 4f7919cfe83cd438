package org.w3id.relata.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does what to whom in a sentence, with voice, control, coordination and relative clauses undone. */
public final class Grammar {
    private static final Set<String> BE = Set.of("be", "get");
    private final Sentence sentence;
    private final SubjectFinder subjects;

    public Grammar(Sentence sentence) {
        this.sentence = sentence;
        this.subjects = new SubjectFinder(sentence, this);
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
        return subjects.of(predicate);
    }

    /** The noun that the relative clause of a predicate belongs to. */
    public Optional<Token> antecedent(Token predicate) {
        return subjects.antecedent(predicate);
    }

    /** Who does it: the subject of an active verb, the "by" of a passive one. */
    public Optional<Token> logicalSubject(Token predicate) {
        if (predicate.isVerb() && isPassive(predicate)) {
            return sentence.children(predicate).stream()
                    .filter(t -> (t.is("obl") || t.is("nmod") || t.is("obj")) && hasCase(t, "by"))
                    .findFirst();
        }
        return subject(predicate);
    }

    /** To whom it is done: the object of an active verb, the subject of a passive one. */
    public Optional<Token> logicalObject(Token predicate) {
        if (predicate.isVerb() && isPassive(predicate)) {
            return subject(predicate);
        }
        Optional<Token> object = object(predicate, "obj").or(() -> object(predicate, "iobj"));
        if (object.isPresent()) {
            return object;
        }
        if (predicate.is("amod")) {
            return isGerund(predicate) ? sentence.head(predicate) : Optional.empty();
        }
        if (predicate.relation().equals("acl:relcl")) {
            boolean own = sentence.child(predicate, "nsubj")
                    .filter(s -> !s.tag().startsWith("W"))
                    .isPresent();
            return own ? sentence.head(predicate) : Optional.empty();
        }
        return Optional.empty();
    }

    /** "there is a base on the island": what is there, for the place. */
    public Optional<Token> existing(Token place) {
        return sentence.head(place)
                .filter(noun -> place.is("nmod") && noun.is("nsubj"))
                .filter(noun -> sentence.head(noun)
                        .filter(verb -> sentence.child(verb, "expl").isPresent())
                        .isPresent());
    }

    /** "accused of deploying tanks", "of having deployed tanks", where the parser takes the verb for an adjective. */
    boolean isGerund(Token verb) {
        Token first = sentence.child(verb, "aux")
                .filter(aux -> aux.tag().equals("VBG"))
                .orElse(verb);
        boolean behind =
                sentence.at(first.index() - 1).filter(t -> t.tag().equals("IN")).isPresent();
        return behind && first.tag().equals("VBG");
    }

    private Optional<Token> object(Token predicate, String relation) {
        return sentence.children(predicate).stream()
                .filter(t -> t.is(relation) && !t.tag().startsWith("W"))
                .findFirst();
    }

    /** The complements with one of these prepositions, of the predicate or of its object, in order: "to which" is to its antecedent. */
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
            if (complement && dependent.tag().startsWith("W") && hasCase(dependent, preposition)) {
                antecedent(top).ifPresent(found::add);
            }
            boolean deeper = dependent.is("obj")
                    || complement && dependent.isNominal()
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

    /** Whether a word, noun or participle, has this preposition before it. */
    public boolean hasMark(Token word, String preposition) {
        return sentence.children(word).stream()
                .anyMatch(t -> (t.is("case") || t.is("mark")) && t.lemma().equals(preposition));
    }

    /** Whether a finite verb stands between two indexes, both included. */
    public boolean hasFiniteVerb(int first, int last) {
        return sentence.tokens().subList(first, last + 1).stream().anyMatch(t -> t.isVerb() && isFinite(t));
    }

    /** Whether a verb is finite or has an auxiliary, so that it heads a clause of its own. */
    public boolean isFinite(Token verb) {
        return Token.isFinite(verb.tag())
                || sentence.child(verb, "aux", "cop")
                        .filter(t -> !t.tag().equals("TO"))
                        .isPresent();
    }
}
