package org.w3id.relata.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code ontology/lexicon/numbers.tsv}.
 *
 * @param id cited as {@code numbers/{id}}
 * @param words as written, in lower case
 * @param kind number, scale, plural, upper, lower, approximate, range or currency
 * @param value what a number word is worth, or null
 */
public record NumberRow(String id, List<String> words, String kind, @Nullable BigDecimal value) {}
