package org.w3id.relata.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/**
 * Facilities of the gazetteer that a text describes instead of naming them: "the Russian base in Gyumri", "Tartus, a
 * naval facility". Only where exactly one fits.
 */
final class DescribedFacilities {
    private static final Set<String> WHERE = Set.of("in", "at", "on", "near", "outside");

    private final Reading reading;
    private final Sentence sentence;
    private final Resolution phrases;

    /** @param phrases tells what a single phrase refers to, without what is coordinated with it */
    DescribedFacilities(Reading reading, Resolution phrases) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.phrases = phrases;
    }

    /** The one that stands where the phrase says, run by one of these states where they are named. */
    Optional<Entity> of(Token head, List<Entity> operators) {
        boolean owned =
                reading.isDefinite(head) || sentence.child(head, "nmod:poss").isPresent();
        if (head.tag().endsWith("S") || !owned) {
            return Optional.empty();
        }
        return sentence.children(head).stream()
                .filter(t -> t.is("nmod") && t.isProperNoun())
                .filter(t -> sentence.child(t, "case")
                        .filter(c -> WHERE.contains(c.lemma()))
                        .isPresent())
                .flatMap(t -> phrases.of(t, Wanted.LOCATION).entities().stream())
                .flatMap(where -> earlier(head, where)
                        .filter(one -> isRunBy(one, operators))
                        .or(() -> where.kind() == Kind.PLACE || !operators.isEmpty()
                                ? known(head, where, operators)
                                : Optional.empty())
                        .stream())
                .findFirst();
    }

    /** "the base in Djibouti", behind "Camp Lemonnier": the latest that can be called so and lies there. */
    private Optional<Entity> earlier(Token head, Entity where) {
        return reading.memory()
                .discourse()
                .latest(
                        reading.number(),
                        head.index(),
                        one -> one.entity().kind() == Kind.FACILITY
                                && one.entity().linked()
                                && reading.knowledge().facilities().isIn(one.entity(), where)
                                && reading.knowledge()
                                        .kinds()
                                        .fit(
                                                head.lemma(),
                                                reading.knowledge().gazetteer().kindOf(one.entity())))
                .map(Mentioned::entity);
    }

    /** "Tartus, a naval facility": the one in the place; else the place. */
    Entity apposed(Token head, Entity name) {
        if (name.kind() != Kind.PLACE) {
            return name;
        }
        return sentence.children(head).stream()
                .filter(t -> t.is("appos") && t.isNoun() && !t.isProperNoun())
                .filter(t -> reading.classes(t).stream().anyMatch(c -> c.kind() == Kind.FACILITY))
                .flatMap(t -> known(t, name, List.of()).stream())
                .findFirst()
                .orElse(name);
    }

    private boolean isRunBy(Entity facility, List<Entity> operators) {
        return operators.stream()
                .allMatch(state -> reading.knowledge().facilities().belongsTo(facility, state));
    }

    private Optional<Entity> known(Token noun, Entity where, List<Entity> operators) {
        return reading.knowledge()
                .facilities()
                .only(noun.lemma(), where, operators)
                .map(path -> reading.knowledge().gazetteer().get(path));
    }
}
