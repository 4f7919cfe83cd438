package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer fits its schema, written after the text of the specification, and each schema finds what does not fit. */
class ReconcileSchemasTest {
    private static final Path SCHEMAS = Path.of("src/test/resources/reconcile/schemas");

    private static final String EXTEND =
            """
            {"ids":["state/belarus","facility/ramstein-air-base","nothing"],
             "properties":[{"id":"label"},{"id":"alias","settings":{"limit":2}},{"id":"country"},{"id":"code"},
              {"id":"coordinates"},{"id":"wikidata"},{"id":"claims"},{"id":"iri"}]}""";
    private static final String QUERIES =
            """
            {"q0":{"query":"Belarus"},
             "q1":{"query":"Ramstein AB","type":["Facility"],"limit":3,"type_strict":"any",
              "properties":[{"pid":"country","v":["Germany",{"id":"state/germany","name":"Germany"}]},{"pid":"claims","v":3}]},
             "q2":{"properties":[{"pid":"wikidata","v":"Q36"}]}}""";

    private static ReconcileClient client;

    /** Something that a schema must refuse. */
    record Broken(String schema, String json) {}

    @BeforeAll
    static void start() {
        client = new ReconcileClient();
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    @Test
    void theManifestFits() {
        assertFits("manifest", client.get(""));
        assertFits("manifest", client.get("/"));
    }

    @Test
    void queriesAndResultsFit() {
        assertThat(validate("query-batch", QUERIES)).isEmpty();
        HttpResponse<String> posted = client.post("queries", QUERIES);
        assertFits("result-batch", posted);
        HttpResponse<String> got = client.get("?queries=" + ReconcileClient.encoded(QUERIES));
        assertThat(got.body()).isEqualTo(posted.body());
        JsonObject results = ReconcileClient.parsed(posted);
        assertThat(results.keySet()).containsExactly("q0", "q1", "q2");
        assertThat(results.getAsJsonObject("q2")
                        .getAsJsonArray("result")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsString())
                .isEqualTo("state/poland");
    }

    @Test
    void suggestionsFit() {
        assertFits("suggest-entity", client.get("/suggest/entity?prefix=bel"));
        assertFits("suggest-type", client.get("/suggest/type?prefix=a"));
        assertFits("suggest-property", client.get("/suggest/property?prefix=co"));
        assertFits("flyout", client.get("/flyout/entity?id=state%2Fbelarus"));
    }

    @Test
    void extensionsFit() {
        assertThat(validate("extend-query", EXTEND)).isEmpty();
        assertFits("extend-response", client.post("extend", EXTEND));
        assertFits("extend-response", client.get("?extend=" + ReconcileClient.encoded(EXTEND)));
        assertFits("property-proposal", client.get("/properties?type=State&limit=3"));
        assertFits("property-proposal", client.get("/properties?type=Facility"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsBrokenIsFound(Broken broken) {
        assertThat(validate(broken.schema(), broken.json())).as(broken.json()).isNotEmpty();
    }

    @Test
    void everySchemaHasSomethingToRefuse() throws Exception {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .isSubsetOf(broken().map(Broken::schema).toList());
        }
        assertThatThrownBy(() -> schema("none")).isInstanceOf(NullPointerException.class);
    }

    static Stream<Broken> broken() {
        List<Broken> broken = new ArrayList<>();
        Stream.of(
                        "{\"name\":\"x\",\"identifierSpace\":\"http://a/\",\"schemaSpace\":\"http://b/\"}",
                        "{\"versions\":[\"0.1\"],\"name\":\"x\",\"identifierSpace\":\"http://a/\",\"schemaSpace\":\"http://b/\"}",
                        "{\"versions\":[\"0.2\"],\"name\":\"x\",\"identifierSpace\":\"http://a/\",\"schemaSpace\":\"http://b/\",\"view\":{\"url\":\"http://c/\"}}",
                        "{\"versions\":[\"0.2\"],\"name\":\"x\",\"identifierSpace\":\"http://a/\",\"schemaSpace\":\"http://b/\",\"preview\":{\"url\":\"http://c/{{id}}\"}}",
                        "{\"versions\":[\"0.2\"],\"name\":\"x\",\"identifierSpace\":\"http://a/\",\"schemaSpace\":\"http://b/\",\"extend\":{\"property_settings\":[{\"name\":\"n\",\"label\":\"l\",\"type\":\"select\"}]}}")
                .forEach(json -> broken.add(new Broken("manifest", json)));
        Stream.of(
                        "{\"q\":{}}",
                        "{\"q\":{\"query\":\"\"}}",
                        "{\"q\":{\"query\":\"x\",\"limit\":0}}",
                        "[]",
                        "{\"q\":{\"query\":\"x\",\"type_strict\":\"maybe\"}}",
                        "{\"q\":{\"properties\":[{\"pid\":\"p\"}]}}")
                .forEach(json -> broken.add(new Broken("query-batch", json)));
        Stream.of(
                        "[]",
                        "{\"q\":[]}",
                        "{\"q\":{\"result\":[{\"id\":\"a\",\"name\":\"b\",\"type\":[],\"score\":1}]}}",
                        "{\"q\":{\"result\":[{\"id\":\"a\",\"name\":\"b\",\"type\":[\"t\"],\"score\":1,\"match\":true}]}}",
                        "{\"q\":{\"result\":[{\"id\":\"a\",\"name\":\"b\",\"type\":[],\"score\":\"1\",\"match\":true}]}}")
                .forEach(json -> broken.add(new Broken("result-batch", json)));
        for (String schema : List.of("suggest-entity", "suggest-type", "suggest-property")) {
            broken.add(new Broken(schema, "{}"));
            broken.add(new Broken(schema, "{\"result\":[{\"id\":\"a\"}]}"));
        }
        broken.add(new Broken("suggest-entity", "{\"result\":[{\"id\":\"a\",\"name\":\"b\",\"notable\":[1]}]}"));
        broken.add(new Broken("suggest-type", "{\"result\":[{\"id\":\"a\",\"name\":\"b\",\"broader\":[\"c\"]}]}"));
        broken.add(new Broken("flyout", "{\"id\":\"a\"}"));
        broken.add(new Broken("property-proposal", "{\"type\":\"State\"}"));
        broken.add(new Broken("property-proposal", "{\"properties\":[\"country\"]}"));
        broken.add(new Broken("extend-query", "{\"ids\":[]}"));
        broken.add(new Broken("extend-query", "{\"ids\":[1],\"properties\":[]}"));
        Stream.of(
                        "{\"meta\":[]}",
                        "{\"meta\":[{\"id\":\"a\"}],\"rows\":{}}",
                        "{\"meta\":[],\"rows\":{\"a\":{\"p\":[\"x\"]}}}",
                        "{\"meta\":[],\"rows\":{\"a\":{\"p\":[{\"id\":\"b\"}]}}}",
                        "{\"meta\":[],\"rows\":{\"a\":{\"p\":[{\"str\":\"b\",\"int\":1}]}}}")
                .forEach(json -> broken.add(new Broken("extend-response", json)));
        return broken.stream();
    }

    private static void assertFits(String schema, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(validate(schema, response.body())).as(response.body()).isEmpty();
    }

    private static Set<ValidationMessage> validate(String schema, String json) {
        return schema(schema).validate(json, InputFormat.JSON);
    }

    private static JsonSchema schema(String name) {
        InputStream in = ReconcileSchemasTest.class.getResourceAsStream("/reconcile/schemas/" + name + ".json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Objects.requireNonNull(in, name));
    }
}
