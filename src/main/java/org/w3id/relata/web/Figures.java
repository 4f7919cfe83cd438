package org.w3id.relata.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures as they are shown. */
final class Figures {
    private Figures() {}

    /** A measure with two places; empty where there was nothing to measure. */
    static String of(Map<String, Double> measures, String name) {
        return show(measures.get(name));
    }

    /** Two places; empty for none. */
    static String show(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.2f", value);
    }
}
