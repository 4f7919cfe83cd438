package org.w3id.relata.web;

import java.util.Locale;

/** Makes sentences of messages, which begin in lower case and have no full stop. */
final class Sentences {
    private Sentences() {}

    static String of(String words) {
        String end = words.matches("(?s).*[.?!]") ? "" : ".";
        return begun(words) + end;
    }

    /** With a capital at the beginning. */
    static String begun(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
