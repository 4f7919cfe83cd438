package org.w3id.relata.query;

import java.nio.file.Path;
import org.w3id.relata.text.UserError;

/** A line of a file, counted from 1, that something is wrong with. */
record SourceLine(Path file, int number) {
    UserError error(String message, String remedy) {
        return new UserError(file + ":" + number + ": " + message, remedy);
    }
}
