package org.w3id.relata.check.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.jena.graph.Node;
import org.w3id.relata.text.UserError;

/**
 * The terms of standard vocabularies, one file each: the namespace after {@code #} on the first line, then a local name a
 * line.
 *
 * @param names the local names of each namespace
 */
public record ReservedTerms(Map<String, Set<String>> names) {
    private static final int FARTHEST = 4;

    /**
     * Reads the lists of a folder.
     *
     * @throws UserError where one cannot be read, or does not name its namespace
     */
    public static ReservedTerms read(Path folder) {
        Map<String, Set<String>> names = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(any -> any.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                var lines = Files.readAllLines(file);
                if (lines.isEmpty() || !lines.get(0).startsWith("# ")) {
                    throw new UserError(file + ":1: it does not name its namespace", "begin it with “# ” and the IRI");
                }
                names.put(lines.get(0).substring(2).strip(), new TreeSet<>(lines.subList(1, lines.size())));
            }
        } catch (IOException e) {
            throw new UserError(folder + ": it cannot be read: " + e, "install Relata anew");
        }
        return new ReservedTerms(names);
    }

    /** Why an IRI is none of a standard, with the nearest that is; empty where it is one, or outside of all of them. */
    public Optional<String> fault(String iri) {
        for (Map.Entry<String, Set<String>> vocabulary : names.entrySet()) {
            String namespace = vocabulary.getKey();
            if (iri.startsWith(namespace) && iri.length() > namespace.length()) {
                String name = iri.substring(namespace.length());
                return vocabulary.getValue().contains(name) || isMember(namespace, name)
                        ? Optional.empty()
                        : Optional.of(iri + " is no term of its vocabulary" + nearest(name, vocabulary.getValue()));
            }
        }
        return Optional.empty();
    }

    /** What a node names that may be a term: its IRI, or of a literal that of its datatype; empty for others. */
    public static String iri(Node node) {
        return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : "";
    }

    private static boolean isMember(String namespace, String name) {
        return namespace.endsWith("22-rdf-syntax-ns#") && name.matches("_[1-9][0-9]*");
    }

    private static String nearest(String name, Set<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt(
                        candidate -> StringUtils.getLevenshteinDistance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(candidate ->
                        StringUtils.getLevenshteinDistance(wanted, candidate.toLowerCase(Locale.ROOT)) <= FARTHEST)
                .map(candidate -> "; is " + candidate + " meant?")
                .orElse("");
    }
}
