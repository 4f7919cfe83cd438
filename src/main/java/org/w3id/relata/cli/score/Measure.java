package org.w3id.relata.cli.score;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a score measures, from 0 to 1. */
public enum Measure {
    CLAIMS("claims F1", Score::claims),
    OWN_RECALL("own R", Score::ownRecall),
    SOURCE("source", Score::source),
    VIA("via", Score::via),
    TRIPLES("triples F1", Score::triples),
    MARKS("marks", Score::marks),
    QUANTITY("quantity", Score::quantity),
    TIME("time", Score::time),
    SPANS("spans", Score::spans);

    private final String label;
    private final Function<Score, @Nullable Double> value;

    Measure(String label, Function<Score, @Nullable Double> value) {
        this.label = label;
        this.value = value;
    }

    public String label() {
        return label;
    }

    /** Null where there is nothing to measure. */
    public @Nullable Double of(Score score) {
        return value.apply(score);
    }
}
