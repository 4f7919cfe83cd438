package org.w3id.relata.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/**
 * Borders as places of their own, named by their two sides: "Belarus–Poland border". Of "the frontiers with Turkey and
 * Iran" each is one, and the side that is not named is the state that the text is about.
 */
final class Borders {
    private final Reading reading;
    private final Resolution resolution;
    private final CountryNouns countries;

    Borders(Reading reading, Resolution resolution, CountryNouns countries) {
        this.reading = reading;
        this.resolution = resolution;
        this.countries = countries;
    }

    /** @param states those named beside the head; further ones are looked for in its complements */
    List<Entity> of(Token head, Phrase phrase, List<Entity> states) {
        List<Entity> others =
                complements(head).stream().filter(e -> !states.contains(e)).toList();
        if (states.size() == 1 && !others.isEmpty()) {
            return others.stream().map(other -> border(states.get(0), other)).toList();
        }
        List<Entity> sides = states.isEmpty() ? others : states;
        if (sides.size() == 2 && !isWith(head)) {
            return List.of(border(sides.get(0), sides.get(1)));
        }
        if (!others.isEmpty() && isWith(head)) {
            Optional<Entity> home = countries.besideBorder(head, phrase, others);
            if (home.isPresent()) {
                return others.stream().map(other -> border(home.get(), other)).toList();
            }
        }
        List<Entity> shared = states.isEmpty() && others.isEmpty() ? sharing(head) : List.of();
        return shared.size() == 2
                ? List.of(border(shared.get(0), shared.get(1)))
                : List.of(reading.memory()
                        .entities()
                        .of(Kind.PLACE, new PhraseLabels(reading).of(phrase, false), true, paths(sides)));
    }

    private boolean isWith(Token head) {
        return reading.sentence().isWord(head.index() + 1, "with")
                || reading.sentence().children(head).stream()
                        .anyMatch(t -> t.is("nmod")
                                && reading.sentence()
                                        .isWord(Phrase.of(reading.sentence(), t).first() - 1, "with"));
    }

    /** "patrol the border with Mali": the parser gives the phrase to the verb. */
    private boolean isBehind(Token dependent, Token head) {
        return dependent.is("obl")
                && dependent.head() == head.head()
                && reading.sentence().isWord(head.index() + 1, "with")
                && Phrase.of(reading.sentence(), dependent).first() <= head.index() + 3
                && dependent.index() > head.index();
    }

    private List<Entity> complements(Token head) {
        Set<Entity> found = new LinkedHashSet<>();
        for (Token dependent : reading.sentence().tokens()) {
            boolean own = dependent.head() == head.index() && (dependent.is("nmod") || dependent.is("obl"));
            if (own || isBehind(dependent, head)) {
                resolution.of(dependent, Wanted.ACTOR).entities().stream()
                        .filter(e -> e.kind() == Kind.STATE)
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** "Peru and Chile share a border". */
    private List<Entity> sharing(Token head) {
        return reading.sentence()
                .head(head)
                .filter(verb -> head.is("obj") && reading.isOne(WordList.SHARING, verb.lemma()))
                .flatMap(verb -> new Grammar(reading.sentence()).subject(verb))
                .map(subject -> resolution.of(subject, Wanted.ACTOR).entities())
                .filter(found -> found.stream().allMatch(e -> e.kind() == Kind.STATE))
                .orElse(List.of());
    }

    private Entity border(Entity one, Entity other) {
        List<Entity> sides = new ArrayList<>(List.of(one, other));
        TreeSet<String> labels = new TreeSet<>(sides.stream().map(Entity::label).toList());
        return reading.memory().entities().of(Kind.PLACE, String.join("–", labels) + " border", true, paths(sides));
    }

    private static List<String> paths(List<Entity> sides) {
        return sides.stream().map(Entity::path).toList();
    }
}
