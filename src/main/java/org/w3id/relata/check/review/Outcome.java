package org.w3id.relata.check.review;

import java.util.List;

/** What came of a check. */
public sealed interface Outcome {
    /** It ran; it may have seen nothing. */
    record Ran(List<Observation> observations) implements Outcome {
        public Ran {
            observations = List.copyOf(observations);
        }
    }

    /** It lacked something. */
    record NotRun(String reason) implements Outcome {}

    static Outcome ran(List<Observation> observations) {
        return new Ran(observations);
    }

    static Outcome notRun(String reason) {
        return new NotRun(reason);
    }
}
