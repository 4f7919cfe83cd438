package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.PlaceMap;

/**
 * Finds where an entity is: by the gazetteer where it has a position of its own or is in something that has one, else
 * where claims put it, which the points then say.
 */
record EntityPlaces(PageBuilder builder, Node entity) {
    static final Node LATITUDE = NodeFactory.createURI(Namespaces.PREFIXES.get("wgs84") + "lat");
    static final Node LONGITUDE = NodeFactory.createURI(Namespaces.PREFIXES.get("wgs84") + "long");

    private static final Node LOCATED_IN = Vocabulary.term("locatedIn");
    private static final int MOST_CLAIMED = 12;

    /** @return null where no place is known */
    @Nullable
    PlaceMap map() {
        List<PlaceMap.Point> points = known().map(List::of).orElseGet(this::claimed);
        return points.isEmpty() ? null : MapParts.of(points, builder.linker().prefix());
    }

    private Optional<PlaceMap.Point> known() {
        Optional<PlaceMap.Point> own = point(entity, "");
        return own.isPresent() || !isLocation() ? own : container();
    }

    /** The smallest of the things around it that has a position. */
    private Optional<PlaceMap.Point> container() {
        Set<Node> seen = new HashSet<>(Set.of(entity));
        Optional<Node> around = around(entity);
        while (around.isPresent() && seen.add(around.get())) {
            Optional<PlaceMap.Point> point = point(around.get(), "in which it is; its own position is not known");
            if (point.isPresent()) {
                return point;
            }
            around = around(around.get());
        }
        return Optional.empty();
    }

    private Optional<Node> around(Node place) {
        return Stream.of(Vocabulary.within, Vocabulary.country)
                .flatMap(property -> builder.facts().one(place, property).stream())
                .findFirst();
    }

    private boolean isLocation() {
        return builder.facts().all(entity, StandardTerms.TYPE).stream().anyMatch(type -> Stream.of(Kind.values())
                .anyMatch(kind -> kind.isLocation() && type.equals(Vocabulary.term(kind.className()))));
    }

    /** Where claims put it; that they do so is all that is said. */
    private List<PlaceMap.Point> claimed() {
        List<PlaceMap.Point> points = new ArrayList<>();
        for (Connection connection : Connection.of(entity, builder.claims().about(entity))) {
            for (Connection.Content content : connection.contents()) {
                boolean located = connection.outgoing()
                        && content.affirmed() > 0
                        && content.proposition().relation().equals(LOCATED_IN);
                if (located && points.size() < MOST_CLAIMED) {
                    point(connection.neighbour(), claim(content)).ifPresent(points::add);
                }
            }
        }
        return points;
    }

    private static String claim(Connection.Content content) {
        return "where " + Counted.of(content.affirmed(), "claim puts", "claims put") + " it"
                + (content.denied() == 0 ? "" : ", and " + Counted.of(content.denied(), "denies", "deny") + " it");
    }

    private Optional<PlaceMap.Point> point(Node place, String note) {
        String latitude = builder.facts().text(place, LATITUDE);
        String longitude = builder.facts().text(place, LONGITUDE);
        if (latitude == null || longitude == null || !isDegrees(latitude) || !isDegrees(longitude)) {
            return Optional.empty();
        }
        Link link = place.equals(entity)
                ? new Link(builder.facts().label(place), null)
                : builder.linker().link(place);
        return Optional.of(MapParts.point(latitude, longitude, link, note));
    }

    private static boolean isDegrees(String value) {
        return value.matches("[+-]?[0-9]{1,3}([.][0-9]{1,12})?");
    }
}
