package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Gazetteer;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.entity.Wanted;
import org.w3id.relata.language.Token;

/** Reads the relations of the inventory off a clause, by the rows of the lexicon. */
final class RelationExtractor {
    /** At the place of the object: the subjects stand to each other. */
    private static final String MUTUAL = "mutual";
    /** Relations that nothing has to what it belongs to. */
    private static final Set<String> BETWEEN_STRANGERS =
            Set.of("alliedWith", "cooperatesWith", "threatens", "opposes", "borders");

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Arguments arguments;
    private final Triggers triggers;
    private final Amounts amounts;
    private final ReadSentence read;

    /**
     * For one clause.
     *
     * @param accused who is said to have done it, where the clause has no subject of its own
     */
    RelationExtractor(Lexicon lexicon, Gazetteer gazetteer, ReadSentence read, Numbers numbers, List<Entity> accused) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.read = read;
        this.arguments = new Arguments(lexicon.words(), read, accused);
        this.triggers = new Triggers(read);
        this.amounts = new Amounts(lexicon.words(), read, numbers);
    }

    /** What a clause states. */
    Content extract(Range range) {
        Map<String, Proposition> found = new LinkedHashMap<>();
        Set<Entity> items = new LinkedHashSet<>();
        for (int i = range.first(); i <= range.last(); i++) {
            Token trigger = read.sentence().get(i);
            for (RelationRow row : lexicon.relations()) {
                if (triggers.fires(row, trigger)) {
                    List<Proposition> stated = propositions(row, trigger, range);
                    stated.forEach(p -> found.putIfAbsent(key(p), p));
                    if (!stated.isEmpty()) {
                        items.addAll(items(row, trigger));
                    }
                }
            }
        }
        return new Content(List.copyOf(found.values()), List.copyOf(items));
    }

    private static String key(Proposition proposition) {
        return proposition.subject().path() + " " + proposition.relation() + " "
                + proposition.object().label();
    }

    private List<Entity> items(RelationRow row, Token trigger) {
        return row.item().stream()
                .flatMap(place -> arguments.at(trigger, place, Wanted.ANY).stream())
                .filter(e -> e.kind() == Kind.EQUIPMENT)
                .toList();
    }

    private List<Proposition> propositions(RelationRow row, Token trigger, Range range) {
        Signature signature = Objects.requireNonNull(lexicon.signatures().get(row.relation()));
        List<Entity> subjects =
                isFitting(row, trigger) ? firstFitting(row.subject(), trigger, signature.subjects()) : List.of();
        if (subjects.isEmpty()) {
            return List.of();
        }
        if (signature.objects().isEmpty()) {
            return amounts.of(row, trigger, range, subjects);
        }
        boolean mutual = row.object().contains(MUTUAL);
        List<Entity> objects =
                mutual && subjects.size() > 1 ? List.of() : firstFitting(row.object(), trigger, signature.objects());
        return mutual && objects.isEmpty()
                ? amongEachOther(row, trigger, subjects)
                : pairs(row, trigger, subjects, objects);
    }

    private static List<Proposition> amongEachOther(RelationRow row, Token trigger, List<Entity> sides) {
        List<Proposition> found = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (Entity other : sides.subList(i + 1, sides.size())) {
                if (sides.get(i).specific() && other.specific()) {
                    found.add(proposition(row, trigger, sides.get(i), other));
                }
            }
        }
        return found;
    }

    private List<Proposition> pairs(RelationRow row, Token trigger, List<Entity> subjects, List<Entity> objects) {
        List<Proposition> found = new ArrayList<>();
        for (Entity subject : subjects) {
            for (Entity object : objects) {
                if (!subject.equals(object) && !belongTogether(subject, object, row)) {
                    found.add(proposition(row, trigger, subject, object));
                }
            }
        }
        return found;
    }

    private static Proposition proposition(RelationRow row, Token trigger, Entity subject, Entity object) {
        return new Proposition(subject, row.relation(), new Term.Thing(object), row.rule(), trigger.span());
    }

    /** A force is not an ally of the state it belongs to by these words alone. */
    private boolean belongTogether(Entity subject, Entity object, RelationRow row) {
        return BETWEEN_STRANGERS.contains(row.relation())
                && (object.equals(gazetteer.stateOf(subject)) || subject.equals(gazetteer.stateOf(object)));
    }

    /** Whether something of a required kind stands at each place that the row has a requirement for. */
    private boolean isFitting(RelationRow row, Token trigger) {
        return row.requires().entrySet().stream().allMatch(required -> {
            Set<Kind> kinds = required.getValue();
            List<String> places =
                    switch (required.getKey()) {
                        case "subject" -> row.subject();
                        case "object" -> row.object();
                        default -> List.of(required.getKey());
                    };
            return places.stream()
                    .flatMap(place -> arguments.at(trigger, place, wanted(kinds)).stream())
                    .anyMatch(e -> kinds.contains(e.kind()));
        });
    }

    /** The entities of the right kind at the first place that has any. */
    private List<Entity> firstFitting(List<String> places, Token trigger, Set<Kind> kinds) {
        for (String place : places) {
            List<Entity> fitting = place.equals(MUTUAL)
                    ? List.of()
                    : arguments.at(trigger, place, wanted(kinds)).stream()
                            .filter(e -> kinds.contains(e.kind()))
                            .toList();
            if (!fitting.isEmpty()) {
                return fitting;
            }
        }
        return List.of();
    }

    private static Wanted wanted(Set<Kind> kinds) {
        boolean actors = kinds.stream().anyMatch(Kind::isActor);
        boolean things = kinds.contains(Kind.EQUIPMENT) || kinds.contains(Kind.FACILITY);
        if (kinds.contains(Kind.PLACE) && !(actors && kinds.contains(Kind.PERSON))) {
            return Wanted.LOCATION;
        }
        return actors && !things ? Wanted.ACTOR : Wanted.ANY;
    }
}
