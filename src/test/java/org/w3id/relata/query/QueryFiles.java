package org.w3id.relata.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes query files for tests. */
final class QueryFiles {
    static final String BASE = "https://w3id.org/relata/";

    private QueryFiles() {}

    /** A query with a good header, whose parameter x is of the suffix given ("" for a string), with an example. */
    static CannedQuery withParameter(Path folder, String suffix, String type, String example) {
        return read(
                folder,
                """
                #+ summary: A test
                #+ description: Is it so?
                #+ tags:
                #+   - test
                #+ params:
                #+   - name: x
                #+     type: %s
                #+     description: The value
                #+     example: "%s"
                PREFIX relata: <https://w3id.org/relata/ontology/>
                SELECT (?_x%s AS ?value) ?s WHERE {
                  OPTIONAL { ?s relata:p ?_x%s FILTER(?s != ?_x%s) }
                } ORDER BY ?s LIMIT 10
                """
                        .formatted(type, example, suffix, suffix, suffix));
    }

    static CannedQuery read(Path folder, String text) {
        return QueryFile.read(write(folder, text));
    }

    static Path write(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve("test-query.rq"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
