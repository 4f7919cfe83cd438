package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is left after a conversion in which one document fails, and after one in which all do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConvertCommandTest {
    private static final String BASE = "https://example.org/news/";

    private final StringWriter err = new StringWriter();
    private Path texts;
    private Path out;

    @BeforeAll
    void convertAGoodAndABadDocument(@TempDir Path folder) throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        out = folder.resolve("out");
        Files.writeString(
                texts.resolve("good.txt"), "Belarus said that Russia had deployed 300 soldiers to Belarus.\n");
        Files.writeString(texts.resolve("bad.txt"), "");
        assertThat(convert(texts)).isEqualTo(1);
    }

    @Test
    void theGoodOneIsConverted() throws IOException {
        assertThat(Files.readString(out.resolve("good.trig")))
                .contains("@base <" + BASE + ">")
                .contains("GRAPH <id/graph/document/good>");
        assertThat(Files.readString(out.resolve("claims.csv"))).contains("\ngood,");
    }

    @Test
    void theBadOneIsReported() throws IOException {
        assertThat(out.resolve("bad.trig")).doesNotExist();
        assertThat(err.toString()).contains("bad.txt: the file is empty");
        JsonObject report = JsonParser.parseString(Files.readString(out.resolve("report.json")))
                .getAsJsonObject();
        assertThat(report.getAsJsonArray("failed")).hasSize(1);
        assertThat(report.getAsJsonArray("failed").get(0).toString())
                .contains("bad.txt")
                .contains("the file is empty");
        assertThat(report.getAsJsonArray("converted")).hasSize(1);
    }

    @Test
    void whereAllFailTheFolderStaysAsItWas() throws IOException {
        List<String> before = Files.readAllLines(out.resolve(OutputFolder.LIST));
        assertThat(convert(texts.resolve("bad.txt"))).isEqualTo(1);
        assertThat(Files.readAllLines(out.resolve(OutputFolder.LIST))).isEqualTo(before);
        assertThat(out.resolve("good.trig")).exists();
        assertThat(out.resolve(".relata-new")).doesNotExist();
    }

    private int convert(Path path) {
        return Main.commandLine()
                .setErr(new PrintWriter(err, true))
                .execute("convert", path.toString(), "--out", out.toString(), "--base", BASE);
    }
}
