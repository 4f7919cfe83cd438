package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reconciliation service answers beside what the schemas say, and what it refuses. */
class ReconcileServiceTest {
    private static ReconcileClient client;

    @BeforeAll
    static void start() {
        client = new ReconcileClient();
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    @Test
    void addressesAreThoseOfTheClient() {
        String below = client.server().get("/relata/reconcile", "*/*").body();
        assertThat(below).contains(client.server().url() + "/relata/reconcile/view?id={{id}}");
        assertThat(client.get("").body()).contains(client.server().url() + "/reconcile/view?id={{id}}");
    }

    @Test
    void aCapitalIsAPlaceUnlessAStateIsAskedFor() {
        assertThat(first("Minsk", "")).isEqualTo("place/minsk");
        assertThat(first("Minsk", "State")).isEqualTo("state/belarus");
        assertThat(first("Belarusian", "State")).isEqualTo("state/belarus");
        assertThat(first("Minsk", "Location")).isEqualTo("place/minsk");
    }

    @Test
    void aWiderTypeHoldsTheNarrower() {
        assertThat(first("NATO", "Organization")).isEqualTo("alliance/nato");
        assertThat(first("NATO", "Actor")).isEqualTo("alliance/nato");
        assertThat(first("NATO", "https://w3id.org/relata/ontology/Alliance")).isEqualTo("alliance/nato");
    }

    @Test
    void whatElseIsSaidTellsNamesakesApart() {
        JsonObject wrong = client.candidates(ReconcileClient.with(
                        ReconcileClient.query("Ramstein Air Base", ""), ReconcileClient.property("country", "Japan")))
                .get(0);
        JsonObject right = client.candidates(ReconcileClient.with(
                        ReconcileClient.query("Ramstein Air Base", ""),
                        ReconcileClient.property("country", "DE"),
                        ReconcileClient.property("coordinates", "49.44, 7.60")))
                .get(0);
        assertThat(wrong.get("match").getAsBoolean()).isFalse();
        assertThat(right.get("match").getAsBoolean()).isTrue();
        assertThat(wrong.get("score").getAsDouble())
                .isLessThan(right.get("score").getAsDouble());
    }

    @Test
    void theCountryBesideANameIsNotTheAnswer() {
        JsonObject query =
                ReconcileClient.with(ReconcileClient.query("Minsk", ""), ReconcileClient.property("country", "BY"));
        assertThat(client.candidates(query).get(0).get("id").getAsString()).isEqualTo("place/minsk");
    }

    @Test
    void anIdentifierIsAsGoodAsAName() {
        for (String identifier : List.of("state/belarus", "https://w3id.org/relata/id/state/belarus", "Q184", "BLR")) {
            assertThat(first(identifier, "State")).as(identifier).isEqualTo("state/belarus");
        }
    }

    @Test
    void descriptionsOfDocumentsAreNoEntities() {
        JsonObject found = client.json("/suggest/entity?prefix=military%20bases");
        assertThat(found.getAsJsonArray("result")).allSatisfy(entity -> assertThat(
                        entity.getAsJsonObject().get("id").getAsString())
                .doesNotContain("no-russian"));
    }

    @Test
    void suggestionsComeInParts() {
        JsonArray all = client.json("/suggest/entity?prefix=air").getAsJsonArray("result");
        JsonArray rest = client.json("/suggest/entity?prefix=air&cursor=4").getAsJsonArray("result");
        assertThat(all).hasSize(10);
        assertThat(rest.get(0)).isEqualTo(all.get(4));
        assertThat(client.json("/suggest/type?prefix=State")
                        .getAsJsonArray("result")
                        .toString())
                .contains("\"id\":\"State\"", "\"broader\":[{\"id\":\"Actor\"");
        assertThat(client.json("/suggest/entity?prefix=Belarrus")
                        .getAsJsonArray("result")
                        .toString())
                .contains("state/belarus");
    }

    @Test
    void thePreviewMayStandInAFrame() {
        HttpResponse<String> preview = client.server().get("/reconcile/preview?id=state%2Fbelarus", "text/html");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors *");
        assertThat(preview.body()).contains("<h1>", "Belarus", "Wikidata Q184", "/assets/preview.css?v=");
        assertThat(client.server()
                        .get("/page/state/belarus", "text/html")
                        .headers()
                        .firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
    }

    @Test
    void theViewLeadsToThePage() {
        HttpResponse<String> view = client.server().get("/relata/reconcile/view?id=state%2Fbelarus", "text/html");
        assertThat(view.statusCode()).isEqualTo(303);
        assertThat(view.headers().firstValue("Location")).contains("/relata/page/state/belarus");
    }

    @Test
    void everyAddressMayBeAskedFromElsewhere() {
        for (String path : List.of("", "/suggest/entity?prefix=a", "/properties?type=State", "/nothing")) {
            HttpResponse<String> preflight =
                    client.server().send("OPTIONS", "/reconcile" + path, Map.of("Origin", "https://example.org"));
            assertThat(preflight.statusCode()).isEqualTo(204);
            assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                    .hasValueSatisfying(methods -> assertThat(methods).contains("POST"));
            assertThat(client.get(path).headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("*");
        }
    }

    @Test
    void thereIsNoJsonp() {
        assertThat(client.get("?callback=stolen").body()).startsWith("{");
    }

    @Test
    void extensionsAreCutToTheirLimit() {
        String all = "{\"ids\":[\"state/belarus\"],\"properties\":[{\"id\":\"alias\"}]}";
        String two = "{\"ids\":[\"state/belarus\"],\"properties\":[{\"id\":\"alias\",\"settings\":{\"limit\":\"1\"}}]}";
        assertThat(aliases(all).size()).isGreaterThan(1);
        assertThat(aliases(two)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"q0\":",
                "{\"q0\":{\"query\":\"x\"}}{",
                "{\"q0\":1}",
                "{\"q0\":{}}",
                "{\"q0\":{\"query\":\"\"}}",
                "{\"q0\":{\"query\":[\"x\"]}}",
                "{\"q0\":{\"query\":\"x\",\"limit\":0}}",
                "{\"q0\":{\"query\":\"x\",\"limit\":-1}}",
                "{\"q0\":{\"query\":\"x\",\"limit\":1e99}}",
                "{\"q0\":{\"query\":\"x\",\"type\":\"Nonsense\"}}",
                "{\"q0\":{\"query\":\"x\",\"type\":[[\"State\"]]}}",
                "{\"q0\":{\"query\":\"x\",\"type_strict\":\"maybe\"}}",
                "{\"q0\":{\"query\":\"x\",\"properties\":{}}}",
                "{\"q0\":{\"query\":\"x\",\"properties\":[{\"pid\":\"nonsense\",\"v\":1}]}}",
                "{\"q0\":{\"query\":\"x\",\"properties\":[{\"pid\":\"country\",\"v\":{\"name\":\"no id\"}}]}}"
            })
    void whatCannotBeUnderstoodIsRefused(String queries) {
        assertRefused(client.post("queries", queries), 400);
    }

    @Test
    void whatIsTooMuchIsRefused() {
        String deep = "{\"q0\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertRefused(client.post("queries", deep), 400);
        JsonObject many = new JsonObject();
        for (int i = 0; i < 10_000; i++) {
            many.add("q" + i, ReconcileClient.query("x", ""));
        }
        assertRefused(client.post("queries", many.toString()), 413);
        assertRefused(client.post("queries", "x".repeat(5 * 1024 * 1024)), 413);
        JsonArray ids = new JsonArray();
        for (int i = 0; i < 1001; i++) {
            ids.add("x" + i);
        }
        assertRefused(client.post("extend", "{\"ids\":" + ids + ",\"properties\":[]}"), 413);
        assertRefused(client.post("extend", "{\"ids\":[\"a\"],\"properties\":[{\"id\":\"nonsense\"}]}"), 400);
        assertRefused(
                client.post("extend", "{\"ids\":[\"a\"],\"properties\":[{\"id\":\"country\"},{\"id\":\"country\"}]}"),
                400);
        JsonObject longValue = ReconcileClient.with(
                ReconcileClient.query("Minsk", ""),
                ReconcileClient.property("coordinates", "1" + "\t".repeat(100_000) + "1"));
        assertRefused(client.post("queries", "{\"q0\":" + longValue + "}"), 400);
        JsonObject[] countries = Stream.generate(() -> ReconcileClient.property("country", "Norway"))
                .limit(20)
                .toArray(JsonObject[]::new);
        JsonObject twice = ReconcileClient.with(ReconcileClient.query("Minsk", ""), countries);
        twice.getAsJsonArray("properties").forEach(one -> {
            JsonArray two = new JsonArray();
            two.add("Norway");
            two.add("Sweden");
            one.getAsJsonObject().add("v", two);
        });
        assertRefused(client.post("queries", "{\"q0\":" + twice + "}"), 400);
        assertRefused(client.server().post("/reconcile", "application/json", "{}"), 415);
        assertRefused(
                client.server().post("/reconcile/suggest/type", "application/x-www-form-urlencoded", "prefix=a"), 405);
        assertRefused(client.get("?query=Belarus"), 400);
        assertRefused(client.get("/suggest/entity"), 400);
        assertRefused(client.get("/suggest/entity?prefix=a&cursor=-1"), 400);
        assertRefused(client.get("/preview?id=state/atlantis"), 404);
        assertRefused(client.get("/view?id=https://example.org/"), 404);
        assertRefused(client.get("/nothing"), 404);
    }

    @Test
    void oddNamesAreAnswered() {
        Stream.of(
                        "Belarus ".repeat(125_000),
                        "x".repeat(1_000_000),
                        "\u0000\u0001\u202Eeno\u2066",
                        "!?…—",
                        "\uD83D\uDE00\uD83D",
                        "٠١٢٣",
                        "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a",
                        "((((((((((((((((",
                        ",,,,,,")
                .forEach(name -> assertThat(client.candidates(ReconcileClient.query(name, "")))
                        .allSatisfy(
                                candidate -> assertThat(candidate.get("match").getAsBoolean())
                                        .isFalse()));
        JsonObject query = ReconcileClient.query("Air Base", "Facility");
        query.addProperty("limit", 999_999_999);
        assertThat(client.candidates(query)).hasSizeBetween(20, 50);
    }

    private static void assertRefused(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private static JsonArray aliases(String extend) {
        return ReconcileClient.parsed(client.post("extend", extend))
                .getAsJsonObject("rows")
                .getAsJsonObject("state/belarus")
                .getAsJsonArray("alias");
    }

    private static String first(String name, String type) {
        return client.candidates(ReconcileClient.query(name, type))
                .get(0)
                .get("id")
                .getAsString();
    }
}
