package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rows of relations can fire on a word at all, by its lemma; in the order of the table. */
public final class RelationIndex {
    private final List<RelationRow> ofAnyWord;
    private final Set<String> clauseRules;
    private final Map<String, List<RelationRow>> byLemma = new HashMap<>();

    /** @param rows all of them, in their order */
    RelationIndex(List<RelationRow> rows) {
        ofAnyWord = rows.stream().filter(row -> !isOfWords(row)).toList();
        clauseRules = rows.stream()
                .filter(row -> row.scope() == RelationRow.Scope.CLAUSE)
                .map(RelationRow::rule)
                .collect(Collectors.toUnmodifiableSet());
        rows.stream()
                .filter(RelationIndex::isOfWords)
                .flatMap(row -> firstWords(row).stream())
                .forEach(lemma -> {
                    byLemma.put(lemma, new ArrayList<>());
                });
        for (RelationRow row : rows) {
            if (isOfWords(row)) {
                Set.copyOf(firstWords(row)).forEach(lemma -> Objects.requireNonNull(byLemma.get(lemma))
                        .add(row));
            } else {
                byLemma.values().forEach(found -> found.add(row));
            }
        }
    }

    /** The rules of the rows that say what the clause itself says. */
    public Set<String> clauseRules() {
        return clauseRules;
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
