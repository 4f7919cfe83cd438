package org.w3id.relata.store.dispute;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Vocabulary;

/**
 * The numbers that a stated quantity leaves open.
 *
 * <p>A round number is read as roundly as it is written (Krifka 2007, "Approximate interpretation of number words"): to
 * half a step of the coarsest scale 1, 5, 10, 50, 100 … that it lies on. "About 4,500" is 4,250 to 4,750, and never less
 * than a tenth to both sides; where nothing says "about", not more than a twentieth.
 *
 * @param minimum the least; null where only an upper bound is stated
 * @param maximum the most; null where only a lower bound is stated
 */
record Range(@Nullable Double minimum, @Nullable Double maximum) {
    private static final double ABOUT = 0.1;
    private static final double ROUND = 0.05;

    /** Of a quantity of the data. */
    static Range of(Facts facts, Node quantity, boolean approximate) {
        Double least = number(facts, quantity, Vocabulary.minimum);
        Double most = number(facts, quantity, Vocabulary.maximum);
        if (least == null || !least.equals(most)) {
            return new Range(least, most);
        }
        double slack = slack(least, approximate);
        return new Range(least - slack, least + slack);
    }

    static double slack(double number, boolean approximate) {
        double half = step(number) / 2;
        return approximate ? Math.max(ABOUT * number, half) : step(number) > 1 ? Math.min(ROUND * number, half) : 0;
    }

    /** The coarsest of 1, 5, 10, 50 … that divides a whole number. */
    private static double step(double number) {
        double step = 1;
        double factor = 5;
        while (number > 0 && number % (step * factor) == 0) {
            step *= factor;
            factor = 10 / factor;
        }
        return step;
    }

    boolean excludes(Range other) {
        return below(maximum, other.minimum) || below(other.maximum, minimum);
    }

    private static boolean below(@Nullable Double one, @Nullable Double other) {
        return one != null && other != null && one < other;
    }

    private static @Nullable Double number(Facts facts, Node quantity, Node property) {
        return facts.one(quantity, property)
                .map(value -> Double.valueOf(value.getLiteralLexicalForm()))
                .orElse(null);
    }
}
