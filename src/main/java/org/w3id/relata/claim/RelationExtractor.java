package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityResolver;
import org.w3id.relata.entity.EntityResolver.Wanted;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Reads the relations of the inventory off a clause, by the rows of the lexicon. */
final class RelationExtractor {
    /** What a clause states: its propositions, and the things they are about beside subject and object. */
    record Content(List<Proposition> propositions, List<Entity> items) {}

    private final Lexicon lexicon;
    private final EntityResolver resolver;

    RelationExtractor(Lexicon lexicon, EntityResolver resolver) {
        this.lexicon = lexicon;
        this.resolver = resolver;
    }

    /**
     * What a clause states.
     *
     * @param accused who is said to have done it, where the clause has no subject of its own
     */
    Content extract(Sentence sentence, Range range, List<Entity> accused, Numbers numbers) {
        Arguments arguments = new Arguments(sentence, resolver, accused);
        Map<String, Proposition> found = new LinkedHashMap<>();
        Set<Entity> items = new LinkedHashSet<>();
        for (int i = range.first(); i <= range.last(); i++) {
            Token trigger = sentence.get(i);
            for (RelationRow row : lexicon.relations()) {
                if (fires(row, sentence, trigger)) {
                    propositions(row, sentence, trigger, arguments, range, numbers)
                            .forEach(p -> found.putIfAbsent(
                                    p.subject().path() + " " + p.relation() + " "
                                            + p.object().label(),
                                    p));
                    if (!found.isEmpty()) {
                        row.item().forEach(place -> arguments.at(trigger, place, Wanted.ANY).stream()
                                .filter(e -> e.kind() == Kind.EQUIPMENT)
                                .forEach(items::add));
                    }
                }
            }
        }
        return new Content(List.copyOf(found.values()), List.copyOf(items));
    }

    private boolean fires(RelationRow row, Sentence sentence, Token trigger) {
        boolean verb = trigger.isVerb() && !trigger.is("aux");
        return switch (row.pos()) {
            case "verb" ->
                verb
                        && hasWords(row, sentence, trigger)
                        && (!row.passiveOnly() || new Grammar(sentence).isPassive(trigger));
            case "noun" -> trigger.isNoun() && hasWords(row, sentence, trigger);
            case "adjective" ->
                (trigger.tag().startsWith("JJ") || trigger.tag().equals("VBN")) && hasWords(row, sentence, trigger);
            case "facility" -> isOfClass(sentence, trigger, NounClass.FACILITY, Kind.FACILITY);
            case "exercise" -> isOfClass(sentence, trigger, NounClass.EXERCISE, Kind.EXERCISE);
            case "force" -> isOfClass(sentence, trigger, NounClass.FORCE, Kind.FORCE);
            case "title" -> false;
            default -> false;
        };
    }

    private boolean isOfClass(Sentence sentence, Token token, NounClass nounClass, Kind kind) {
        if (!token.isNoun() || token.is("compound") || token.is("flat")) {
            return false;
        }
        return resolver.classes(token).contains(nounClass)
                || resolver.matches().stream()
                        .anyMatch(m -> m.last() == token.index()
                                && m.entries().stream().anyMatch(e -> e.entity().kind() == kind));
    }

    private static boolean hasWords(RelationRow row, Sentence sentence, Token trigger) {
        for (String words : row.words()) {
            String[] parts = words.split(" ");
            if (!parts[0].equals(trigger.lemma())) {
                continue;
            }
            boolean all = true;
            for (int i = 1; i < parts.length; i++) {
                String part = parts[i];
                boolean next = sentence.isWord(trigger.index() + i, part);
                boolean particle = sentence.children(trigger).stream()
                        .anyMatch(t ->
                                t.relation().equals("compound:prt") && t.lemma().equals(part));
                all &= next || particle;
            }
            boolean particleOfOther = parts.length == 1
                    && sentence.children(trigger).stream()
                            .anyMatch(t -> t.relation().equals("compound:prt"))
                    && row.words().stream().noneMatch(w -> w.startsWith(parts[0] + " "));
            if (all && !particleOfOther) {
                return true;
            }
        }
        return false;
    }

    private List<Proposition> propositions(
            RelationRow row, Sentence sentence, Token trigger, Arguments arguments, Range range, Numbers numbers) {
        Signature signature =
                java.util.Objects.requireNonNull(lexicon.signatures().get(row.relation()));
        if (!requirements(row, trigger, arguments)) {
            return List.of();
        }
        List<Entity> subjects = firstFitting(row.subject(), trigger, arguments, signature.subjects());
        if (subjects.isEmpty()) {
            return List.of();
        }
        if (signature.objects().isEmpty()) {
            return amounts(row, sentence, trigger, arguments, range, numbers, subjects);
        }
        List<Entity> objects = row.object().contains("mutual") && subjects.size() > 1
                ? List.of()
                : firstFitting(
                        row.object().stream().filter(p -> !p.equals("mutual")).toList(),
                        trigger,
                        arguments,
                        signature.objects());
        List<Proposition> found = new ArrayList<>();
        if (objects.isEmpty() && row.object().contains("mutual")) {
            for (int i = 0; i < subjects.size(); i++) {
                for (int k = i + 1; k < subjects.size(); k++) {
                    if (!subjects.get(i).specific() || !subjects.get(k).specific()) {
                        continue;
                    }
                    found.add(proposition(row, sentence, trigger, subjects.get(i), subjects.get(k)));
                }
            }
            return found;
        }
        for (Entity subject : subjects) {
            for (Entity object : objects) {
                if (!subject.equals(object) && !owns(subject, object, row)) {
                    found.add(proposition(row, sentence, trigger, subject, object));
                }
            }
        }
        return found;
    }

    /** A force is not deployed to, nor an ally of, the state it belongs to by these words alone. */
    private boolean owns(Entity subject, Entity object, RelationRow row) {
        boolean same = object.equals(resolver.gazetteer().stateOf(subject))
                || subject.equals(resolver.gazetteer().stateOf(object));
        return same
                && Set.of("alliedWith", "cooperatesWith", "threatens", "opposes", "borders")
                        .contains(row.relation());
    }

    private static Proposition proposition(
            RelationRow row, Sentence sentence, Token trigger, Entity subject, Entity object) {
        return new Proposition(
                subject,
                row.relation(),
                new Term.Thing(object),
                row.rule(),
                sentence.get(trigger.index()).span());
    }

    private boolean requirements(RelationRow row, Token trigger, Arguments arguments) {
        for (Map.Entry<String, Set<Kind>> required : row.requires().entrySet()) {
            String place = required.getKey();
            List<String> places =
                    place.equals("subject") ? row.subject() : place.equals("object") ? row.object() : List.of(place);
            boolean fits = places.stream()
                    .flatMap(p -> arguments.at(trigger, p, wanted(required.getValue())).stream())
                    .anyMatch(e -> required.getValue().contains(e.kind()));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private List<Entity> firstFitting(List<String> places, Token trigger, Arguments arguments, Set<Kind> kinds) {
        for (String place : places) {
            List<Entity> fitting = arguments.at(trigger, place, wanted(kinds)).stream()
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
        boolean places = kinds.contains(Kind.PLACE);
        boolean things = kinds.contains(Kind.EQUIPMENT) || kinds.contains(Kind.FACILITY);
        if (places && !(actors && kinds.contains(Kind.PERSON))) {
            return Wanted.LOCATION;
        }
        return actors && !things ? Wanted.ACTOR : Wanted.ANY;
    }

    private List<Proposition> amounts(
            RelationRow row,
            Sentence sentence,
            Token trigger,
            Arguments arguments,
            Range range,
            Numbers numbers,
            List<Entity> subjects) {
        boolean words = row.object().contains("subj-amount");
        int from = words ? range.first() : trigger.index() + 1;
        int to = words ? trigger.index() : range.last();
        boolean of = row.object().contains("of-amount");
        if (of && !sentence.isWord(trigger.index() + 1, "of")) {
            return List.of();
        }
        return numbers.first(new Range(Math.min(from, to), to))
                .filter(q -> !of
                        || q.span().start()
                                <= sentence.get(Math.min(trigger.index() + 3, sentence.size() - 1))
                                        .span()
                                        .start())
                .filter(q -> counts(q, row, trigger, sentence))
                .map(q -> subjects.stream()
                        .map(s -> new Proposition(
                                s,
                                row.relation(),
                                new Term.Amount(q.minimum(), q.maximum(), q.kind()),
                                row.rule(),
                                trigger.span()))
                        .toList())
                .orElse(List.of());
    }

    /** People are a strength, dollars and kilometres are not. */
    private boolean counts(Quantity quantity, RelationRow row, Token trigger, Sentence sentence) {
        String kind = quantity.kind();
        String head = kind.substring(kind.lastIndexOf(' ') + 1);
        boolean bare = kind.isEmpty() && !trigger.lemma().matches("have|be|reach|serve|work");
        return bare
                || sentence.tokens().stream()
                        .filter(t -> t.word().equals(head) && t.isNoun())
                        .anyMatch(t -> {
                            Set<NounClass> classes = resolver.classes(t);
                            return classes.contains(NounClass.STATE_FORCE)
                                    || classes.contains(NounClass.FORCE)
                                    || classes.contains(NounClass.PERSON);
                        });
    }
}
