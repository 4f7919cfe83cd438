package org.w3id.relata.web.page;

import java.util.List;

/**
 * A canned query in a list.
 *
 * @param asks which other endpoints it asks, and whether this server does; empty for none
 */
public record QueryCard(String name, String summary, String question, List<String> tags, String asks) {
    public QueryCard {
        tags = List.copyOf(tags);
    }
}
