package org.w3id.relata.text.read;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.SourceDocument;
import org.w3id.relata.text.UserError;

/** Files for tests, and the reading of them. */
record Documents(Path folder) {
    /** Where the pages lie that these tests read. */
    static final Path FIXTURES = Path.of("src/test/resources/documents");

    static SourceDocument fixture(String name) {
        return DocumentReader.read(DocumentFile.of(FIXTURES.resolve(name)));
    }

    SourceDocument read(String name, byte[] bytes) {
        try {
            return DocumentReader.read(DocumentFile.of(Files.write(folder.resolve(name), bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SourceDocument read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    UserError refusal(String name, byte[] bytes) {
        return catchThrowableOfType(UserError.class, () -> read(name, bytes));
    }

    /** A Word document with these paragraphs, given as the XML of its body. */
    static byte[] word(String body) {
        return zip(
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml"
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                """,
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + body
                        + "</w:body></w:document>",
                "docProps/core.xml",
                """
                <cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Laos buys radars</dc:title>
                <dc:creator>Noy Vong and Kham Soulin</dc:creator><dcterms:created>2013-12-23T23:15:00Z</dcterms:created>
                </cp:coreProperties>
                """);
    }

    static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
