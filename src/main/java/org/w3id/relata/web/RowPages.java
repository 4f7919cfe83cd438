package org.w3id.relata.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.Answer;
import org.w3id.relata.query.BoundQuery;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.query.Page;
import org.w3id.relata.web.page.RowPaging;

/**
 * The addresses of an answer's parts and forms.
 *
 * @param arguments what is asked, by parameter name
 */
record RowPages(Exchange exchange, CannedQuery query, Map<String, String> arguments) {
    /** Tells machines where the first part, the part before and the part after are (RFC 8288). */
    void link(BoundQuery bound, Answer answer) {
        if (query.kind() != CannedQuery.Kind.SELECT) {
            return;
        }
        Page page = bound.page();
        exchange.link(path(new Page(0, page.limit())), "first");
        if (page.offset() > 0) {
            exchange.link(path(page.previous()), "prev");
        }
        if (hasMore(bound, answer)) {
            exchange.link(path(page.next()), "next");
        }
    }

    /** The same for people. */
    RowPaging paging(BoundQuery bound, Answer answer) {
        Page page = bound.page();
        long last = page.offset() + Math.min(page.limit(), answer.rows().size());
        return new RowPaging(
                last == page.offset() ? "No rows" : "Rows " + (page.offset() + 1) + " to " + last,
                page.offset() > 0 ? exchange.prefix() + path(new Page(0, page.limit())) : null,
                page.offset() > 0 ? exchange.prefix() + path(page.previous()) : null,
                hasMore(bound, answer) ? exchange.prefix() + path(page.next()) : null);
    }

    /** The whole answer in a format. */
    String download(String format) {
        Map<String, String> rest = new TreeMap<>(arguments);
        rest.remove("limit");
        rest.remove("offset");
        return exchange.prefix() + path(rest, "format", format);
    }

    /** The same part of the answer in another view. */
    String view(String view) {
        return exchange.prefix() + path(new TreeMap<>(arguments), "view", view);
    }

    private static boolean hasMore(BoundQuery bound, Answer answer) {
        return answer.rows().size() > bound.page().limit();
    }

    private String path(Page page) {
        Map<String, String> with = new TreeMap<>(arguments);
        with.put("limit", Long.toString(page.limit()));
        with.put("offset", Long.toString(page.offset()));
        String view = exchange.parameter("view");
        String format = exchange.parameter("format");
        if (format != null && !format.isEmpty()) {
            return path(with, "format", format);
        }
        return path(with, "view", view);
    }

    private String path(Map<String, String> parameters, String last, @Nullable String value) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        if (value != null && !value.isEmpty()) {
            all.put(last, value);
        }
        String path = QueriesHandler.PATH + query.name();
        return all.isEmpty()
                ? path
                : path
                        + all.entrySet().stream()
                                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
