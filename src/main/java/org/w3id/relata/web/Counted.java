package org.w3id.relata.web;

import java.util.Locale;

/** Puts numbers of things in words. */
final class Counted {
    private Counted() {}

    /** A number with its thousands apart: "1,560". */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** "1 claim", "1,560 claims". */
    static String of(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }
}
