package org.w3id.relata.web.page;

import java.util.List;

/** A canned query in a list. */
public record QueryCard(String name, String summary, String question, List<String> tags) {
    public QueryCard {
        tags = List.copyOf(tags);
    }
}
