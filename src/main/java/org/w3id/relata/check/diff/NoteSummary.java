package org.w3id.relata.check.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells changes of annotations in few lines: languages of one property that concern the same terms stand together. */
final class NoteSummary {
    private static final int SHOWN = 6;

    private NoteSummary() {}

    private record Key(String property, NoteChange.Sort sort, SortedSet<String> terms) {}

    static List<Outline.Line> lines(OntologyDifference difference) {
        Map<String, SortedSet<String>> terms = new TreeMap<>();
        Map<String, NoteChange> ofKey = new TreeMap<>();
        for (NoteChange note : difference.notes()) {
            String key = note.property() + " " + note.sort() + " " + note.language();
            terms.computeIfAbsent(key, k -> new TreeSet<>()).add(note.term());
            ofKey.putIfAbsent(key, note);
        }
        Map<Key, List<String>> languages = terms.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> key(ofKey.get(entry.getKey()), entry.getValue()),
                        () -> new TreeMap<>(Comparator.comparing(Key::property)
                                .thenComparing(Key::sort)
                                .thenComparing(key -> String.join(" ", key.terms()))),
                        Collectors.mapping(entry -> ofKey.get(entry.getKey()).language(), Collectors.toList())));
        return languages.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), difference.common()))
                .toList();
    }

    private static Key key(NoteChange note, SortedSet<String> terms) {
        return new Key(note.property(), note.sort(), terms);
    }

    private static Outline.Line line(Key key, List<String> languages, Set<String> common) {
        String in = languages.stream().filter(language -> !language.isEmpty()).collect(Collectors.joining(", "));
        String verb = key.sort().name().toLowerCase(Locale.ROOT);
        return new Outline.Line(
                key.property(), verb + (in.isEmpty() ? "" : " in " + in) + ": " + shown(key.terms(), common));
    }

    private static String shown(SortedSet<String> terms, Set<String> common) {
        if (common.size() > SHOWN && terms.containsAll(common)) {
            return Stream.concat(
                            Stream.of("all " + common.size() + " terms"),
                            terms.stream().filter(term -> !common.contains(term)))
                    .collect(Collectors.joining(", "));
        }
        int more = terms.size() - SHOWN;
        return terms.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
