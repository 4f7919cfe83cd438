package org.w3id.relata.check.question;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.w3id.relata.text.UserError;

/** One of the files of a question, and what stands in it. */
record QuestionFile(Path path, String text) {
    static QuestionFile read(Path path) {
        try {
            return new QuestionFile(path, Files.readString(path).replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            throw new FileLine(path, 1).error("the file is not UTF-8", "save it in UTF-8");
        } catch (IOException e) {
            throw new UserError(path + ": cannot be read: " + e, "put the file there, and let it be read");
        }
    }

    FileLine line(int number) {
        return new FileLine(path, number);
    }

    FileLine naming(String iri) {
        return FileLine.naming(iri, path, text);
    }
}
