package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.entity.SentenceEntities;
import org.w3id.relata.entity.Wanted;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** What stands beside a noun: its owner, its state, names before and behind it. */
final class NounArguments {
    private final WordLists lists;
    private final Sentence sentence;
    private final Grammar grammar;
    private final SentenceEntities entities;

    NounArguments(WordLists lists, ReadSentence read) {
        this.lists = lists;
        this.sentence = read.sentence();
        this.grammar = read.grammar();
        this.entities = read.entities();
    }

    /** "Russia's base", "its base". */
    List<Entity> owner(Token noun, Wanted wanted) {
        return sentence.child(noun, "nmod:poss")
                .or(() -> sentence.head(noun)
                        .filter(head -> noun.is("compound") && head.isProperNoun())
                        .flatMap(head -> sentence.child(head, "nmod:poss")))
                .map(this::meant)
                .map(t -> entities.resolve(t, wanted).entities())
                .orElse(List.of());
    }

    /** "whose strength": the noun that the relative clause belongs to; "Mali and its neighbour": the first of the two. */
    private Token meant(Token owner) {
        if (owner.tag().equals("PRP$")) {
            return sentence.head(owner)
                    .filter(noun -> noun.is("conj"))
                    .flatMap(sentence::head)
                    .filter(first -> first.isProperNoun())
                    .orElse(owner);
        }
        Token up = owner;
        while (owner.tag().equals("WP$") && up.head() >= 0 && !up.relation().equals("acl:relcl")) {
            up = sentence.get(up.head());
        }
        return up.relation().equals("acl:relcl") ? sentence.head(up).orElse(owner) : owner;
    }

    /** "the Russian base", "the base of Russia": the states that the phrase names. */
    List<Entity> nationality(Token noun) {
        return entities.qualifiers(noun, Phrase.of(sentence, noun)).stream()
                .filter(s -> s.kind() == Kind.STATE)
                .toList();
    }

    /** "the NATO base". */
    List<Entity> compound(Token noun) {
        List<Token> beside = new ArrayList<>(sentence.children(noun));
        if (noun.is("compound")) {
            sentence.head(noun).ifPresent(h -> beside.addAll(sentence.children(h)));
        }
        return beside.stream()
                .filter(t -> t.is("compound") && t.isProperNoun() && t.index() < noun.index())
                .flatMap(t -> entities.resolve(t, Wanted.ACTOR).entities().stream())
                .toList();
    }

    /** "NATO members Latvia and Poland": the names behind the noun. */
    List<Entity> named(Token noun) {
        return sentence.tokens().stream()
                .filter(t -> t.index() > noun.index() && t.index() <= noun.index() + 2 && t.isProperNoun())
                .filter(t -> t.head() == noun.index() || noun.head() == t.index())
                .findFirst()
                .map(t -> entities.resolve(t, Wanted.ACTOR).entities())
                .orElse(List.of());
    }

    /** "Estonia, a member of NATO": what the noun is in apposition to. */
    List<Entity> appositive(Token noun, Wanted wanted) {
        return sentence.head(noun)
                .filter(h -> noun.is("appos"))
                .map(h -> entities.resolve(h, wanted).entities())
                .orElse(List.of());
    }

    /** "incidents on the Ukrainian side". */
    List<Entity> onSide(Token noun) {
        Set<Entity> found = new LinkedHashSet<>();
        for (String preposition : List.of("on", "from", "by")) {
            for (Token side : grammar.complements(noun, preposition)) {
                if (lists.has(WordList.SIDE, side.lemma())) {
                    found.addAll(nationality(side));
                }
            }
        }
        return List.copyOf(found);
    }

    /** "exercises with involvement of X". */
    List<Entity> involvement(Token noun) {
        Set<Entity> found = new LinkedHashSet<>();
        for (Token with : grammar.complements(noun, "with")) {
            if (lists.has(WordList.INVOLVEMENT, with.lemma())) {
                grammar.complements(with, "of")
                        .forEach(t ->
                                found.addAll(entities.resolve(t, Wanted.ACTOR).entities()));
            }
        }
        return List.copyOf(found);
    }

    /** A place of the gazetteer that the sentence names elsewhere, behind "in" or "on". */
    List<Entity> somewhere() {
        return sentence.tokens().stream()
                .filter(t -> t.isNoun() && (grammar.hasCase(t, "in") || grammar.hasCase(t, "on")))
                .map(t -> entities.resolve(t, Wanted.LOCATION).entities())
                .filter(found -> !found.isEmpty()
                        && found.get(0).kind().isLocation()
                        && found.get(0).linked())
                .findFirst()
                .orElse(List.of());
    }

    /** The states of a border that the sentence names: "on the Ukrainian-Belarusian border". */
    List<Entity> acrossTheBorder() {
        Set<Entity> states = new LinkedHashSet<>();
        sentence.tokens().stream()
                .filter(t -> t.isNoun() && entities.classes(t).contains(NounClass.BORDER))
                .forEach(t -> states.addAll(nationality(t)));
        return List.copyOf(states);
    }
}
