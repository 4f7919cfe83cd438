package org.w3id.relata.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.entity.Wanted;
import org.w3id.relata.language.Token;

/** The arguments of a trigger that are of the kinds which a row and its relation allow. */
final class FittingArguments {
    /** At the place of the object: the subjects stand to each other. */
    static final String MUTUAL = "mutual";
    /** The last place: what the document stated before tells the side that the clause leaves out. */
    static final String UNDERSTOOD = "understood";

    private final Arguments arguments;

    FittingArguments(Arguments arguments) {
        this.arguments = arguments;
    }

    /** Whether something of a required kind stands at each place that the row has a requirement for. */
    boolean satisfy(RelationRow row, Token trigger) {
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

    /** Whoever does it; weapons only where no place has anybody else: "the American jets struck". */
    List<Entity> subjects(RelationRow row, Signature signature, Token trigger) {
        Set<Kind> living = EnumSet.copyOf(signature.subjects());
        living.remove(Kind.EQUIPMENT);
        List<Entity> found = first(row.subject(), trigger, living);
        return found.isEmpty() && living.size() < signature.subjects().size()
                ? first(row.subject(), trigger, signature.subjects())
                : found;
    }

    /** To whom or what it is done. */
    List<Entity> objects(RelationRow row, Signature signature, Token trigger) {
        return first(row.object(), trigger, signature.objects());
    }

    /** The equipment that is supplied or acquired. */
    List<Entity> items(RelationRow row, Token trigger) {
        return row.item().stream()
                .flatMap(place -> arguments.at(trigger, place, Wanted.ANY).stream())
                .filter(e -> e.kind() == Kind.EQUIPMENT)
                .toList();
    }

    /** Whether nothing stands at any of the places, and what was stated before may stand there. */
    boolean isOpen(List<String> places, Token trigger) {
        return places.contains(UNDERSTOOD) && places.stream().noneMatch(place -> arguments.isFilled(trigger, place));
    }

    /** The entities of the right kind at the first place that has any. */
    private List<Entity> first(List<String> places, Token trigger, Set<Kind> kinds) {
        for (String place : places) {
            List<Entity> fitting = place.equals(MUTUAL) || place.equals(UNDERSTOOD)
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
        if (kinds.stream().allMatch(Kind::isLocation)) {
            return Wanted.LOCATION;
        }
        boolean actors = kinds.stream().anyMatch(Kind::isActor);
        boolean things = kinds.contains(Kind.EQUIPMENT) || kinds.contains(Kind.FACILITY);
        if (kinds.contains(Kind.PLACE) && !(actors && kinds.contains(Kind.PERSON))) {
            return Wanted.LOCATION;
        }
        return actors && !things ? Wanted.ACTOR : Wanted.ANY;
    }
}
