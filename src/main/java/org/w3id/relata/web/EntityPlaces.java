package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.web.page.DisputedTerritory;
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

    /** Its own position, or that of the smallest of the things around it that has one. */
    private Optional<PlaceMap.Point> known() {
        return point(entity, "").or(() -> new Surroundings(builder.facts())
                .of(entity).stream()
                        .flatMap(place -> point(place, "in which it is; its own position is not known").stream())
                        .findFirst());
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
        return Optional.of(MapParts.point(latitude, longitude, link, disputed(place, note)));
    }

    /** A point in disputed territory is never shown without saying so. */
    private String disputed(Node place, String note) {
        @Nullable DisputedTerritory territory = new TerritorialClaims(builder).on(place);
        String words = territory == null ? "" : territory.words();
        return note.isEmpty() || words.isEmpty() ? note + words : note + "; " + words;
    }

    private static boolean isDegrees(String value) {
        return value.matches("[+-]?[0-9]{1,3}([.][0-9]{1,12})?");
    }
}
