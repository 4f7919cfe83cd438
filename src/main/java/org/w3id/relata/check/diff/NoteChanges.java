package org.w3id.relata.check.diff;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.semanticweb.owlapi.model.IRI;

/** Compares the annotations of what both versions annotate. Terms that are new or gone are told of as such. */
final class NoteChanges {
    private static final String HEADER = "the ontology";

    private NoteChanges() {}

    static List<NoteChange> between(Stated before, Stated after) {
        return Stream.concat(before.annotated().stream(), after.annotated().stream())
                .distinct()
                .filter(term -> isInBothOrNeither(term, before, after))
                .flatMap(term -> of(term, before, after))
                .sorted()
                .toList();
    }

    private static boolean isInBothOrNeither(IRI term, Stated before, Stated after) {
        return before.kinds().containsKey(term) == after.kinds().containsKey(term);
    }

    private static Stream<NoteChange> of(IRI term, Stated before, Stated after) {
        SortedMap<String, Set<Stated.Note>> old = byPropertyAndLanguage(before.notes(term));
        SortedMap<String, Set<Stated.Note>> now = byPropertyAndLanguage(after.notes(term));
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(key -> !old.getOrDefault(key, Set.of()).equals(now.getOrDefault(key, Set.of())))
                .map(key -> {
                    NoteChange.Sort sort = !old.containsKey(key)
                            ? NoteChange.Sort.ADDED
                            : now.containsKey(key) ? NoteChange.Sort.CHANGED : NoteChange.Sort.REMOVED;
                    Stated.Note one = (now.containsKey(key) ? now : old)
                            .get(key)
                            .iterator()
                            .next();
                    return new NoteChange(
                            Names.of(one.property()),
                            one.language(),
                            sort,
                            term.equals(Stated.HEADER) ? HEADER : Names.of(term));
                });
    }

    private static SortedMap<String, Set<Stated.Note>> byPropertyAndLanguage(Set<Stated.Note> notes) {
        return notes.stream()
                .filter(note -> !note.isDeprecation())
                .collect(Collectors.groupingBy(
                        note -> note.property() + "@" + note.language(),
                        TreeMap::new,
                        Collectors.toCollection(TreeSet::new)));
    }
}
