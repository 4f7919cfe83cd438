package org.w3id.relata.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.query.reconcile.Candidate;
import org.w3id.relata.rdf.Vocabulary;

/** Tells properties of entities (Reconciliation Service API 0.2, section 7), within a transaction. */
record ReconcileExtension(Reconciliation reconciliation, Facts facts) {
    /** The setting of a property that says how many of its values are wanted. */
    static final String LIMIT = "limit";

    private static final int MOST_ENTITIES = 1000;
    private static final int MOST_PROPERTIES = 50;

    /** A property and how many of its values. */
    private record Wanted(ReconcileProperty property, int limit) {}

    /** @throws Problem where the query cannot be understood or is too large */
    JsonObject answer(String query) {
        JsonObject asked = ReconcileJson.object(query, "extend");
        JsonArray ids = ReconcileJson.array(asked, "ids");
        if (ids.size() > MOST_ENTITIES) {
            throw Problem.tooLarge("Properties are told of at most " + MOST_ENTITIES + " entities at once.");
        }
        List<Wanted> wanted = wanted(ReconcileJson.array(asked, "properties"));
        JsonArray meta = new JsonArray();
        wanted.stream().map(each -> meta(each.property())).forEach(meta::add);
        JsonObject rows = new JsonObject();
        for (JsonElement id : ids) {
            String name = ReconcileJson.values(id, "ids").stream()
                    .findFirst()
                    .orElseThrow(() -> Problem.badRequest("An id is a text."));
            rows.add(name, row(reconciliation.entity(name), wanted));
        }
        JsonObject answer = new JsonObject();
        answer.add("meta", meta);
        answer.add("rows", rows);
        return answer;
    }

    private static List<Wanted> wanted(JsonArray properties) {
        if (properties.size() > MOST_PROPERTIES) {
            throw Problem.badRequest("There are fewer properties than these.");
        }
        List<Wanted> wanted = new ArrayList<>();
        for (JsonElement element : properties) {
            JsonObject property = ReconcileJson.object(element, "properties");
            JsonObject settings =
                    property.has("settings") && !property.get("settings").isJsonNull()
                            ? ReconcileJson.object(property.get("settings"), "settings")
                            : new JsonObject();
            int limit = settings.has(LIMIT) ? ReconcileJson.number(settings.get(LIMIT), LIMIT, 0) : 0;
            wanted.add(new Wanted(
                    ReconcileProperty.named(ReconcileJson.text(property, "id")),
                    limit == 0 ? Integer.MAX_VALUE : limit));
        }
        if (wanted.stream().map(Wanted::property).distinct().count() < wanted.size()) {
            throw Problem.badRequest("Each property is asked for once.");
        }
        return wanted;
    }

    private static JsonObject meta(ReconcileProperty property) {
        JsonObject meta = property.json();
        property.valueType().ifPresent(type -> meta.add("type", type.json()));
        return meta;
    }

    private JsonObject row(Optional<Candidate> entity, List<Wanted> wanted) {
        JsonObject row = new JsonObject();
        for (Wanted each : wanted) {
            JsonArray values = new JsonArray();
            entity.stream()
                    .flatMap(candidate -> values(candidate, each.property()).stream())
                    .limit(each.limit())
                    .forEach(values::add);
            row.add(each.property().id(), values);
        }
        return row;
    }

    private List<JsonObject> values(Candidate entity, ReconcileProperty property) {
        Node node = reconciliation.node(entity);
        return switch (property) {
            case LABEL -> texts(List.of(entity.label()));
            case ALIAS -> texts(entity.aliases());
            case TYPE -> texts(List.of(entity.kind()));
            case KIND ->
                texts(facts.all(node, DCTerms.type.asNode()).stream()
                        .map(facts::label)
                        .toList());
            case COUNTRY -> entities(node, Vocabulary.country);
            case WITHIN -> entities(node, Vocabulary.within);
            case OPERATOR -> entities(node, Vocabulary.gazetteerOperator);
            case CODE ->
                texts(facts.all(node, SKOS.notation.asNode()).stream()
                        .map(facts::label)
                        .toList());
            case COORDINATES, WIKIDATA, GEONAMES, DBPEDIA, OPENSTREETMAP ->
                texts(entity.context().getOrDefault(property.id(), Set.of()).stream()
                        .sorted()
                        .toList());
            case CLAIMS -> List.of(value("int", entity.mentions()));
            case IRI -> texts(List.of(node.getURI()));
        };
    }

    private static List<JsonObject> texts(List<String> values) {
        return values.stream()
                .distinct()
                .map(text -> {
                    JsonObject value = new JsonObject();
                    value.addProperty("str", text);
                    return value;
                })
                .toList();
    }

    private static JsonObject value(String type, Number number) {
        JsonObject value = new JsonObject();
        value.addProperty(type, number);
        return value;
    }

    private List<JsonObject> entities(Node node, Node property) {
        return facts.all(node, property).stream()
                .filter(Node::isURI)
                .map(entity -> {
                    JsonObject value = new JsonObject();
                    value.addProperty("id", reconciliation.site().addresses().value(entity));
                    value.addProperty("name", facts.label(entity));
                    return value;
                })
                .toList();
    }
}
