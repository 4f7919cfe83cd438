package org.w3id.relata.check.review;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an ontology, and is reviewed with it.
 *
 * @param folder with shapes, rules, lexicon, questions and the waivers
 * @param data named graphs of data, with what they refer to; null where there are none
 * @param server where the ontology is published; null where it is not
 */
public record Surroundings(Path folder, @Nullable DatasetGraph data, @Nullable URI server) {
    /** A folder or a file, where it is there. */
    public Optional<Path> find(String name) {
        Path path = folder.resolve(name);
        return Files.exists(path) ? Optional.of(path) : Optional.empty();
    }
}
