package org.w3id.relata.web;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.relata.query.AnswerFormat;
import org.w3id.relata.query.CannedQuery;

/** The responses to queries, as OpenAPI describes them: one for each format, and what may go wrong. */
final class OpenApiAnswers {
    private static final List<AnswerFormat> TABLES =
            List.of(AnswerFormat.JSON, AnswerFormat.XML, AnswerFormat.CSV, AnswerFormat.TSV, AnswerFormat.XLSX);

    private OpenApiAnswers() {}

    /** Those of a canned query. */
    static JsonObject of(CannedQuery query) {
        JsonObject content = new JsonObject();
        if (query.kind() != CannedQuery.Kind.CONSTRUCT) {
            tables(content);
        }
        rdf(content);
        content.add("text/html", text());
        content.add(QueryForms.SPARQL_TYPE, text());
        String also = query.kind() == CannedQuery.Kind.CONSTRUCT
                ? "The graph"
                : "The rows; in the formats of RDF, a description of the query in SHACL";
        JsonObject responses = responses(also, content);
        if (!query.hosts().isEmpty()) {
            elsewhere(responses);
        }
        return responses;
    }

    /** Those of the endpoint. */
    static JsonObject ofAnyQuery() {
        JsonObject content = new JsonObject();
        tables(content);
        rdf(content);
        content.add("text/html", text());
        JsonObject responses = responses("Rows for SELECT and ASK, a graph for CONSTRUCT and DESCRIBE", content);
        elsewhere(responses);
        return responses;
    }

    /** What may go wrong with other endpoints. */
    private static void elsewhere(JsonObject responses) {
        responses.add("403", reference("responses", "NotAllowed"));
        responses.add("502", reference("responses", "FarEnd"));
        responses.add("504", reference("responses", "FarEnd"));
    }

    private static JsonObject responses(String description, JsonObject content) {
        JsonObject headers = new JsonObject();
        Stream.of("Link", "ETag").forEach(name -> headers.add(name, reference("headers", name)));
        JsonObject found = new JsonObject();
        found.addProperty("description", description);
        found.add("headers", headers);
        found.add("content", content);
        JsonObject responses = new JsonObject();
        responses.add("200", found);
        responses.add("400", reference("responses", "BadRequest"));
        responses.add("406", reference("responses", "NotAcceptable"));
        responses.add("503", reference("responses", "Overran"));
        return responses;
    }

    private static void tables(JsonObject content) {
        for (AnswerFormat format : TABLES) {
            JsonObject media = format == AnswerFormat.XLSX ? new JsonObject() : text();
            if (format == AnswerFormat.JSON) {
                media.add("schema", reference("schemas", "Rows"));
            }
            content.add(format.mediaType(CannedQuery.Kind.SELECT), media);
        }
    }

    private static void rdf(JsonObject content) {
        for (RdfFormat format : RdfFormat.values()) {
            content.add(format.mediaType(), text());
        }
    }

    private static JsonObject text() {
        JsonObject schema = new JsonObject();
        schema.addProperty("type", "string");
        JsonObject media = new JsonObject();
        media.add("schema", schema);
        return media;
    }

    private static JsonObject reference(String kind, String name) {
        JsonObject reference = new JsonObject();
        reference.addProperty("$ref", "#/components/" + kind + "/" + name);
        return reference;
    }
}
