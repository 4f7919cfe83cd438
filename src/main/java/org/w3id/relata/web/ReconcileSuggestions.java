package org.w3id.relata.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.w3id.relata.query.reconcile.Candidate;
import org.w3id.relata.query.reconcile.Match;
import org.w3id.relata.query.reconcile.Question;
import org.w3id.relata.store.search.Part;
import org.w3id.relata.store.search.Search;
import org.w3id.relata.store.search.ThingKind;

/** Completes what is typed to entities, types and properties (Reconciliation Service API 0.2, section 6). */
record ReconcileSuggestions(Reconciliation reconciliation, Search search) {
    private static final int SHOWN = 10;
    /** So many are looked through, for those that are one thing. */
    private static final int LOOKED_THROUGH = 500;

    /** Entities by the beginnings of words of their names; by names that are near where nothing begins so. */
    JsonObject entities(Exchange exchange) {
        String prefix = prefix(exchange);
        Set<Candidate> found = new LinkedHashSet<>();
        reconciliation.entity(prefix).ifPresent(found::add);
        search.find(prefix, List.of(new Part(kind -> kind.group() == ThingKind.Group.ENTITIES, 0, LOOKED_THROUGH)))
                .parts()
                .forEach(part -> part.stream()
                        .flatMap(hit -> reconciliation.entity(hit.thing().getURI()).stream())
                        .forEach(found::add));
        if (found.isEmpty()) {
            reconciliation.names().get().match(Question.of(prefix)).stream()
                    .map(Match::candidate)
                    .forEach(found::add);
        }
        return page(found.stream().map(ReconcileSuggestions::entity), exchange);
    }

    /** Types by any part of their names. */
    static JsonObject types(Exchange exchange) {
        return page(
                fitting(ReconcileType.ALL.stream(), type -> type.name() + " " + type.id(), exchange)
                        .map(ReconcileType::jsonInFull),
                exchange);
    }

    /** Properties by any part of their names. */
    static JsonObject properties(Exchange exchange) {
        return page(
                fitting(
                                Arrays.stream(ReconcileProperty.values()),
                                property -> property.title() + " " + property.id(),
                                exchange)
                        .map(property -> {
                            JsonObject json = property.json();
                            json.addProperty("description", property.description());
                            return json;
                        }),
                exchange);
    }

    /** Properties that things of a type can have: {@code type} and {@code limit}. */
    static JsonObject proposals(Exchange exchange) {
        String id = Optional.ofNullable(exchange.parameter("type")).orElse("");
        ReconcileType type = ReconcileType.named(id.isEmpty() ? "Entity" : id);
        int limit = number(exchange, "limit").orElse(Integer.MAX_VALUE);
        JsonObject json = new JsonObject();
        json.addProperty("type", type.id());
        number(exchange, "limit").ifPresent(given -> json.addProperty("limit", given));
        json.add(
                "properties",
                ReconcileProperty.of(type.kinds()).stream()
                        .limit(limit)
                        .map(ReconcileProperty::json)
                        .collect(array()));
        return json;
    }

    private static JsonObject entity(Candidate candidate) {
        JsonObject json = new JsonObject();
        json.addProperty("id", candidate.id());
        json.addProperty("name", candidate.label());
        json.addProperty("description", candidate.note());
        JsonArray notable = new JsonArray();
        ReconcileType.find(candidate.kind()).map(ReconcileType::json).ifPresent(notable::add);
        json.add("notable", notable);
        return json;
    }

    private static <T> Stream<T> fitting(Stream<T> all, Function<T, String> name, Exchange exchange) {
        String prefix = prefix(exchange).toLowerCase(Locale.ROOT).strip();
        return all.filter(each -> name.apply(each).toLowerCase(Locale.ROOT).contains(prefix));
    }

    private static JsonObject page(Stream<JsonObject> found, Exchange exchange) {
        JsonObject json = new JsonObject();
        json.add(
                "result",
                found.skip(number(exchange, "cursor").orElse(0)).limit(SHOWN).collect(array()));
        return json;
    }

    private static String prefix(Exchange exchange) {
        return Optional.ofNullable(exchange.parameter("prefix"))
                .orElseThrow(() -> Problem.badRequest("The parameter prefix is missing."));
    }

    private static Optional<Integer> number(Exchange exchange, String name) {
        String number = exchange.parameter(name);
        if (number == null || number.isEmpty()) {
            return Optional.empty();
        }
        if (!number.matches("[0-9]{1,9}")) {
            throw Problem.badRequest("The parameter " + name + " is no whole number.");
        }
        return Optional.of(Integer.parseInt(number));
    }

    private static Collector<JsonObject, JsonArray, JsonArray> array() {
        return Collector.of(JsonArray::new, JsonArray::add, (some, others) -> {
            some.addAll(others);
            return some;
        });
    }
}
