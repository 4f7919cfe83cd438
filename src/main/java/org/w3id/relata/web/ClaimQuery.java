package org.w3id.relata.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Which claims of an entity are asked for, as it stands in the address of a page.
 *
 * @param role what the entity has to do with them; null where the page chooses
 * @param filter what else is asked of them
 * @param page which part of them, from 1
 */
record ClaimQuery(@Nullable ClaimRole role, ClaimFilter filter, int page) {
    private static final String ROLE = "role";
    private static final String STANDING = "standing";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String PAGE = "page";

    /**
     * Reads the parameters of a request; those that are empty, as fields of forms are that nobody filled in, ask nothing.
     *
     * @param base what the IRIs of things begin with
     * @throws Problem where one of them cannot be understood
     */
    static ClaimQuery of(Exchange exchange, String base) {
        Function<String, @Nullable String> given = name -> {
            String value = exchange.parameter(name);
            return value == null || value.isBlank() ? null : value.strip();
        };
        Map<Facet, Node> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String value = given.apply(facet.parameter());
            if (value != null) {
                values.put(facet, facet.read(value, base));
            }
        }
        ClaimFilter filter = new ClaimFilter(
                oneOf(Standing.values(), Standing::word, STANDING, given.apply(STANDING)),
                values,
                date(given.apply(FROM)),
                date(given.apply(TO)));
        return new ClaimQuery(
                oneOf(ClaimRole.values(), ClaimRole::word, ROLE, given.apply(ROLE)), filter, Pages.asked(exchange));
    }

    ClaimQuery with(ClaimFilter other) {
        return new ClaimQuery(role, other, 1);
    }

    ClaimQuery onPage(int number) {
        return new ClaimQuery(role, filter, number);
    }

    /** The parameters by name, without those that ask nothing. */
    Map<String, String> parameters(String base) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (role != null) {
            parameters.put(ROLE, role.word());
        }
        Standing standing = filter.standing();
        if (standing != null) {
            parameters.put(STANDING, standing.word());
        }
        filter.values().forEach((facet, value) -> parameters.put(facet.parameter(), facet.written(value, base)));
        PartialDate from = filter.from();
        if (from != null) {
            parameters.put(FROM, from.written());
        }
        PartialDate to = filter.to();
        if (to != null) {
            parameters.put(TO, to.written());
        }
        if (page > 1) {
            parameters.put(PAGE, Integer.toString(page));
        }
        return parameters;
    }

    /** The query part of an address with its question mark; empty where nothing is asked. */
    String query(String base) {
        Map<String, String> parameters = parameters(base);
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String value) {
        // A slash may stand in a query (RFC 3986, section 3.4), and is what people read best.
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    private static <T> @Nullable T oneOf(T[] all, Function<T, String> word, String parameter, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return Arrays.stream(all)
                .filter(one -> word.apply(one).equals(value))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("“" + value + "” is no " + parameter + ". There are: "
                        + Arrays.stream(all).map(word).collect(Collectors.joining(", ")) + "."));
    }

    private static @Nullable PartialDate date(@Nullable String value) {
        return value == null ? null : PartialDate.parse(value);
    }
}
