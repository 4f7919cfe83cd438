package org.w3id.relata.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;

/**
 * Actors, places and whatever else is spoken of, in the words of schema.org.
 *
 * @param facts to be read within a transaction
 */
record SchemaThings(Facts facts) {
    private static final Node LATITUDE = NodeFactory.createURI(Namespaces.PREFIXES.get("wgs84") + "lat");
    private static final Node LONGITUDE = NodeFactory.createURI(Namespaces.PREFIXES.get("wgs84") + "long");

    /** The types of schema.org for our classes; a state is a place and somebody who speaks. */
    private static final Map<String, List<String>> TYPES = types();

    private static Map<String, List<String>> types() {
        Map<String, List<String>> types = new LinkedHashMap<>();
        types.put("State", List.of("Country", "GovernmentOrganization"));
        types.put("Force", List.of("Organization"));
        types.put("MediaOutlet", List.of("NewsMediaOrganization"));
        types.put("Alliance", List.of("Organization"));
        types.put("Organization", List.of("Organization"));
        types.put("Person", List.of("Person"));
        types.put("Actor", List.of("Organization"));
        types.put("Facility", List.of("Place"));
        types.put("Place", List.of("Place"));
        types.put("Location", List.of("Place"));
        types.put("Exercise", List.of("Event"));
        types.put("Conflict", List.of("Event"));
        types.put("Report", List.of("Report"));
        types.put("Agreement", List.of("Thing"));
        types.put("EquipmentType", List.of("Thing"));
        return types;
    }

    /** Whether it is something of that kind. */
    boolean isKnown(Node thing) {
        return type(thing) != null;
    }

    /** What is known of it. */
    JsonObject describe(Node thing) {
        JsonObject data = mention(thing);
        StructuredData.add(
                data,
                "alternateName",
                facts.all(thing, StandardTerms.ALT_LABEL).stream()
                        .map(facts::label)
                        .distinct()
                        .map(JsonPrimitive::new));
        StructuredData.add(
                data,
                "sameAs",
                facts.all(thing, StandardTerms.EXACT_MATCH).stream()
                        .filter(SchemaThings::isWeb)
                        .map(Node::getURI)
                        .map(JsonPrimitive::new));
        StructuredData.add(
                data,
                "containedInPlace",
                facts.all(thing, Vocabulary.within).stream().map(this::mention));
        String latitude = facts.text(thing, LATITUDE);
        String longitude = facts.text(thing, LONGITUDE);
        if (latitude != null && longitude != null) {
            JsonObject point = new JsonObject();
            point.addProperty("@type", "GeoCoordinates");
            point.addProperty("latitude", latitude);
            point.addProperty("longitude", longitude);
            data.add("geo", point);
        }
        return data;
    }

    /** What it is and what it is called. */
    JsonObject mention(Node thing) {
        JsonObject data = new JsonObject();
        List<String> types = type(thing);
        if (types == null || types.size() == 1) {
            data.addProperty("@type", types == null ? "Thing" : types.get(0));
        } else {
            JsonArray several = new JsonArray();
            types.forEach(several::add);
            data.add("@type", several);
        }
        data.addProperty("@id", thing.getURI());
        data.addProperty("name", facts.label(thing));
        return data;
    }

    static boolean isWeb(Node node) {
        return node.isURI() && node.getURI().matches("https?://.*");
    }

    /** That of the first class, in the order above, that it has. */
    private @Nullable List<String> type(Node thing) {
        return TYPES.entrySet().stream()
                .filter(type -> facts.is(thing, Vocabulary.term(type.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
