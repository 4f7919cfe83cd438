package org.w3id.relata.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.store.search.ThingKind;

/**
 * What somebody looks for on the search page.
 *
 * @param words as they were typed
 * @param kinds what is wanted
 * @param page which part of the answer is wanted, from 1; matters where only one group is
 */
record SearchRequest(String words, KindFilter kinds, int page) {
    /** @throws Problem where a kind is unknown or the page is no number */
    static SearchRequest of(Exchange exchange) {
        return new SearchRequest(
                Optional.ofNullable(exchange.parameter("q")).orElse("").strip(),
                KindFilter.parse(exchange.parameter("kind")),
                Pages.asked(exchange));
    }

    /** The only group that is wanted; empty where there are several. */
    Optional<ThingKind.Group> only() {
        List<ThingKind.Group> groups = kinds.groups();
        return groups.size() == 1 ? Optional.of(groups.get(0)) : Optional.empty();
    }

    SearchRequest of(KindFilter others) {
        return new SearchRequest(words, others, 1);
    }

    SearchRequest at(int otherPage) {
        return new SearchRequest(words, kinds, otherPage);
    }

    /** The path that asks for this. */
    String path() {
        String kind = kinds.names().isEmpty() ? "" : "&kind=" + encode(String.join(",", kinds.names()));
        return SearchHandler.PATH + "?q=" + encode(words) + kind + (page == 1 ? "" : "&page=" + page);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
