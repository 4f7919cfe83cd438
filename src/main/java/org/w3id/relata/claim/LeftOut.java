package org.w3id.relata.claim;

import java.util.List;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** What a clause states with the sides that it leaves out, where a row allows that: "the withdrawal has begun". */
final class LeftOut {
    private final Sentence sentence;
    private final List<Entity> speakers;
    private final FittingArguments arguments;
    private final Pairs pairs;
    private final StatedBefore before;

    LeftOut(ReadSentence read, FittingArguments arguments, Pairs pairs, StatedBefore before) {
        this.sentence = read.sentence();
        this.speakers = read.speakers();
        this.arguments = arguments;
        this.pairs = pairs;
        this.before = before;
    }

    List<Proposition> of(RelationRow row, Signature signature, Token trigger) {
        boolean openSubject = arguments.isOpen(row.subject(), trigger);
        boolean openObject = arguments.isOpen(row.object(), trigger);
        if (!openSubject && !openObject || trigger.is("amod") || !arguments.satisfy(row, trigger)) {
            return List.of();
        }
        List<Entity> subjects = openSubject ? List.of() : arguments.subjects(row, signature, trigger);
        List<Entity> objects = openObject ? List.of() : arguments.objects(row, signature, trigger);
        if (subjects.isEmpty() && !openSubject || objects.isEmpty() && !openObject) {
            return List.of();
        }
        if (objects.isEmpty() && subjects.stream().allMatch(before::isAnonymous)) {
            return event(row, trigger, subjects);
        }
        if (objects.isEmpty() && isThere(trigger)) {
            return pairs.of(row, trigger, subjects, before.there().stream().toList());
        }
        List<Entity> who = subjects.isEmpty() ? before.subject(row.relation(), objects) : subjects;
        List<Entity> what = objects.isEmpty() ? behind(row.relation(), subjects) : objects;
        return pairs.of(
                row,
                trigger,
                who.stream()
                        .filter(e -> signature.subjects().contains(e.kind()))
                        .toList(),
                what.stream()
                        .filter(e -> signature.objects().contains(e.kind()))
                        .toList());
    }

    /** Both sides of the last event of that kind: of a noun only where it is one certain event. */
    private List<Proposition> event(RelationRow row, Token trigger, List<Entity> subjects) {
        boolean event = !subjects.isEmpty()
                || trigger.isVerb()
                || sentence.child(trigger, "det").isPresent();
        return event
                ? before.event(row.relation())
                        .map(sides -> pairs.of(row, trigger, List.of(sides.subject()), List.of(sides.object())))
                        .orElse(List.of())
                : List.of();
    }

    private boolean isThere(Token trigger) {
        return sentence.children(trigger).stream()
                .anyMatch(t -> t.is("advmod") && t.lemma().equals("there"));
    }

    /** What a clause leaves out behind its verb; who is asked to leave leaves the land of who asks. */
    private List<Entity> behind(String relation, List<Entity> subjects) {
        List<Entity> stated = before.object(relation, subjects);
        return stated.isEmpty() && relation.equals("withdrawsForcesFrom") ? before.landOf(speakers, subjects) : stated;
    }
}
