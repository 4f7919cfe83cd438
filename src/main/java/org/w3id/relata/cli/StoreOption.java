package org.w3id.relata.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the store. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "store",
            description =
                    "The folder of the store (default: ${DEFAULT-VALUE}); query and explain take one that convert wrote"
                            + " as well.")
    Path folder;
}
