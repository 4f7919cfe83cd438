package org.w3id.relata.web.page;

import java.util.List;

/** Claims, perhaps only the first of them. */
public record ClaimList(List<ClaimCard> cards, int total) {
    public ClaimList {
        cards = List.copyOf(cards);
    }

    /** How many are not shown. */
    public int more() {
        return total - cards.size();
    }
}
