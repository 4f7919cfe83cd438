package org.w3id.relata.text;

/**
 * A part of a document's layout.
 *
 * @param index its position among the blocks
 * @param span without the white space around it, and without a list's number or bullet
 * @param kind what it is
 */
public record TextBlock(int index, TextSpan span, Kind kind) {
    /** What a block is; only prose makes claims. */
    public enum Kind {
        HEADING,
        BYLINE,
        PARAGRAPH,
        LIST_ITEM,
        BOILERPLATE,
        /** Prose in another language than English. */
        FOREIGN;

        public boolean isProse() {
            return this == PARAGRAPH || this == LIST_ITEM;
        }
    }
}
