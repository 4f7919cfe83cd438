package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.query.QueryCatalogue;

/** The description of the API, as Swagger's own parser reads it. */
class OpenApiTest {
    private static final QueryCatalogue QUERIES = QueryCatalogue.load(Path.of("queries"));
    private static final String DOCUMENT = new OpenApi(QUERIES, "http://localhost:3030/relata").json();

    @Test
    void itIsSound() {
        assertThat(parsed(DOCUMENT).getMessages()).isEmpty();
        assertThat(JsonParser.parseString(DOCUMENT)
                        .getAsJsonObject()
                        .get("openapi")
                        .getAsString())
                .startsWith("3.1.");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken("no title", api -> api.getAsJsonObject("info").remove("title")),
                broken("no responses", api -> get(api, "/queries/denials").remove("responses")),
                broken("a wrong place", api -> parameter(api).addProperty("in", "body")),
                broken("a misspelt key", api -> get(api, "/queries/denials").add("respones", new JsonObject())),
                broken("a reference to nothing", api -> {
                    JsonObject reference = new JsonObject();
                    reference.addProperty("$ref", "#/components/parameters/nothing");
                    get(api, "/queries/denials").getAsJsonArray("parameters").add(reference);
                }),
                broken("an operation twice", api -> get(api, "/queries/denials")
                        .addProperty("operationId", "all-claims")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void whatIsBrokenIsFound(String what, Consumer<JsonObject> breaks) {
        JsonObject api = JsonParser.parseString(DOCUMENT).getAsJsonObject();
        breaks.accept(api);
        assertThat(parsed(api.toString()).getMessages()).as(what).isNotEmpty();
    }

    static Stream<CannedQuery> queries() {
        return QUERIES.queries().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryIsAnOperation(CannedQuery query) {
        OpenAPI api = parsed(DOCUMENT).getOpenAPI();
        var operation = api.getPaths().get("/queries/" + query.name()).getGet();
        assertThat(operation.getSummary()).isEqualTo(query.summary());
        List<String> parameters = get(JsonParser.parseString(DOCUMENT).getAsJsonObject(), "/queries/" + query.name())
                .getAsJsonArray("parameters")
                .asList()
                .stream()
                .map(parameter -> parameter.getAsJsonObject())
                .map(parameter -> (parameter.has("name") ? parameter.get("name") : parameter.get("$ref"))
                        .getAsString()
                        .replaceFirst(".*/", ""))
                .toList();
        List<String> wanted = new ArrayList<>(query.parameters().stream()
                .map(org.w3id.relata.query.Parameter::name)
                .toList());
        wanted.addAll(List.of("limit", "offset", "format"));
        assertThat(parameters).isEqualTo(wanted);
        assertThat(operation.getResponses().get("200").getContent().keySet())
                .contains(
                        "application/sparql-results+json",
                        "application/sparql-results+xml",
                        "text/csv",
                        "text/tab-separated-values",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "text/html",
                        "text/turtle",
                        "application/ld+json");
        assertThat(operation.getResponses()).containsKeys("400", "406", "503");
    }

    @Test
    void parametersHaveTypesDefaultsAndExamples() {
        Map<String, Parameter> parameters =
                parsed(DOCUMENT).getOpenAPI().getPaths().get("/queries/all-claims").getGet().getParameters().stream()
                        .filter(parameter -> parameter.getName() != null)
                        .collect(java.util.stream.Collectors.toMap(Parameter::getName, parameter -> parameter));
        assertThat(parameters.get("standing").getSchema().getEnum().toString()).isEqualTo("[disputed, undisputed]");
        assertThat(parameters.get("entity").getExample()).hasToString("id/state/belarus");
        assertThat(parameters.get("since").getSchema().getAnyOf()).hasSize(2);
        JsonObject claims = parameterOf("/queries/who-relays-whom");
        assertThat(claims.getAsJsonObject("schema").get("type").getAsString()).isEqualTo("integer");
        assertThat(claims.getAsJsonObject("schema").get("default").getAsInt()).isEqualTo(1);
    }

    @Test
    void theRestIsThereToo() {
        assertThat(parsed(DOCUMENT).getOpenAPI().getPaths().keySet())
                .contains("/search", "/suggest", "/sparql", "/queries", "/changes.json", "/dump/", "/id/{kind}/{name}");
        assertThat(parsed(DOCUMENT).getOpenAPI().getServers().get(0).getUrl())
                .isEqualTo("http://localhost:3030/relata");
    }

    private static Arguments broken(String what, Consumer<JsonObject> breaks) {
        return Arguments.of(what, breaks);
    }

    private static JsonObject get(JsonObject api, String path) {
        return api.getAsJsonObject("paths").getAsJsonObject(path).getAsJsonObject("get");
    }

    private static JsonObject parameter(JsonObject api) {
        return get(api, "/queries/denials").getAsJsonArray("parameters").get(0).getAsJsonObject();
    }

    private static JsonObject parameterOf(String path) {
        JsonArray parameters =
                get(JsonParser.parseString(DOCUMENT).getAsJsonObject(), path).getAsJsonArray("parameters");
        return parameters.get(0).getAsJsonObject();
    }

    private static SwaggerParseResult parsed(String document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readContents(document, null, options);
    }
}
