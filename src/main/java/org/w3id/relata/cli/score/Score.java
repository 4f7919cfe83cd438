package org.w3id.relata.cli.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The measures of one document, of all together, or of a part such as a relation. A measure is null where there is nothing
 * to measure.
 *
 * @param name the document's key, ALL, or what the part is called
 */
public record Score(String name, Map<Count, Integer> counts) {
    /** What is counted. */
    public enum Count {
        SAID_GOLD,
        SAID_FOUND,
        SAID_PREDICTED,
        SAID_RIGHT,
        OWN_GOLD,
        OWN_FOUND,
        OWN_PREDICTED,
        OWN_RIGHT,
        MATCHED,
        SOURCE_RIGHT,
        MARKS_RIGHT,
        /** Matched claims that are given the value that a part is named by, rightly or not. */
        READ_SO,
        /** Those of them whose gold has that value as well. */
        READ_SO_RIGHT,
        VIA_RIGHT_OF_PREDICTED,
        VIA_PREDICTED,
        VIA_RIGHT_OF_GOLD,
        VIA_GOLD,
        TRIPLES_PREDICTED,
        TRIPLES_RIGHT,
        TRIPLES_GOLD,
        TRIPLES_FOUND,
        QUANTITIES_GOLD,
        QUANTITIES_RIGHT,
        TIMES_GOLD,
        TIMES_RIGHT,
        CLAIMS,
        SPANS_RIGHT
    }

    public Score {
        counts = Map.copyOf(counts);
    }

    /** Both together, under the name of this one. */
    Score plus(Score other) {
        Map<Count, Integer> sum = new EnumMap<>(Count.class);
        counts.forEach((count, number) -> sum.merge(count, number, Integer::sum));
        other.counts.forEach((count, number) -> sum.merge(count, number, Integer::sum));
        return new Score(name, sum);
    }

    /** F1 over claims with a source other than the document. */
    public @Nullable Double claims() {
        return f1(ratio(Count.SAID_RIGHT, Count.SAID_PREDICTED), ratio(Count.SAID_FOUND, Count.SAID_GOLD));
    }

    /** The share of claims that were found, whoever makes them. */
    public @Nullable Double found() {
        return ratio(get(Count.SAID_FOUND) + get(Count.OWN_FOUND), get(Count.SAID_GOLD) + get(Count.OWN_GOLD));
    }

    /** The share of the document's own claims that were found. */
    public @Nullable Double ownRecall() {
        return ratio(Count.OWN_FOUND, Count.OWN_GOLD);
    }

    /** The share of matched claims that name the right source and no wrong one. */
    public @Nullable Double source() {
        return ratio(Count.SOURCE_RIGHT, Count.MATCHED);
    }

    /** F1 of the agents between document and source. */
    public @Nullable Double via() {
        return f1(
                ratio(Count.VIA_RIGHT_OF_PREDICTED, Count.VIA_PREDICTED),
                ratio(Count.VIA_RIGHT_OF_GOLD, Count.VIA_GOLD));
    }

    /** F1 of subject, relation and object, each inside a claim that overlaps the gold evidence. */
    public @Nullable Double triples() {
        return f1(triplesPrecision(), triplesRecall());
    }

    /** The share of triples given that are right. */
    public @Nullable Double triplesPrecision() {
        return ratio(Count.TRIPLES_RIGHT, Count.TRIPLES_PREDICTED);
    }

    /** The share of triples of the gold that were found. */
    public @Nullable Double triplesRecall() {
        return ratio(Count.TRIPLES_FOUND, Count.TRIPLES_GOLD);
    }

    /** The share of right polarity, certainty and modality on matched claims. */
    public @Nullable Double marks() {
        return ratio(get(Count.MARKS_RIGHT), PredictedClaim.MARKS.size() * get(Count.MATCHED));
    }

    /** Of the matched claims that have the value that a part is named by, the share that is given it. */
    public @Nullable Double readingRecall() {
        return ratio(Count.READ_SO_RIGHT, Count.MATCHED);
    }

    /** Of the matched claims that are given the value that a part is named by, the share that has it. */
    public @Nullable Double readingPrecision() {
        return ratio(Count.READ_SO_RIGHT, Count.READ_SO);
    }

    /** The share of stated quantities whose bounds are right. */
    public @Nullable Double quantity() {
        return ratio(Count.QUANTITIES_RIGHT, Count.QUANTITIES_GOLD);
    }

    /** The share of stated times that are right. */
    public @Nullable Double time() {
        return ratio(Count.TIMES_RIGHT, Count.TIMES_GOLD);
    }

    /** The share of claims whose offsets cut exactly the evidence out of the text. */
    public @Nullable Double spans() {
        return ratio(Count.SPANS_RIGHT, Count.CLAIMS);
    }

    @Override
    public String toString() {
        return "%-22.22s claims F1 %s (P %s R %s) own R %s P %s | source %s via %s | triples F1 %s (P %s R %s) | marks %s"
                        .formatted(
                                name,
                                show(claims()),
                                show(ratio(Count.SAID_RIGHT, Count.SAID_PREDICTED)),
                                show(ratio(Count.SAID_FOUND, Count.SAID_GOLD)),
                                show(ownRecall()),
                                show(ratio(Count.OWN_RIGHT, Count.OWN_PREDICTED)),
                                show(source()),
                                show(via()),
                                show(triples()),
                                show(triplesPrecision()),
                                show(triplesRecall()),
                                show(marks()))
                + " | quantity %s time %s | spans %s".formatted(show(quantity()), show(time()), show(spans()));
    }

    private int get(Count count) {
        return counts.getOrDefault(count, 0);
    }

    private @Nullable Double ratio(Count part, Count whole) {
        return ratio(get(part), get(whole));
    }

    private static @Nullable Double ratio(int part, int whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    private static @Nullable Double f1(@Nullable Double precision, @Nullable Double recall) {
        if (precision == null && recall == null) {
            return null;
        }
        double p = precision == null ? 0 : precision;
        double r = recall == null ? 0 : recall;
        return p + r == 0 ? 0.0 : 2 * p * r / (p + r);
    }

    static String show(@Nullable Double value) {
        return value == null
                ? " -- "
                : new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
