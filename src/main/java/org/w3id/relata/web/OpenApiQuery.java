package org.w3id.relata.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.query.Parameter;
import org.w3id.relata.query.ParameterType;

/** A canned query as an operation of OpenAPI. */
record OpenApiQuery(CannedQuery query) {
    JsonObject operation() {
        JsonObject operation = new JsonObject();
        operation.addProperty("operationId", query.name());
        operation.addProperty("summary", query.summary());
        operation.addProperty("description", description());
        JsonArray tags = new JsonArray();
        tags.add("queries");
        operation.add("tags", tags);
        JsonArray parameters = new JsonArray();
        query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        if (query.kind() != CannedQuery.Kind.ASK) {
            parameters.add(reference("limit"));
            parameters.add(reference("offset"));
        }
        parameters.add(reference("format"));
        operation.add("parameters", parameters);
        operation.add("responses", OpenApiAnswers.of(query));
        return operation;
    }

    private String description() {
        return query.hosts().isEmpty()
                ? query.description()
                : query.description() + " Asks " + String.join(" and ", query.hosts())
                        + ", where the server is allowed to.";
    }

    private static JsonObject reference(String name) {
        JsonObject reference = new JsonObject();
        reference.addProperty("$ref", "#/components/parameters/" + name);
        return reference;
    }

    private static JsonObject parameter(Parameter parameter) {
        JsonObject json = new JsonObject();
        json.addProperty("name", parameter.name());
        json.addProperty("in", "query");
        json.addProperty("description", description(parameter));
        json.addProperty("required", parameter.required());
        JsonObject schema = schema(parameter.type());
        if (!parameter.values().isEmpty()) {
            JsonArray values = new JsonArray();
            parameter.values().forEach(values::add);
            schema.add("enum", values);
        }
        if (parameter.defaultValue() != null) {
            add(schema, "default", parameter.type(), parameter.defaultValue());
        }
        json.add("schema", schema);
        if (parameter.example() != null) {
            add(json, "example", parameter.type(), parameter.example());
        }
        return json;
    }

    private static String description(Parameter parameter) {
        if (!(parameter.type() instanceof ParameterType.Iri)) {
            return parameter.description();
        }
        String kinds = parameter.kinds().isEmpty() ? "" : " (" + String.join(", ", parameter.kinds()) + ")";
        return parameter.description() + kinds + ". A name, a path or an IRI.";
    }

    private static JsonObject schema(ParameterType type) {
        return switch (type.name()) {
            case "integer", "boolean" -> typed(type.name(), "");
            case "decimal" -> typed("number", "");
            case "date" -> typed("string", "date");
            case "dateTime" -> moment();
            default -> typed("string", "");
        };
    }

    /** A moment, or a day for its beginning. */
    private static JsonObject moment() {
        JsonArray forms = new JsonArray();
        forms.add(typed("string", "date-time"));
        forms.add(typed("string", "date"));
        JsonObject schema = new JsonObject();
        schema.add("anyOf", forms);
        return schema;
    }

    private static JsonObject typed(String type, String format) {
        JsonObject schema = new JsonObject();
        schema.addProperty("type", type);
        if (!format.isEmpty()) {
            schema.addProperty("format", format);
        }
        return schema;
    }

    private static void add(JsonObject json, String key, ParameterType type, String value) {
        switch (type.name()) {
            case "integer", "decimal" -> json.addProperty(key, new BigDecimal(value));
            case "boolean" -> json.addProperty(key, value.equals("true") || value.equals("1"));
            default -> json.addProperty(key, value);
        }
    }
}
