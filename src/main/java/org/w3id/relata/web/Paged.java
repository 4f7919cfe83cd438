package org.w3id.relata.web;

import java.util.OptionalInt;

/**
 * Which page of a long list is shown.
 *
 * @param page from 1
 * @param more whether there is a next one
 * @param last the last one; empty where there are too many to count
 */
record Paged(int page, boolean more, OptionalInt last) {
    /** A list that fits on one page. */
    static final Paged ALL = new Paged(1, false, OptionalInt.of(1));

    /** Whether there is another page. */
    boolean several() {
        return page > 1 || more;
    }
}
