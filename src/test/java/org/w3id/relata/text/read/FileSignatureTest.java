package org.w3id.relata.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is not what its name says is refused with the name that it should have. */
class FileSignatureTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a.txt  | %PDF-1.7                                    | this is a PDF, not plain text         | .pdf
            a.docx | %PDF-1.7                                    | this is a PDF, not a Word document    | .pdf
            a.html | %PDF-1.7                                    | this is a PDF, not a web page         | .pdf
            a.txt  | <!-- saved --> <!DOCTYPE HTML><title>        | this is a web page, not plain text    | .html
            a.pdf  | <html><body>Not found                       | this is a web page, not a PDF         | .html
            a.pdf  | The port was closed.                        | this is not a PDF, whatever           | saving
            a.docx | The port was closed.                        | this is not a Word document           | save
            a.txt  | PK\u0003\u0004x                             | this is a zip archive                 | save
            a.txt  | {\\rtf1                                     | this is rich text, not plain text     | save
            a.eml  | \u0089PNG                                   | this is an image, not an e-mail       | save
            """)
    void isToldByItsFirstBytes(String name, String content, String message, String remedy) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new Documents(folder).refusal(name, bytes))
                .hasMessageContaining(message)
                .matches(error -> error.remedy().contains(remedy.equals("saving") ? "save it anew" : remedy));
    }

    @Test
    void wordsAboutFilesAreNoFiles() {
        String text = "The report, which begins with %PDF-1.4 and mentions <html>, was published on Monday.";
        assertThat(new Documents(folder).read("a.txt", text).text().value()).isEqualTo(text);
    }
}
