package org.w3id.relata.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The names that things are written with elsewhere; how the two halves came to be says the README beside them. */
final class Variants {
    /** Written by somebody who had not seen the matcher, before it was tuned. */
    static final String BEFORE = "variants-before.tsv";

    /** Written afterwards, of other things and with other changes. */
    static final String AFTER = "variants-after.tsv";

    /** Written with the first half and by the same hand, about other things, and first run when nothing was tuned any more. */
    static final String BLIND = "variants-blind.tsv";

    /**
     * A name of something.
     *
     * @param type what it is said to be; empty where nothing is said
     * @param id what it stands for
     * @param change how it differs from the names that are known
     */
    record Variant(String name, String type, String id, String change) {}

    private Variants() {}

    static List<Variant> read(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/reconcile", file)).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new Variant(columns[0], columns[1], columns[2], columns[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
