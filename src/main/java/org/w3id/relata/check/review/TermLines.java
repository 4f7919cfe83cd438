package org.w3id.relata.check.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/**
 * The lines of a Turtle file on which terms are described, told by how people write Turtle: a subject stands first on its
 * line. Where a file is written otherwise nothing is known, and nothing is guessed.
 *
 * @param lines the first such line of each IRI, counted from 1
 */
record TermLines(Map<String, Integer> lines) {
    private static final Pattern SUBJECT = Pattern.compile("^(?:<([^>]*)>|([\\w-]*):([\\w.%-]*))\\s");

    static TermLines of(Path file, PrefixMapping prefixes) {
        Map<String, Integer> lines = new HashMap<>();
        if (!file.toString().endsWith(".ttl")) {
            return new TermLines(lines);
        }
        try {
            List<String> text = Files.readAllLines(file);
            for (int i = 0; i < text.size(); i++) {
                Matcher subject = SUBJECT.matcher(text.get(i) + " ");
                if (subject.find()) {
                    lines.putIfAbsent(iri(subject, prefixes), i + 1);
                }
            }
        } catch (IOException e) {
            return new TermLines(Map.of()); // only to help the reader on; the file itself has been read
        }
        return new TermLines(lines);
    }

    private static String iri(Matcher subject, PrefixMapping prefixes) {
        if (subject.group(1) != null) {
            return subject.group(1);
        }
        return prefixes.getNsPrefixURI(subject.group(2)) + subject.group(3);
    }

    /** The line, or 0. */
    int line(Node node) {
        return node.isURI() ? lines.getOrDefault(node.getURI(), 0) : 0;
    }
}
