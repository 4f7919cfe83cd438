package org.w3id.relata.entity.geography;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;

/** A country with its outline, islands and holes, in degrees; where it crosses the date line, longitudes go on beyond 180. */
final class DrawnCountry {
    private static final double KILOMETRES_A_DEGREE = 111.2;

    private final String name;
    private final List<List<double[]>> rings;
    private final Path2D outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    private final Rectangle2D bounds;

    /** @param rings the points of each, longitude before latitude */
    DrawnCountry(String name, List<List<double[]>> rings) {
        this.name = name;
        this.rings = rings;
        rings.forEach(this::draw);
        bounds = outline.getBounds2D();
    }

    String name() {
        return name;
    }

    private void draw(List<double[]> ring) {
        double before = ring.get(0)[0];
        outline.moveTo(before, ring.get(0)[1]);
        for (double[] point : ring.subList(1, ring.size())) {
            point[0] += Math.rint((before - point[0]) / 360) * 360;
            before = point[0];
            outline.lineTo(before, point[1]);
        }
        outline.closePath();
    }

    boolean contains(double latitude, double longitude) {
        return DoubleStream.of(longitude - 360, longitude, longitude + 360)
                .anyMatch(turned -> bounds.contains(turned, latitude) && outline.contains(turned, latitude));
    }

    /** How far a point is from the outline; exact enough for a few kilometres, which is what it is asked for. */
    double kilometresTo(double latitude, double longitude) {
        double shortest = Double.POSITIVE_INFINITY;
        for (List<double[]> ring : rings) {
            for (int i = 1; i < ring.size(); i++) {
                shortest = Math.min(shortest, kilometres(ring.get(i - 1), ring.get(i), latitude, longitude));
            }
        }
        return shortest;
    }

    private static double kilometres(double[] from, double[] to, double latitude, double longitude) {
        double width = KILOMETRES_A_DEGREE * Math.cos(Math.toRadians(latitude));
        // The point may be on the other side of the date line than the longitudes of the ring.
        double turn = Math.rint((from[0] - longitude) / 360) * 360;
        return Line2D.ptSegDist(
                (from[0] - longitude - turn) * width,
                (from[1] - latitude) * KILOMETRES_A_DEGREE,
                (to[0] - longitude - turn) * width,
                (to[1] - latitude) * KILOMETRES_A_DEGREE,
                0,
                0);
    }
}
