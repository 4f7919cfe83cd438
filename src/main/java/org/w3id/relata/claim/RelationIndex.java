package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rows of relations can fire on a word at all, by its lemma; in the order of the table. */
public final class RelationIndex {
    private final List<RelationRow> ofAnyWord;
    private final Map<String, List<RelationRow>> byLemma = new HashMap<>();

    /** @param rows all of them, in their order */
    RelationIndex(List<RelationRow> rows) {
        ofAnyWord = rows.stream().filter(row -> !isOfWords(row)).toList();
        Set<String> lemmas = new HashSet<>();
        rows.stream().filter(RelationIndex::isOfWords).forEach(row -> lemmas.addAll(firstWords(row)));
        for (String lemma : lemmas) {
            List<RelationRow> found = new ArrayList<>(rows);
            found.removeIf(row -> isOfWords(row) && !firstWords(row).contains(lemma));
            byLemma.put(lemma, List.copyOf(found));
        }
    }

    /** The rows that a word with this lemma may fire, and those that fire on words of any lemma. */
    public List<RelationRow> of(String lemma) {
        return byLemma.getOrDefault(lemma, ofAnyWord);
    }

    private static boolean isOfWords(RelationRow row) {
        return switch (row.trigger()) {
            case VERB, NOUN, ADJECTIVE, ANY -> true;
            case COPULA, EQUIPMENT, NAMED_EQUIPMENT, PLACE, FACILITY, EXERCISE, FORCE, TITLE -> false;
        };
    }

    private static List<String> firstWords(RelationRow row) {
        return row.words().stream()
                .map(words -> words.indexOf(' ') < 0 ? words : words.substring(0, words.indexOf(' ')))
                .toList();
    }
}
