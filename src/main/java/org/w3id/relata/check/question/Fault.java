package org.w3id.relata.check.question;

import java.nio.file.Path;
import org.w3id.relata.text.UserError;

/**
 * Something that a competency question does not hold to.
 *
 * @param file one of the question's files
 * @param line counted from 1
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record Fault(Path file, int line, String message, String remedy) {
    /** The same as a failure that ends a command. */
    public UserError error() {
        return new UserError(file + ":" + line + ": " + message, remedy);
    }
}
