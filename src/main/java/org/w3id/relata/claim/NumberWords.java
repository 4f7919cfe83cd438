package org.w3id.relata.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of {@code ontology/lexicon/numbers.tsv} by what is asked of them. */
public final class NumberWords {
    /**
     * An expression of a row.
     *
     * @param parts its words, in lower case
     */
    record Expression(List<String> parts, NumberRow row) {}

    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, BigDecimal> scales = new HashMap<>();
    private final Map<String, String> currencies = new HashMap<>();
    private final Map<String, List<Expression>> phrases = new HashMap<>();
    private final List<Expression> before;
    private final List<Expression> behind;

    /** @param rows all of them; the longest expression counts, of equal ones the first */
    public NumberWords(List<NumberRow> rows) {
        for (NumberRow row : rows) {
            for (String words : row.words()) {
                enter(row, words);
            }
        }
        Comparator<Expression> longest =
                Comparator.comparingInt(expression -> -expression.parts().size());
        phrases.replaceAll((first, all) -> all.stream().sorted(longest).toList());
        before = bounds(rows, false).sorted(longest).toList();
        behind = bounds(rows, true).sorted(longest).toList();
    }

    private void enter(NumberRow row, String words) {
        List<String> parts = List.of(words.split(" "));
        switch (row.kind()) {
            case NUMBER, PLURAL -> {
                boolean single = row.kind() == NumberRow.Kind.NUMBER && parts.size() == 1;
                if (single) {
                    numbers.put(words, row.worth());
                } else {
                    phrases.computeIfAbsent(parts.get(0), first -> new java.util.ArrayList<>())
                            .add(new Expression(parts, row));
                }
            }
            case SCALE -> scales.put(words, row.worth());
            case CURRENCY -> currencies.put(words, row.words().get(0));
            default -> {}
        }
    }

    private static java.util.stream.Stream<Expression> bounds(List<NumberRow> rows, boolean behind) {
        return rows.stream()
                .filter(row -> behind ? row.kind().isBehind() : row.kind().isBound())
                .flatMap(row -> row.words().stream().map(words -> new Expression(List.of(words.split(" ")), row)));
    }

    /** What a single word is worth: "twelve". */
    Optional<BigDecimal> number(String word) {
        return Optional.ofNullable(numbers.get(word));
    }

    /** What a word multiplies the number before it by: "thousand". */
    Optional<BigDecimal> scale(String word) {
        return Optional.ofNullable(scales.get(word));
    }

    /** The name of the currency of a sign: "$" is "US dollars". */
    Optional<String> currency(String sign) {
        return Optional.ofNullable(currencies.get(sign));
    }

    /** The plurals and the numbers of several words that begin with a word, the longest first. */
    List<Expression> phrases(String first) {
        return phrases.getOrDefault(first, List.of());
    }

    /** The words before a number that make it a bound, the longest first. */
    List<Expression> before() {
        return before;
    }

    /** The words behind a number that make it a bound, the longest first. */
    List<Expression> behind() {
        return behind;
    }
}
