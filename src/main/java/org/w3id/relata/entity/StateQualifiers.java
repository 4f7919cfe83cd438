package org.w3id.relata.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.language.Token;

/** The states that a phrase names beside its head: by adjective, possessive, compound or "of". */
final class StateQualifiers {
    private final Reading reading;
    private final Pronouns pronouns;
    private final CountryNouns countries;

    StateQualifiers(Reading reading, Pronouns pronouns, CountryNouns countries) {
        this.reading = reading;
        this.pronouns = pronouns;
        this.countries = countries;
    }

    /** In the order of the words; where none is named, those that a possessive or "the country's" stands for. */
    List<Entity> of(Token head, Phrase phrase) {
        Set<Entity> states = new LinkedHashSet<>();
        for (NameMatch name : reading.names()) {
            boolean before = name.first() >= phrase.first() && name.last() < head.index();
            boolean of =
                    name.first() > head.index() && name.last() <= phrase.last() && isOfComplement(head, name.first());
            if (before || of) {
                stateOfForce(name).ifPresent(states::add);
                List<Entity> named = statesOf(name);
                // "the airport of Lima": a city, where "Lima's army" is its state's.
                if (named.size() == 1 && !(of && isCapital(name) && isSomewhere(head))) {
                    states.add(named.get(0));
                }
            }
        }
        if (states.isEmpty()) {
            reading.sentence().children(head).forEach(dependent -> states.addAll(meant(dependent, head)));
        }
        return List.copyOf(states);
    }

    /** "the Russian military" in "Russian military forces" is a name, but tells the state all the same. */
    private Optional<Entity> stateOfForce(NameMatch name) {
        Entity entity = name.entries().get(0).entity();
        return name.entries().size() == 1 && entity.kind() == Kind.FORCE
                ? Optional.ofNullable(reading.knowledge().gazetteer().stateOf(entity))
                : Optional.empty();
    }

    private static boolean isCapital(NameMatch name) {
        return name.entries().stream().anyMatch(entry -> entry.entity().kind() == Kind.PLACE);
    }

    private boolean isSomewhere(Token head) {
        return reading.classes(head).stream().anyMatch(c -> c.kind().isLocation() && c.kind() != Kind.STATE);
    }

    private static List<Entity> statesOf(NameMatch name) {
        return name.entries().stream()
                .map(Gazetteer.Entry::entity)
                .filter(e -> e.kind() == Kind.STATE)
                .distinct()
                .toList();
    }

    private List<Entity> meant(Token dependent, Token head) {
        if (dependent.is("nmod:poss") && dependent.isPronoun()) {
            return pronouns.of(dependent, Wanted.ACTOR).entities().stream()
                    .filter(e -> e.kind().isActor())
                    .map(e -> e.kind() == Kind.STATE
                            ? e
                            : reading.knowledge().gazetteer().stateOf(e))
                    .filter(Objects::nonNull)
                    .toList();
        }
        boolean of = dependent.is("nmod:poss")
                || reading.sentence()
                        .child(dependent, "case")
                        .filter(c -> c.lemma().equals("of"))
                        .isPresent();
        boolean country = of
                && dependent.is("nmod")
                && dependent.isNoun()
                && dependent.index() != head.index()
                && reading.classes(dependent).contains(NounClass.COUNTRY);
        return country ? countries.of(dependent, Phrase.of(reading.sentence(), dependent)) : List.of();
    }

    /** Whether only "of" and words of names stand between a head and a position. */
    private boolean isOfComplement(Token head, int index) {
        boolean of = false;
        for (int i = head.index() + 1; i < index; i++) {
            Token token = reading.sentence().get(i);
            if (token.is("case") && !token.lemma().equals("of") && !token.tag().equals("POS")) {
                return false;
            }
            of |= token.lemma().equals("of");
        }
        return of;
    }
}
