package org.w3id.relata.cli.score;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a score measures, from 0 to 1. Not all of it can be told of every part. */
public enum Measure {
    CLAIMS("claims F1", Score::claims),
    OWN_RECALL("own R", Score::ownRecall),
    SOURCE("source", Score::source),
    VIA("via", Score::via),
    TRIPLES("triples F1", Score::triples),
    MARKS("marks", Score::marks),
    QUANTITY("quantity", Score::quantity),
    TIME("time", Score::time),
    SPANS("spans", Score::spans),
    FOUND("found", Score::found),
    TRIPLES_PRECISION("triples P", Score::triplesPrecision),
    TRIPLES_RECALL("triples R", Score::triplesRecall),
    READING_PRECISION("value P", Score::readingPrecision),
    READING_RECALL("value R", Score::readingRecall);

    /** What is told of a document, and of all together. */
    static final List<Measure> OF_DOCUMENTS =
            List.of(CLAIMS, OWN_RECALL, SOURCE, VIA, TRIPLES, MARKS, QUANTITY, TIME, SPANS);

    /** What is told of a relation. */
    static final List<Measure> OF_RELATIONS = List.of(TRIPLES, TRIPLES_PRECISION, TRIPLES_RECALL);

    /** What is told of claims of a kind; the last two, whether they are taken for claims of that kind. */
    static final List<Measure> OF_KINDS = List.of(FOUND, SOURCE, MARKS, READING_PRECISION, READING_RECALL);

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
