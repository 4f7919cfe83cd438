package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Documents of several formats and languages, from the file to the graph. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsTest {
    private final StringWriter err = new StringWriter();
    private Path out;

    @BeforeAll
    void convert(@TempDir Path folder) throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        out = folder.resolve("out");
        Files.writeString(
                documents.resolve("page.html"),
                """
                <title>Kenya shuts a base - Reuters</title><meta property="og:site_name" content="Reuters.com">
                <meta property="article:published_time" content="2023-05-17T10:00:00Z"><meta name=author content="Amina Otieno">
                <nav><a href="/">Home</a></nav>
                <p>Kenya said that Uganda had withdrawn 300 soldiers from Lamu last Wednesday.</p>
                """);
        Files.writeString(
                documents.resolve("mail.eml"),
                """
                From: Amina Otieno <amina@example.org>
                Subject: A port is closed
                Date: Wed, 17 May 2023 10:00:00 +0300

                Kenya said that Uganda had closed a base in Lamu.
                """);
        Files.writeString(documents.resolve("russian.txt"), "Министерство заявило, что база останется открытой.\n");
        int status = Main.commandLine()
                .setErr(new PrintWriter(err, true))
                .execute("convert", documents.toString(), "--out", out.toString());
        assertThat(status).as(err.toString()).isEqualTo(1);
    }

    @Test
    void aPageIsPublishedWithWhatItSaysOfItself() throws IOException {
        assertThat(Files.readString(out.resolve("page.trig")))
                .contains("dcterms:title \"Kenya shuts a base\"")
                .contains("dcterms:creator \"Amina Otieno\"")
                .contains("relata:outlet <id/outlet/reuters>")
                .contains("dcterms:issued \"2023-05-17\"")
                .contains(
                        "rdf:value \"Kenya said that Uganda had withdrawn 300 soldiers from Lamu last Wednesday.\\n\"")
                .doesNotContain("Home");
    }

    @Test
    void itsDayResolvesRelativeTimes() throws IOException {
        assertThat(Files.readString(out.resolve("page.trig")))
                .contains("relata:edtf \"2023-05-10\"")
                .contains("relata:resolvedAgainst \"2023-05-17\"");
    }

    @Test
    void anEMailIsReadAsWell() throws IOException {
        assertThat(Files.readString(out.resolve("mail.trig"))).contains("dcterms:title \"A port is closed\"");
        assertThat(Files.readString(out.resolve("claims.csv"))).contains("\nmail,");
    }

    @Test
    void aDocumentInAnotherLanguageIsRefusedByName() throws IOException {
        assertThat(err.toString()).contains("russian: the document is not in English, it seems to be in Russian");
        assertThat(out.resolve("russian.trig")).doesNotExist();
        assertThat(Files.readString(out.resolve("report.json")))
                .contains("\"sifting\": {")
                .contains("russian.txt");
    }
}
