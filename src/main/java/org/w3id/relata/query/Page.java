package org.w3id.relata.query;

/**
 * A part of the rows of an answer.
 *
 * @param offset how many rows come before it
 * @param limit how many rows it has at most
 */
public record Page(long offset, long limit) {
    /** The page after this one. */
    public Page next() {
        return new Page(offset + limit, limit);
    }

    /** The page before this one, as far as there is one; the first begins at 0. */
    public Page previous() {
        return new Page(Math.max(0, offset - limit), limit);
    }
}
