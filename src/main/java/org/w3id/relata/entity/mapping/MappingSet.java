package org.w3id.relata.entity.mapping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3id.relata.entity.mapping.Mapping.Predicate;
import org.w3id.relata.entity.mapping.Mapping.Status;
import org.w3id.relata.text.UserError;

/**
 * All statements about what is the same elsewhere, in the order of their subjects and objects.
 *
 * @param mappings each pair of subject and object once
 */
public record MappingSet(List<Mapping> mappings) {
    /** The file below the folder of the gazetteer. */
    public static final String FILE = "links.sssom.tsv";

    private static final Comparator<Mapping> ORDER =
            Comparator.comparing(Mapping::subject).thenComparing(Mapping::object);

    public MappingSet {
        mappings = mappings.stream().sorted(ORDER).toList();
    }

    /**
     * Reads the file in a folder of the gazetteer; no statements where there is none.
     *
     * @throws UserError where a row is broken or contradicts another; names the file and the line
     */
    public static MappingSet read(Path gazetteer) {
        Path file = gazetteer.resolve(FILE);
        return Files.exists(file) ? new MappingFile(file).read() : new MappingSet(List.of());
    }

    /** Those that are published. */
    public List<Mapping> accepted() {
        return mappings.stream()
                .filter(mapping -> mapping.status() == Status.ACCEPTED)
                .toList();
    }

    /** What was said about a thing and another, whatever became of it. */
    public Optional<Mapping> about(String subject, String object) {
        return mappings.stream()
                .filter(mapping ->
                        mapping.subject().equals(subject) && mapping.object().equals(object))
                .findFirst();
    }

    /** These with others; one about the same pair takes the place of that which is there. */
    public MappingSet with(List<Mapping> others) {
        Map<List<String>, Mapping> all = new HashMap<>();
        mappings.forEach(mapping -> all.put(pair(mapping), mapping));
        others.forEach(mapping -> all.put(pair(mapping), mapping));
        return new MappingSet(new ArrayList<>(all.values()));
    }

    private static List<String> pair(Mapping mapping) {
        return List.of(mapping.subject(), mapping.object());
    }

    /**
     * Where the things that were found to be another thing here are now: the path of each, and the path of what it is.
     * Such a statement is accepted, is by {@code owl:sameAs}, and its object is below the IRIs of things.
     *
     * @throws UserError where they lead in a circle
     */
    public Map<String, String> redirects() {
        Map<String, String> direct = new TreeMap<>();
        for (Mapping mapping : accepted()) {
            MappingFile.path(mapping.object())
                    .filter(path -> mapping.predicate() == Predicate.SAME_AS)
                    .ifPresent(path -> direct.put(mapping.subject(), path));
        }
        Map<String, String> last = new TreeMap<>();
        direct.forEach((from, to) -> last.put(from, end(from, direct)));
        return last;
    }

    /** Things that somebody took for another thing here, which was rejected: the paths of both. */
    public List<Map.Entry<String, String>> keptApart() {
        return mappings.stream()
                .filter(mapping -> mapping.status() == Status.REJECTED)
                .flatMap(mapping ->
                        MappingFile.path(mapping.object()).map(path -> Map.entry(mapping.subject(), path)).stream())
                .toList();
    }

    private static String end(String from, Map<String, String> direct) {
        Set<String> seen = new HashSet<>();
        String at = from;
        while (direct.containsKey(at)) {
            if (!seen.add(at)) {
                throw new UserError(
                        FILE + ": the merging of “" + from + "” leads in a circle", "take out the row that is wrong");
            }
            at = direct.get(at);
        }
        return at;
    }
}
