package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
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
    /** The last place: what the document stated before tells the side that the clause leaves out. */
    private static final String UNDERSTOOD = "understood";

    private static final Set<String> QUESTION = Set.of("whether", "how", "where", "why", "what", "who");
    /** Relations that nothing has to what it belongs to. */
    private static final Set<String> BETWEEN_STRANGERS =
            Set.of("alliedWith", "cooperatesWith", "threatens", "opposes", "borders");

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Arguments arguments;
    private final Triggers triggers;
    private final Amounts amounts;
    private final ReadSentence read;
    private final StatedBefore before;

    /**
     * For one clause.
     *
     * @param accused who is said to have done it, where the clause has no subject of its own
     * @param before what the document stated up to the clause
     */
    RelationExtractor(
            Lexicon lexicon,
            Gazetteer gazetteer,
            ReadSentence read,
            Numbers numbers,
            List<Entity> accused,
            StatedBefore before) {
        this.before = before;
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
            List<RelationRow> rows = isAsked(trigger)
                    ? List.of()
                    : lexicon.relations().stream()
                            .filter(row -> triggers.fires(row, trigger))
                            .toList();
            Set<String> said = new HashSet<>();
            for (RelationRow row : rows) {
                List<Proposition> stated = propositions(row, trigger, range);
                stated.forEach(p -> found.putIfAbsent(key(p), p));
                if (!stated.isEmpty()) {
                    said.add(row.relation());
                    items.addAll(items(row, trigger));
                }
            }
            for (RelationRow row : rows) {
                if (!said.contains(row.relation())) {
                    List<Proposition> stated = understood(row, trigger);
                    stated.forEach(p -> found.putIfAbsent(key(p), p));
                    if (!stated.isEmpty()) {
                        said.add(row.relation());
                    }
                }
            }
        }
        List<Proposition> all = List.copyOf(found.values());
        return new Content(all.stream().filter(p -> !isImplied(p, all)).toList(), List.copyOf(items));
    }

    /** "bought its tanks" does not say besides that it has them. */
    private boolean isImplied(Proposition proposition, List<Proposition> all) {
        return all.stream()
                .anyMatch(other -> other.subject().equals(proposition.subject())
                        && other.object().equals(proposition.object())
                        && Objects.requireNonNull(lexicon.signatures().get(other.relation()))
                                .implied()
                                .contains(proposition.relation()));
    }

    /** Whether a verb of a clause states a relation, of which one side at least is said. */
    boolean touches(Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            Token trigger = read.sentence().get(i);
            boolean modifier = trigger.is("amod") || trigger.relation().equals("acl") || isAsked(trigger);
            if (modifier
                    || !trigger.isVerb()
                            && read.sentence().child(trigger, "cop").isEmpty()) {
                continue;
            }
            for (RelationRow row : lexicon.relations()) {
                if (triggers.fires(row, trigger) && isFitting(row, trigger)) {
                    Signature signature =
                            Objects.requireNonNull(lexicon.signatures().get(row.relation()));
                    if (!doers(row.subject(), trigger, signature.subjects()).isEmpty()
                            || !firstFitting(row.object(), trigger, signature.objects())
                                    .isEmpty()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "Whether Togo will leave is not known", "how many it has is unclear": nothing is said to be so. */
    private boolean isAsked(Token trigger) {
        Token up = trigger;
        while (up.head() >= 0) {
            if (isOpenQuestion(up)) {
                return true;
            }
            up = read.sentence().get(up.head());
        }
        return false;
    }

    private boolean isOpenQuestion(Token clause) {
        return (clause.is("csubj") || clause.is("ccomp") || clause.is("dep") || clause.is("advcl"))
                && read.sentence().tokens().stream()
                        .filter(t -> read.sentence().isBelow(t, clause))
                        .findFirst()
                        .filter(t -> QUESTION.contains(t.lemma()))
                        .isPresent();
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
        if (!isFitting(row, trigger)) {
            return List.of();
        }
        List<Entity> subjects = doers(row.subject(), trigger, signature.subjects());
        if (signature.objects().isEmpty()) {
            return subjects.isEmpty() ? List.of() : amounts.of(row, trigger, range, subjects);
        }
        boolean mutual = row.object().contains(MUTUAL);
        List<Entity> objects = firstFitting(row.object(), trigger, signature.objects());
        if (mutual && objects.isEmpty()) {
            return amongEachOther(row, trigger, subjects);
        }
        return pairs(row, trigger, subjects, objects);
    }

    /** With the sides that the clause leaves out, where the row allows that. */
    private List<Proposition> understood(RelationRow row, Token trigger) {
        boolean openSubject = isOpen(row.subject(), trigger);
        boolean openObject = isOpen(row.object(), trigger);
        if (!openSubject && !openObject || trigger.is("amod") || !isFitting(row, trigger)) {
            return List.of();
        }
        Signature signature = Objects.requireNonNull(lexicon.signatures().get(row.relation()));
        List<Entity> subjects = openSubject ? List.of() : doers(row.subject(), trigger, signature.subjects());
        List<Entity> objects = openObject ? List.of() : firstFitting(row.object(), trigger, signature.objects());
        if (subjects.isEmpty() && !openSubject || objects.isEmpty() && !openObject) {
            return List.of();
        }
        boolean nobody = subjects.stream().allMatch(before::isAnonymous);
        if (objects.isEmpty() && nobody) {
            boolean event = !subjects.isEmpty() || trigger.isVerb() || isDetermined(trigger);
            return event
                    ? before.event(row.relation())
                            .map(sides -> pairs(row, trigger, List.of(sides[0]), List.of(sides[1])))
                            .orElse(List.of())
                    : List.of();
        }
        if (objects.isEmpty() && isThere(trigger)) {
            return pairs(row, trigger, subjects, before.there().stream().toList());
        }
        List<Entity> who = subjects.isEmpty() ? before.subject(row.relation(), objects) : subjects;
        List<Entity> what = objects.isEmpty() ? left(row.relation(), subjects) : objects;
        return pairs(
                row,
                trigger,
                who.stream()
                        .filter(e -> signature.subjects().contains(e.kind()))
                        .toList(),
                what.stream()
                        .filter(e -> signature.objects().contains(e.kind()))
                        .toList());
    }

    private boolean isThere(Token trigger) {
        return read.sentence().children(trigger).stream()
                .anyMatch(t -> t.is("advmod") && t.lemma().equals("there"));
    }

    /** What a clause leaves out behind its verb; who is asked to leave leaves the land of who asks. */
    private List<Entity> left(String relation, List<Entity> subjects) {
        List<Entity> stated = before.object(relation, subjects);
        return stated.isEmpty() && relation.equals("withdrawsForcesFrom")
                ? before.landOf(read.speakers(), subjects)
                : stated;
    }

    /** Whether nothing stands at any of the places, and what was stated before may stand there. */
    private boolean isOpen(List<String> places, Token trigger) {
        return places.contains(UNDERSTOOD) && places.stream().noneMatch(place -> arguments.isFilled(trigger, place));
    }

    private boolean isDetermined(Token noun) {
        return read.sentence().child(noun, "det").isPresent();
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

    /** Whoever does it; weapons only where no place has anybody else: "the American jets struck". */
    private List<Entity> doers(List<String> places, Token trigger, Set<Kind> kinds) {
        Set<Kind> living = EnumSet.copyOf(kinds);
        living.remove(Kind.EQUIPMENT);
        List<Entity> found = firstFitting(places, trigger, living);
        return found.isEmpty() && living.size() < kinds.size() ? firstFitting(places, trigger, kinds) : found;
    }

    /** The entities of the right kind at the first place that has any. */
    private List<Entity> firstFitting(List<String> places, Token trigger, Set<Kind> kinds) {
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
