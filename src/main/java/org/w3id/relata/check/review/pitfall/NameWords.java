package org.w3id.relata.check.review.pitfall;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that a local name is made of, in lower case: has, direct, part for {@code hasDirectPart} and {@code has_direct_part}. */
record NameWords(List<String> all) {
    private static final Set<String> BEFORE = Set.of("has", "have", "is", "are", "be", "was", "the", "a", "an");
    private static final Set<String> AFTER = Set.of("of", "in", "by", "to", "from", "with", "for", "than", "at", "on");

    /** What stands after the last {@code #} or {@code /}. */
    static String localName(String iri) {
        return iri.replaceFirst("^.*[#/]", "");
    }

    static NameWords of(String localName) {
        String spaced = localName
                .replaceAll("(\\p{Ll}|\\d)(\\p{Lu})", "$1 $2")
                .replaceAll("(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1 $2");
        return new NameWords(Arrays.stream(spaced.split("[\\s_.-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList());
    }

    /** What a relation is named after once “has”, “is” and “of” are gone. */
    String core() {
        int from = 0;
        int to = all.size();
        while (from < to && BEFORE.contains(all.get(from))) {
            from++;
        }
        while (to > from && AFTER.contains(all.get(to - 1))) {
            to--;
        }
        return String.join(" ", all.subList(from, to));
    }
}
