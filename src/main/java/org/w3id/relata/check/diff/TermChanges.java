package org.w3id.relata.check.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.semanticweb.owlapi.model.IRI;

/** Compares which terms two versions have, of which kinds, and which of them are deprecated. */
final class TermChanges {
    private static final String ADDED = "no data of today has it";
    private static final String REMOVED = "data and queries may use it";
    private final Stated before;
    private final Stated after;
    private final List<Change> changes = new ArrayList<>();

    TermChanges(Stated before, Stated after) {
        this.before = before;
        this.after = after;
    }

    List<Change> find() {
        Set<IRI> added = missing(after, before);
        Set<IRI> removed = missing(before, after);
        for (IRI term : removed) {
            Optional<IRI> renamed =
                    added.stream().filter(other -> isSame(term, other)).findFirst();
            renamed.ifPresentOrElse(
                    other -> add(term, Impact.MAJOR, "is renamed to " + Names.of(other), REMOVED),
                    () -> add(term, Impact.MAJOR, "is removed: " + described(before, term), REMOVED));
            renamed.ifPresent(added::remove);
        }
        added.forEach(term -> add(term, Impact.MINOR, "is new: " + described(after, term), ADDED));
        before.kinds().keySet().stream().filter(after.kinds()::containsKey).forEach(this::compareKinds);
        after.kinds().keySet().forEach(this::compareDeprecation);
        return List.copyOf(changes);
    }

    private static Set<IRI> missing(Stated version, Stated other) {
        Set<IRI> terms = new TreeSet<>(version.kinds().keySet());
        terms.removeAll(other.kinds().keySet());
        return terms;
    }

    /** Whether two terms are of one kind and defined in the same words. */
    private boolean isSame(IRI old, IRI now) {
        return before.kinds().get(old).equals(after.kinds().get(now))
                && before.definition(old).isPresent()
                && before.definition(old).equals(after.definition(now));
    }

    private static String described(Stated version, IRI term) {
        String kinds = String.join(" and ", version.kinds().get(term));
        return kinds
                + version.definition(term).map(words -> ", “" + words + "”").orElse("");
    }

    private void compareKinds(IRI term) {
        Set<String> old = before.kinds().get(term);
        Set<String> now = after.kinds().get(term);
        now.stream()
                .filter(kind -> !old.contains(kind))
                .forEach(kind -> add(term, Impact.MINOR, "is now " + article(kind) + " as well", ADDED));
        old.stream()
                .filter(kind -> !now.contains(kind))
                .forEach(kind -> add(term, Impact.MAJOR, "is no longer " + article(kind), REMOVED));
    }

    private static String article(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind;
    }

    private void compareDeprecation(IRI term) {
        boolean old = before.notes(term).stream().anyMatch(Stated.Note::isDeprecation);
        boolean now = after.notes(term).stream().anyMatch(Stated.Note::isDeprecation);
        if (old != now && before.kinds().containsKey(term)) {
            add(term, Impact.MINOR, now ? "is deprecated" : "is no longer deprecated", "it still means what it meant");
        }
    }

    private void add(IRI term, Impact impact, String words, String reason) {
        changes.add(new Change(Names.of(term), impact, words, reason));
    }
}
