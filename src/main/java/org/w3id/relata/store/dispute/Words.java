package org.w3id.relata.store.dispute;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;
import org.w3id.relata.text.UserError;

/** The closed lists of words that disputes are found by: {@code ontology/derive/words.tsv}. */
final class Words {
    /** The lists that are asked for; each has a row. */
    enum Group {
        FOREIGN,
        UNRESTRICTIVE,
        FORCES,
        PERSONS,
        EQUIPMENT,
        PLACE,
        EDGE,
        SPOKESPERSON,
        PARTICLE,
        COVERING
    }

    private static final List<String> ENDINGS = List.of("", "s", "es", "ies");

    private final Map<Group, Set<String>> groups;

    private Words(Map<Group, Set<String>> groups) {
        this.groups = groups;
    }

    /** @throws UserError where the table cannot be read, lacks a list or has one that nothing asks for */
    static Words read(Path file) {
        Map<Group, Set<String>> groups = new HashMap<>();
        for (TabRow row : TabTable.read(file, "words").rows()) {
            Group group = Stream.of(Group.values())
                    .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(row.id()))
                    .findFirst()
                    .orElseThrow(() -> row.error("nothing asks for the list “" + row.id() + "”", "mend its name"));
            groups.put(group, Set.copyOf(row.values("words")));
        }
        for (Group group : Group.values()) {
            if (!groups.containsKey(group)) {
                String name = group.name().toLowerCase(Locale.ROOT);
                throw new UserError(file + " has no list “" + name + "”", "add its row");
            }
        }
        return new Words(groups);
    }

    /** Whether a word, in the singular or plural, is in a list. */
    boolean is(Group group, String word) {
        Set<String> words = groups.getOrDefault(group, Set.of());
        return forms(word).anyMatch(words::contains);
    }

    /** A word as it is and what its singular can be, in lower case. */
    static Stream<String> forms(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(lower::endsWith)
                .map(ending ->
                        lower.substring(0, lower.length() - ending.length()) + (ending.equals("ies") ? "y" : ""));
    }

    /** The words of a label, without punctuation at their ends. */
    static List<String> of(String label) {
        return Stream.of(label.split("[\\s/]+"))
                .map(word -> word.replaceAll("^\\p{Punct}+|\\p{Punct}+$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
