package org.w3id.relata.rdf;

import java.nio.file.Path;
import org.apache.jena.riot.system.ErrorHandler;
import org.w3id.relata.text.UserError;

/** Turns the first error of a parser into one that names the file and the line; warnings are none of the user's. */
public final class SyntaxErrors implements ErrorHandler {
    private final Path file;

    /** @param file what the messages name */
    public SyntaxErrors(Path file) {
        this.file = file;
    }

    @Override
    public void warning(String message, long line, long column) {}

    @Override
    public void error(String message, long line, long column) {
        throw new UserError(file + ":" + line + ":" + column + ": " + message, "mend the syntax there");
    }

    @Override
    public void fatal(String message, long line, long column) {
        error(message, line, column);
    }
}
