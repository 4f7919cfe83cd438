package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("relata diff")
class DiffCommandTest {
    private static final String HEAD =
            """
            @prefix : <https://w3id.org/relata/ontology/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            :State a owl:Class . :Place a owl:Class . :borders a owl:ObjectProperty ; rdfs:domain :State .
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    private String ontology(String version, String more) throws IOException {
        return Files.writeString(
                        folder.resolve(version + "-" + more.hashCode() + ".ttl"),
                        HEAD + "<https://w3id.org/relata/ontology/> a owl:Ontology ; owl:versionInfo \"" + version
                                + "\" .\n" + more)
                .toString();
    }

    @Test
    @DisplayName("says what changed, why it is major, and that the number does not fit")
    void misfit() throws IOException {
        String a = ontology("1.2.0", ":State skos:definition \"A *country*.\" .");
        String b = ontology("1.3.0", ":State owl:disjointWith :Place .");

        assertThat(run("diff", a, b)).as(err.toString()).isEqualTo(1);
        assertThat(out.toString())
                .contains("after 1.2.0 a major change needs 2.0.0 at least, not 1.3.0")
                .contains("Major: data that was valid may no longer be\n  Place becomes disjoint with State\n")
                .contains("skos:definition removed: State")
                .contains("What it does to data was not looked at.");
    }

    @Test
    @DisplayName("writes JSON, and Markdown in which nothing that a definition says is markup")
    void forms() throws IOException {
        String a = ontology("1.2.0", "");
        String b = ontology("1.3.0", ":Voice a owl:Class ; skos:definition \"A *voice* <b>.\"@en .");

        assertThat(run("diff", a, b, "--format", "markdown")).isZero();
        assertThat(out.toString()).contains("- **Voice** is new: class, “A \\*voice\\* \\<b\\>.”");
        out.getBuffer().setLength(0);
        assertThat(run("diff", a, b, "--format", "json")).isZero();
        JsonObject json = JsonParser.parseString(out.toString()).getAsJsonObject();
        assertThat(json.get("impact").getAsString()).isEqualTo("minor");
        assertThat(json.get("fits").getAsBoolean()).isTrue();
        assertThat(json.getAsJsonArray("changes")
                        .get(0)
                        .getAsJsonObject()
                        .get("term")
                        .getAsString())
                .isEqualTo("Voice");
        assertThat(json.has("types")).isFalse();
    }

    @Test
    @DisplayName("says what there is where something is named that there is not")
    void unknown() {
        assertThat(run("diff", "0.1.0", "9.9.9")).isEqualTo(2);
        assertThat(err.toString()).contains("9.9.9", "current", "0.1.0");
        assertThat(run("diff", "0.1.0")).isEqualTo(2);
        assertThat(run(
                        "diff",
                        "0.1.0",
                        "0.1.0",
                        "--data",
                        folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(run("diff", "0.1.0", "0.1.0", "--format", "pdf")).isEqualTo(2);
    }
}
