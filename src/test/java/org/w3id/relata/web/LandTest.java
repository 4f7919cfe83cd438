package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outlines of the land, {@code web/land.json}, as {@code map.js} reads them. */
class LandTest {
    private static final JsonObject LAND = read();

    @ParameterizedTest
    @CsvSource({
        // latitude, longitude, whether there is land
        "53.9, 27.6, true", // Minsk
        "55, 73.4, true", // Omsk
        "66.5, -172, true", // Chukotka, beyond the 180th meridian
        "64.8, -147.7, true", // Fairbanks
        "-85, 100, true", // Antarctica
        "-25.3, 131, true", // Uluru
        "65.6, 38, false", // the White Sea
        "42, 51, false", // the Caspian Sea, a hole in the land
        "0, 0, false",
        "66.5, 0, false",
        "43, 35, false" // the Black Sea
    })
    void landIsWhereItIs(double latitude, double longitude, boolean land) {
        assertThat(isLand(latitude, longitude)).isEqualTo(land);
    }

    @Test
    void nothingRunsAcrossTheWorldButTheEdgeAlongThePole() {
        int across = 0;
        for (JsonElement polygon : LAND.getAsJsonArray("polygons")) {
            for (JsonElement ring : polygon.getAsJsonArray()) {
                double[][] points = points(ring.getAsJsonArray());
                assertThat(points.length).isGreaterThan(2);
                for (int i = 1; i < points.length; i++) {
                    boolean pole = points[i][1] == -90 && points[i - 1][1] == -90;
                    across += Math.abs(points[i][0] - points[i - 1][0]) > 180 && !pole ? 1 : 0;
                    assertThat(points[i][1]).isBetween(-90.0, 90.0);
                }
            }
        }
        assertThat(across).isZero();
    }

    @Test
    void itSaysWhereItIsFrom() {
        assertThat(LAND.get("note").getAsString()).contains("Natural Earth", "public domain", "reduce-land.mjs");
    }

    /** By the number of outlines that a line to the east crosses, in each turn of the world. */
    private static boolean isLand(double latitude, double longitude) {
        int crossed = 0;
        for (JsonElement polygon : LAND.getAsJsonArray("polygons")) {
            for (JsonElement ring : polygon.getAsJsonArray()) {
                double[][] points = points(ring.getAsJsonArray());
                for (int turn = -360; turn <= 360; turn += 360) {
                    crossed += crossings(points, longitude + turn, latitude);
                }
            }
        }
        return crossed % 2 == 1;
    }

    private static int crossings(double[][] ring, double x, double y) {
        int crossings = 0;
        for (int i = 0; i < ring.length; i++) {
            double[] a = ring[i];
            double[] b = ring[(i + 1) % ring.length];
            boolean spans = a[1] > y != b[1] > y;
            if (spans && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) {
                crossings++;
            }
        }
        return crossings;
    }

    private static double[][] points(JsonArray ring) {
        double scale = LAND.get("scale").getAsDouble();
        double[][] points = new double[ring.size() / 2][2];
        double x = 0;
        double y = 0;
        for (int i = 0; i < points.length; i++) {
            x += ring.get(2 * i).getAsDouble();
            y += ring.get(2 * i + 1).getAsDouble();
            points[i] = new double[] {x / scale, y / scale};
        }
        return points;
    }

    private static JsonObject read() {
        try (InputStream in = LandTest.class.getResourceAsStream("/web/land.json")) {
            return JsonParser.parseReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
                    .getAsJsonObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
