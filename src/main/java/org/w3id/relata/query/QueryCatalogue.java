package org.w3id.relata.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.relata.text.UserError;

/**
 * The canned queries of a folder.
 *
 * @param queries sorted by name
 */
public record QueryCatalogue(List<CannedQuery> queries) {
    public QueryCatalogue {
        queries = List.copyOf(queries);
    }

    /**
     * Reads every {@code .rq} of a folder.
     *
     * @throws UserError where the folder or a file is not as it should be; the message names file and line
     */
    public static QueryCatalogue load(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new QueryCatalogue(
                    files.filter(f -> f.getFileName().toString().endsWith(QueryFile.ENDING))
                            .sorted()
                            .map(QueryFile::read)
                            .toList());
        } catch (IOException e) {
            throw new UserError(
                    "the folder of queries " + folder + " cannot be read: " + e.getMessage(),
                    "set the system property relata.home to the folder that holds it");
        }
    }

    /** @throws UserError (usage) where there is none of that name; the remedy lists those that are near */
    public CannedQuery named(String name) {
        return queries.stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .orElseThrow(() -> UserError.usage(
                        "there is no query " + Printable.quoted(name),
                        NearNames.remedy(
                                name, queries.stream().map(CannedQuery::name).toList())));
    }

    /** The queries that carry a tag. */
    public List<CannedQuery> tagged(String tag) {
        return queries.stream().filter(query -> query.tags().contains(tag)).toList();
    }

    /** Every tag, sorted. */
    public List<String> tags() {
        return queries.stream()
                .flatMap(query -> query.tags().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
