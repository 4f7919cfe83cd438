package org.w3id.relata.web.page;

import java.util.List;

/**
 * Points on a map, with what draws it.
 *
 * @param script ours, which draws the points
 * @param library the script of the map library
 * @param style its style sheet
 * @param land the outlines of the land
 */
public record PlaceMap(List<Point> points, String script, String library, String style, String land) {
    /**
     * A point.
     *
     * @param latitude in degrees, north positive, as the data has it
     * @param longitude in degrees, east positive
     * @param note what it has to do with the thing that the page is about; empty where it is the thing
     * @param elsewhere the same point on a map of somebody else's
     */
    public record Point(String latitude, String longitude, Link place, String note, String elsewhere) {}

    public PlaceMap {
        points = List.copyOf(points);
    }
}
