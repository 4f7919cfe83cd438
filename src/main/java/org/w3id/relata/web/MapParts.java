package org.w3id.relata.web;

import java.util.List;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.PlaceMap;

/** What a page with a map is made of; see {@code web/map.js} for how it is drawn. */
final class MapParts {
    private static final String SCRIPT = AssetHandler.versioned("map.js");
    private static final String LAND = AssetHandler.versioned("land.json");
    private static final String ELSEWHERE = "https://www.openstreetmap.org/";

    private MapParts() {}

    /**
     * A map.
     *
     * @param prefix what the server's paths begin with for this client
     */
    static PlaceMap of(List<PlaceMap.Point> points, String prefix) {
        return new PlaceMap(
                points,
                prefix + SCRIPT,
                prefix + Library.LEAFLET.path("dist/leaflet.js"),
                prefix + Library.LEAFLET.path("dist/leaflet.css"),
                prefix + LAND);
    }

    /**
     * A point of a map.
     *
     * @param latitude in degrees, north positive
     * @param longitude in degrees, east positive
     * @param note what it has to do with the thing that the page is about; empty where it is the thing
     */
    static PlaceMap.Point point(String latitude, String longitude, Link place, String note) {
        return new PlaceMap.Point(
                latitude,
                longitude,
                place,
                note,
                ELSEWHERE + "?mlat=" + latitude + "&mlon=" + longitude + "#map=6/" + latitude + "/" + longitude);
    }
}
