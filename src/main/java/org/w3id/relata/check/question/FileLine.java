package org.w3id.relata.check.question;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.w3id.relata.text.UserError;

/** A line of a file, counted from 1, that something is wrong with. */
record FileLine(Path file, int number) {
    /** The first line that names a term, by a prefixed name or by its IRI; the first of all where none does. */
    static FileLine naming(String iri, Path file, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (names(iri, lines.get(i))) {
                return new FileLine(file, i + 1);
            }
        }
        return new FileLine(file, 1);
    }

    /** Whether a text names a term, by a prefixed name or by its IRI. */
    static boolean names(String iri, String text) {
        return Pattern.compile("[:/]" + Pattern.quote(OntologyTerm.localName(iri)) + "(?![A-Za-z0-9_-])")
                .matcher(text)
                .find();
    }

    UserError error(String message, String remedy) {
        return new UserError(file + ":" + number + ": " + message, remedy);
    }

    Fault fault(String message, String remedy) {
        return new Fault(file, number, message, remedy);
    }
}
