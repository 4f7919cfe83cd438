package org.w3id.relata.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.text.UserError;

/** Files with bytes changed, moved and cut off are read or refused, nothing else, and never slowly. */
class DamagedFilesTest {
    private static final int TIMES = 200;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @Timeout(120)
    @ValueSource(strings = {"a.html", "a.pdf", "a.docx", "a.eml"})
    void areReadOrRefused(String name) throws IOException {
        byte[] whole = whole(name);
        Random random = new Random(name.hashCode());
        for (int i = 0; i < TIMES; i++) {
            byte[] damaged = damaged(whole, random);
            try {
                String text = new Documents(folder).read(name, damaged).text().value();
                assertThat(text).isNotBlank().doesNotContainPattern("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
            } catch (UserError e) {
                assertThat(e).hasMessageStartingWith(folder.resolve(name) + ": ");
                assertThat(e.remedy()).isNotBlank();
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int left = 1 + random.nextInt(20); left > 0; left--) {
            int at = random.nextInt(bytes.length);
            if (random.nextBoolean()) {
                bytes[at] = (byte) random.nextInt(256);
            } else {
                int length = Math.min(random.nextInt(100), bytes.length - at);
                System.arraycopy(whole, random.nextInt(bytes.length - length + 1), bytes, at, length);
            }
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, 20 + random.nextInt(bytes.length)) : bytes;
    }

    private static byte[] whole(String name) throws IOException {
        return switch (name) {
            case "a.html" -> Files.readAllBytes(Documents.FIXTURES.resolve("graph.html"));
            case "a.pdf" -> pdf();
            case "a.docx" -> Documents.word("<w:p><w:r><w:t>The port of Kpeme was closed.</w:t></w:r></w:p>".repeat(9));
            default ->
                "From: A <a@example.org>\r\nSubject: =?utf-8?Q?A=20port?=\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>It was closed.</p>"
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 10);
                content.newLineAtOffset(60, 700);
                content.showText("The port of Kpeme was closed.");
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
