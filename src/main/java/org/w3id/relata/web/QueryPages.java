package org.w3id.relata.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.query.Parameter;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.QueryCard;
import org.w3id.relata.web.page.QueryPage;
import org.w3id.relata.web.page.ResultTable;

/**
 * Makes the page of a canned query.
 *
 * @param query what is asked
 * @param arguments what was filled in, by parameter name
 * @param prefix what the server's paths begin with for this client
 */
record QueryPages(CannedQuery query, Map<String, String> arguments, String prefix) {
    static QueryCard card(CannedQuery query) {
        return new QueryCard(query.name(), query.summary(), query.description(), query.tags());
    }

    /** The page with an answer, or with what is wrong, or with neither before the query is run. */
    QueryPage page(@Nullable ResultTable table, @Nullable String problem, String sparql) {
        return new QueryPage(
                new Frames(prefix).plain(query.summary(), query.description()),
                card(query),
                query.parameters().stream().map(this::field).toList(),
                table,
                problem,
                table == null ? List.of() : downloads(),
                sparql);
    }

    private QueryPage.Field field(Parameter parameter) {
        String given = arguments.get(parameter.name());
        String example = Stream.of(parameter.example(), parameter.defaultValue())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
        String value = Stream.of(given, parameter.defaultValue())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
        return new QueryPage.Field(
                parameter.name(),
                parameter.description(),
                parameter.type().name(),
                parameter.required(),
                value,
                example,
                parameter.values());
    }

    private List<Link> downloads() {
        String filled = arguments.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()) + "&")
                .sorted()
                .collect(Collectors.joining());
        List<String> formats = query.kind() == CannedQuery.Kind.CONSTRUCT
                ? List.of("ttl", "trig", "nt", "jsonld", "rdf")
                : List.of("csv", "tsv", "json", "xml");
        return formats.stream()
                .map(format -> new Link(
                        format.toUpperCase(java.util.Locale.ROOT),
                        prefix + QueriesHandler.PATH + query.name() + "?" + filled + "format=" + format))
                .toList();
    }

    private static String encode(String value) {
        return Optional.of(value)
                .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                .get();
    }
}
