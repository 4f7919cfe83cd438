package org.w3id.relata.entity.geography;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The countries as Natural Earth draws them, which is as they are held: read from the TopoJSON of world-atlas, where each
 * line stands once, as steps from point to point on a grid.
 */
record NaturalEarth(List<DrawnCountry> countries) {
    static NaturalEarth read(Path file) throws IOException {
        JsonObject topology = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        List<List<double[]>> arcs = arcs(topology);
        JsonArray countries =
                topology.getAsJsonObject("objects").getAsJsonObject("countries").getAsJsonArray("geometries");
        return new NaturalEarth(elements(countries).stream()
                .map(JsonElement::getAsJsonObject)
                .map(country -> country(country, arcs))
                .toList());
    }

    /** The countries that a point lies in; more than one where Natural Earth leaves a line undecided. */
    List<DrawnCountry> around(double latitude, double longitude) {
        return countries.stream()
                .filter(country -> country.contains(latitude, longitude))
                .toList();
    }

    private static List<List<double[]>> arcs(JsonObject topology) {
        JsonObject transform = topology.getAsJsonObject("transform");
        double[] scale = pair(transform.getAsJsonArray("scale"));
        double[] origin = pair(transform.getAsJsonArray("translate"));
        List<List<double[]>> arcs = new ArrayList<>();
        for (JsonElement steps : topology.getAsJsonArray("arcs")) {
            List<double[]> arc = new ArrayList<>();
            double x = 0;
            double y = 0;
            for (JsonElement step : steps.getAsJsonArray()) {
                x += step.getAsJsonArray().get(0).getAsDouble();
                y += step.getAsJsonArray().get(1).getAsDouble();
                arc.add(new double[] {x * scale[0] + origin[0], y * scale[1] + origin[1]});
            }
            arcs.add(arc);
        }
        return arcs;
    }

    private static DrawnCountry country(JsonObject country, List<List<double[]>> arcs) {
        JsonArray shape = country.getAsJsonArray("arcs");
        List<JsonElement> polygons =
                country.get("type").getAsString().equals("Polygon") ? List.of(shape) : elements(shape);
        return new DrawnCountry(
                country.getAsJsonObject("properties").get("name").getAsString(),
                polygons.stream()
                        .flatMap(polygon -> elements(polygon.getAsJsonArray()).stream())
                        .map(ring -> ring(ring.getAsJsonArray(), arcs))
                        .toList());
    }

    /** A ring of arcs; those with a negative number are gone along backwards. */
    private static List<double[]> ring(JsonArray numbers, List<List<double[]>> arcs) {
        List<double[]> ring = new ArrayList<>();
        for (JsonElement number : numbers) {
            int index = number.getAsInt();
            List<double[]> arc = new ArrayList<>(arcs.get(index < 0 ? ~index : index));
            if (index < 0) {
                Collections.reverse(arc);
            }
            ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return ring;
    }

    private static double[] pair(JsonArray numbers) {
        return new double[] {numbers.get(0).getAsDouble(), numbers.get(1).getAsDouble()};
    }

    private static List<JsonElement> elements(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
