package org.w3id.relata.web;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be asked of an entity beside its name, and be compared with what a query says. */
enum ReconcileProperty {
    LABEL("label", "What it is called.", false, null, Set.of()),
    ALIAS("alias", "What else it is called.", false, null, Set.of()),
    TYPE("type", "Its class in the ontology.", false, null, Set.of()),
    KIND("kind", "What it is in words, such as “air base”.", true, null, Set.of()),
    COUNTRY(
            "country",
            "The state that it is in or belongs to.",
            true,
            "State",
            Set.of("Place", "Facility", "Force", "Organization", "Alliance", "MediaOutlet")),
    WITHIN("within", "The place that it is in.", true, "Place", Set.of("Place", "Facility")),
    OPERATOR("operator", "Who runs it.", true, "Actor", Set.of("Facility")),
    CODE("code", "Codes of ISO 3166-1 for a state, in two and three letters.", true, null, Set.of("State")),
    COORDINATES(
            "coordinates",
            "Degrees of latitude and longitude (WGS 84), separated by a comma.",
            true,
            null,
            Set.of("State", "Place", "Facility")),
    WIKIDATA("wikidata", "Its item of Wikidata, such as Q184.", true, null, Set.of()),
    GEONAMES("geonames", "Its number in GeoNames.", true, null, Set.of("State", "Place", "Facility")),
    DBPEDIA("dbpedia", "Its resource of DBpedia.", true, null, Set.of()),
    OPENSTREETMAP(
            "openstreetmap",
            "Its element of OpenStreetMap, such as relation/59065.",
            true,
            null,
            Set.of("State", "Place", "Facility")),
    CLAIMS("claims", "How many claims speak of it or are its own.", false, null, Set.of()),
    IRI("iri", "Its permanent address.", false, null, Set.of());

    private final String id;
    private final String description;
    private final boolean comparable;
    private final @Nullable String valueType;
    private final Set<String> kinds;

    ReconcileProperty(
            String id, String description, boolean comparable, @Nullable String valueType, Set<String> kinds) {
        this.id = id;
        this.description = description;
        this.comparable = comparable;
        this.valueType = valueType;
        this.kinds = kinds;
    }

    String id() {
        return id;
    }

    /** Its name in words. */
    String title() {
        return switch (this) {
            case WIKIDATA -> "Wikidata item";
            case GEONAMES -> "GeoNames number";
            case DBPEDIA -> "DBpedia resource";
            case OPENSTREETMAP -> "OpenStreetMap element";
            case CODE -> "ISO 3166-1 code";
            case CLAIMS -> "number of claims";
            case IRI -> "IRI";
            default -> id;
        };
    }

    String description() {
        return description;
    }

    /** Whether a query may say it, to tell namesakes apart. */
    boolean isComparable() {
        return comparable;
    }

    /** The type of the entities that are its values. */
    Optional<ReconcileType> valueType() {
        return Optional.ofNullable(valueType).map(ReconcileType::named);
    }

    /** Whether things of one of these kinds can have it. */
    boolean fits(Set<String> wanted) {
        return kinds.isEmpty() || kinds.stream().anyMatch(wanted::contains);
    }

    /** Its id and its name. */
    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        json.addProperty("name", title());
        return json;
    }

    /**
     * The property with that id.
     *
     * @throws Problem where there is none
     */
    static ReconcileProperty named(String id) {
        return Arrays.stream(values())
                .filter(property -> property.id.equals(id.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("There is no property \"" + PageBuilder.shortened(id)
                        + "\". There are: "
                        + Arrays.stream(values()).map(ReconcileProperty::id).collect(Collectors.joining(", ")) + "."));
    }

    /** Those that things of these kinds can have. */
    static List<ReconcileProperty> of(Set<String> wanted) {
        return Arrays.stream(values()).filter(property -> property.fits(wanted)).toList();
    }
}
