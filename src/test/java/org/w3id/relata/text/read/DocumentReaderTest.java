package org.w3id.relata.text.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.Metadata;
import org.w3id.relata.text.SourceDocument;
import org.w3id.relata.text.UserError;

/** What becomes a document, with which text and metadata, and what is refused with which message. */
class DocumentReaderTest {
    @TempDir
    Path folder;

    @Nested
    class Text {
        @Test
        void isDecodedAndNotOtherwiseChanged() throws IOException {
            String text = "“Größe”\r\n\r\n  two spaces \u00a0 \ud83d\ude00\n";
            assertThat(read("a.txt", text.getBytes(StandardCharsets.UTF_8))
                            .text()
                            .value())
                    .isEqualTo(text);
        }

        @Test
        void losesItsByteOrderMarkOnly() throws IOException {
            assertThat(read("a.txt", "\uFEFFMinsk".getBytes(StandardCharsets.UTF_8))
                            .text()
                            .value())
                    .isEqualTo("Minsk");
        }

        @ParameterizedTest
        @CsvSource({"UTF-16BE", "UTF-16LE"})
        void mayBeUtf16WithAByteOrderMark(Charset charset) throws IOException {
            assertThat(read("a.txt", "\uFEFFKyiv’s".getBytes(charset)).text().value())
                    .isEqualTo("Kyiv’s");
        }

        @Test
        void mayBeInTheEncodingThatTheSidecarNames() throws IOException {
            Files.writeString(folder.resolve("a.meta.yaml"), "encoding: windows-1252\n");
            assertThat(read("a.txt", "“café”".getBytes(Charset.forName("windows-1252")))
                            .text()
                            .value())
                    .isEqualTo("“café”");
        }
    }

    @Nested
    class Refused {
        @Test
        void anEmptyFile() throws IOException {
            assertThat(refusal("a.txt", new byte[0])).hasMessage("%s: the file is empty", folder.resolve("a.txt"));
        }

        @Test
        void whiteSpaceOnly() throws IOException {
            assertThat(refusal("a.txt", " \r\n\t".getBytes(StandardCharsets.UTF_8)))
                    .hasMessageContaining("empty");
        }

        @Test
        void anUnknownEncoding() throws IOException {
            UserError error = refusal("a.txt", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
            assertThat(error).hasMessageEndingWith("the text is not in UTF-8 (at byte 3)");
            assertThat(error.remedy()).contains("iconv").contains("encoding: windows-1252");
        }

        @Test
        void halfACharacterAtTheEnd() throws IOException {
            assertThat(refusal("a.txt", new byte[] {'a', (byte) 0xC3})).hasMessageContaining("not in UTF-8");
        }

        @Test
        void binaryData() throws IOException {
            byte[] bytes = {(byte) 0x89, 'P', 'N', '\r', '\r', '\n', 0x1A, '\n', 0, 0};
            assertThat(refusal("a.txt", bytes)).hasMessageEndingWith("binary data, not text (a NUL at offset 8)");
        }

        @Test
        void aNul() throws IOException {
            assertThat(refusal("a.txt", "Min\0sk".getBytes(StandardCharsets.UTF_8)))
                    .hasMessageEndingWith("binary data, not text (a NUL at offset 3)");
        }

        @Test
        void aControlCharacter() throws IOException {
            assertThat(refusal("a.txt", "one\ntwo\u001b[1m".getBytes(StandardCharsets.UTF_8)))
                    .hasMessageEndingWith("line 2: the text has the control character U+001B");
        }

        @Test
        void fiftyMegabytesWithoutReadingThem() throws IOException {
            Path file = folder.resolve("a.txt");
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(50_000_000);
            }
            UserError error = catchThrowableOfType(UserError.class, () -> DocumentReader.read(DocumentFile.of(file)));
            assertThat(error).hasMessageEndingWith("too large (50,000,000 bytes; the limit is 1,000,000)");
            assertThat(error.remedy()).isEqualTo("split it into one file an article");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                textBlock =
                        """
                title: [a;                          line 1: the YAML is ill-formed
                titel: x;                           line 1: the key titel is unknown
                'title: x\ndate: March 2024';       line 2: the date March 2024 is not of the form 2024-03-12
                'title: x\ntitle: y';               line 2: the key title stands twice
                'url: example.org/a';               line 1: the url example.org/a does not begin with
                'encoding: klingon';                line 1: the encoding klingon is unknown
                'language: plain English';          line 1: the language plain English is no tag such as en
                '- a\n- b';                         line 1: this is no mapping
                'title: {a: b}';                    line 1: one value is expected here
                '!!javax.script.X {}';              line 1: the YAML is ill-formed
                """)
        void anIllFormedSidecar(String yaml, String message) throws IOException {
            Files.writeString(folder.resolve("a.meta.yaml"), yaml.replace("\\n", "\n"));
            assertThat(refusal("a.txt", new byte[] {'a'})).hasMessageContaining("a.meta.yaml, " + message);
        }
    }

    @Test
    void theSidecarGivesTheMetadata() throws IOException {
        Files.writeString(
                folder.resolve("a.meta.yaml"),
                """
                title: "A base: open or not?"
                author: [Ada Lovelace, unknown, Émile Zola]
                outlet: The Paper
                date: 2024-03-12
                url: https://example.org/a
                licence: Unknown
                """);
        assertThat(read("a.txt", new byte[] {'a'}).metadata())
                .isEqualTo(new Metadata(
                        "A base: open or not?",
                        List.of("Ada Lovelace", "Émile Zola"),
                        "The Paper",
                        LocalDate.of(2024, 3, 12),
                        "https://example.org/a",
                        null));
    }

    @Test
    void theSidecarWinsOverThePageFieldByField() throws IOException {
        Files.writeString(folder.resolve("a.meta.yaml"), "title: Mine\nauthor: unknown\nlanguage: en-GB\n");
        String page =
                """
                <title>Theirs</title><meta name=author content="Ada Lovelace"><meta property=og:site_name content="The Page">
                <p>The port of Lomé was closed on Tuesday.</p>
                """;
        assertThat(read("a.html", page.getBytes(StandardCharsets.UTF_8)).metadata())
                .isEqualTo(new Metadata("Mine", List.of("Ada Lovelace"), "The Page", null, null, null, "en-GB"));
    }

    @Test
    void withoutASidecarNothingIsKnown() throws IOException {
        assertThat(read("a.txt", new byte[] {'a'}).metadata()).isEqualTo(Metadata.UNKNOWN);
    }

    private SourceDocument read(String name, byte[] bytes) throws IOException {
        return DocumentReader.read(DocumentFile.of(Files.write(folder.resolve(name), bytes)));
    }

    private UserError refusal(String name, byte[] bytes) {
        return catchThrowableOfType(UserError.class, () -> read(name, bytes));
    }
}
