package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several documents in one run: at once or one after the other, in time or not. */
class ManyDocumentsTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeDocuments() throws IOException {
        Files.createDirectory(folder.resolve("texts"));
        String[] states = {"Kenya", "Uganda", "Peru", "Chile", "Togo", "Ghana", "Japan"};
        for (int i = 0; i < states.length; i++) {
            String sentence = "%s said that %s had deployed %d soldiers to its northern border.\n"
                    .formatted(states[i], states[(i + 1) % states.length], 100 * (i + 1));
            // The first is the longest, so that it is not the first to be done.
            write(states[i], sentence.repeat(1 + (i == 0 ? 60 : i)));
        }
        write("Empty", "");
    }

    @Test
    void areTheSameHoweverManyAtOnce() throws IOException {
        assertThat(convert("one", "--threads", "1")).isEqualTo(1);
        assertThat(convert("four", "--threads", "4")).isEqualTo(1);
        Map<String, String> one = contents("one");
        assertThat(one).hasSize(7 + 3);
        assertThat(contents("four")).isEqualTo(one);
        assertThat(one.get("claims.csv").lines().map(line -> line.split(",")[0]).distinct())
                .containsExactly("document", "Chile", "Ghana", "Japan", "Kenya", "Peru", "Togo", "Uganda");
        JsonObject report = JsonParser.parseString(one.get("report.json")).getAsJsonObject();
        assertThat(report.get("documents").getAsInt()).isEqualTo(7);
        assertThat(report.getAsJsonArray("converted")).hasSize(7);
        assertThat(report.getAsJsonArray("failed")).hasSize(1);
    }

    @Test
    void whatOverrunsItsTimeFailsAsAWholeAndStopsNobodyElse() throws IOException {
        write("Endless", "The minister said that the army had left the port of Arica and ".repeat(15_000));
        long start = System.nanoTime();
        assertThat(convert("out", "--time-limit", "8")).isEqualTo(1);
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(120);
        assertThat(err.toString()).contains("Endless.txt: the conversion took longer than 8 seconds");
        assertThat(contents("out")).hasSize(7 + 3).doesNotContainKey("Endless.trig");
        assertThat(contents("out").get("claims.csv")).doesNotContain("Endless");
        assertThat(contents("out").get("report.json")).contains("\"file\": \"Endless.txt\"");
    }

    @Test
    void limitsBelowOneAreRefused() {
        assertThat(convert("out", "--time-limit", "0")).isEqualTo(2);
        assertThat(convert("out", "--threads", "-1")).isEqualTo(2);
        assertThat(err.toString()).contains("--time-limit is 0").contains("--threads is -1");
    }

    private int convert(String out, String... options) {
        return Main.commandLine()
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(
                                Stream.of(
                                        "convert",
                                        folder.resolve("texts").toString(),
                                        "--out",
                                        folder.resolve(out).toString()),
                                Stream.of(options))
                        .toArray(String[]::new));
    }

    private void write(String key, String text) throws IOException {
        Files.writeString(folder.resolve("texts").resolve(key + ".txt"), text);
    }

    private Map<String, String> contents(String name) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
