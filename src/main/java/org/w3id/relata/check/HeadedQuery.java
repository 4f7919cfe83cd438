package org.w3id.relata.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.w3id.relata.text.UserError;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A file with a SPARQL query that begins with lines {@code #+ key: words} in YAML.
 *
 * @param name the file name without its ending
 * @param head the keys and their words; what is no text there is left out
 * @param query what follows
 */
public record HeadedQuery(String name, Map<String, String> head, Query query) {
    private static final String ENDING = ".rq";
    private static final String HEADER = "#+ ";

    public HeadedQuery {
        head = Map.copyOf(head);
    }

    /** The words of a key that the file was read with as required. */
    public String head(String key) {
        return head.getOrDefault(key, "");
    }

    /**
     * The files of a folder that end in {@code .rq}, in the order of their names.
     *
     * @throws IOException where the folder cannot be read
     */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList());
        }
    }

    /** Takes what is wrong with a file. */
    @FunctionalInterface
    public interface Broken {
        /** @param place the file and the line */
        void tell(String place, String message, String remedy);
    }

    /**
     * Reads a file.
     *
     * @param name how failures call the file
     * @param required keys that must be there
     * @throws UserError where it is not such a file, with the line
     */
    public static HeadedQuery read(Path file, String name, String... required) {
        return read(
                        file,
                        name,
                        (place, message, remedy) -> {
                            throw new UserError(place + ": " + message, remedy);
                        },
                        required)
                .orElseThrow();
    }

    /** The same, telling what is wrong; empty then. */
    static Optional<HeadedQuery> read(Path file, String name, Broken broken, String... required) {
        try {
            String text = Files.readString(file);
            Map<String, String> head = readHead(text);
            for (String key : required) {
                if (head.getOrDefault(key, "").isBlank()) {
                    broken.tell(name + ":1", "it lacks " + key, "Begin it with " + key + " after “#+ ”");
                    return Optional.empty();
                }
            }
            String base = file.getFileName().toString();
            String id = base.substring(0, base.length() - ENDING.length());
            return Optional.of(new HeadedQuery(id, head, QueryFactory.create(text)));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark().getLine() + 1;
            broken.tell(name + ":" + line, "its header is not YAML: " + e.getProblem(), "Correct it");
        } catch (QueryParseException e) {
            broken.tell(name + ":" + e.getLine(), e.getMessage(), "Correct the query");
        } catch (IOException e) {
            broken.tell(name, "it cannot be read: " + e, "See that it is there and readable");
        }
        return Optional.empty();
    }

    private static Map<String, String> readHead(String text) {
        String header = text.lines()
                .filter(line -> line.startsWith(HEADER))
                .map(line -> line.substring(HEADER.length()))
                .collect(Collectors.joining("\n"));
        Map<String, String> head = new HashMap<>();
        if (new Yaml(new SafeConstructor(new LoaderOptions())).load(header) instanceof Map<?, ?> keys) {
            keys.forEach((key, value) -> {
                if (key instanceof String name && value instanceof String words) {
                    head.put(name, words);
                }
            });
        }
        return head;
    }
}
