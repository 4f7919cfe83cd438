package org.w3id.relata.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.Namespaces;

/**
 * A type of the reconciliation service: a class of the ontology.
 *
 * @param id its local name
 * @param broader the ids of the classes right above it
 * @param kinds the classes of the entities that belong to it
 * @param narrow whether entities say it of themselves
 */
record ReconcileType(String id, List<String> broader, Set<String> kinds, boolean narrow) {
    /** Every type, the wide ones first. */
    static final List<ReconcileType> ALL = Stream.concat(
                    Stream.of(
                            wide("Entity", List.of(), kind -> true),
                            wide("Actor", List.of("Entity"), Kind::isActor),
                            wide("Location", List.of("Entity"), Kind::isLocation)),
                    Arrays.stream(Kind.values())
                            .filter(kind -> kind != Kind.DOCUMENT && kind != Kind.ACTOR)
                            .map(ReconcileType::of))
            .toList();

    ReconcileType {
        broader = List.copyOf(broader);
        kinds = Set.copyOf(kinds);
    }

    /** @param id a local name or the whole IRI of a class */
    static Optional<ReconcileType> find(String id) {
        String name = id.startsWith(Namespaces.ONTOLOGY) ? id.substring(Namespaces.ONTOLOGY.length()) : id;
        return ALL.stream().filter(type -> type.id().equals(name)).findFirst();
    }

    /**
     * The type with that id.
     *
     * @throws Problem where there is none
     */
    static ReconcileType named(String id) {
        return find(id).orElseThrow(() -> Problem.badRequest("There is no type \"" + PageBuilder.shortened(id)
                + "\". There are: " + ALL.stream().map(ReconcileType::id).collect(Collectors.joining(", ")) + "."));
    }

    /** Its name in words: {@code Media outlet}. */
    String name() {
        return id.charAt(0) + id.substring(1).replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Its id and its name. */
    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        json.addProperty("name", name());
        return json;
    }

    /** The same, and what is right above it. */
    JsonObject jsonInFull() {
        JsonObject json = json();
        JsonArray above = new JsonArray();
        broader.forEach(wider -> above.add(named(wider).json()));
        if (!above.isEmpty()) {
            json.add("broader", above);
        }
        return json;
    }

    private static ReconcileType wide(String id, List<String> broader, Predicate<Kind> covers) {
        return new ReconcileType(id, broader, names(covers), false);
    }

    private static ReconcileType of(Kind kind) {
        return switch (kind) {
            case STATE -> narrow(kind, List.of("Actor", "Location"));
            case PLACE, FACILITY -> narrow(kind, List.of("Location"));
            case ALLIANCE, OUTLET -> narrow(kind, List.of("Organization"));
            case ORGANIZATION ->
                new ReconcileType(
                        kind.className(),
                        List.of("Actor"),
                        names(other -> other == kind || other == Kind.ALLIANCE || other == Kind.OUTLET),
                        true);
            default -> narrow(kind, List.of(kind.isActor() ? "Actor" : "Entity"));
        };
    }

    private static ReconcileType narrow(Kind kind, List<String> broader) {
        return new ReconcileType(kind.className(), broader, Set.of(kind.className()), true);
    }

    private static Set<String> names(Predicate<Kind> covers) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.DOCUMENT)
                .filter(covers)
                .map(Kind::className)
                .collect(Collectors.toUnmodifiableSet());
    }
}
