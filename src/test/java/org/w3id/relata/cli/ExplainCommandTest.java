package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.ConvertedSeeds;
import org.w3id.relata.claim.Claim;
import org.w3id.relata.claim.ConvertedDocument;
import org.w3id.relata.claim.Polarity;
import org.w3id.relata.claim.Reading;
import org.w3id.relata.text.TextSpan;
import picocli.CommandLine;

@DisplayName("relata explain tells why a claim was read as it was")
class ExplainCommandTest {
    @TempDir
    private Path folder;

    private ConvertedDocument document;
    private Claim claim;

    @BeforeEach
    void chooseADenial() {
        ConvertedSeeds.writeTo(folder);
        for (ConvertedDocument converted : ConvertedSeeds.documents()) {
            for (Claim one : converted.claims()) {
                if (one.polarity() == Polarity.DENIED
                        && !one.propositions().isEmpty()
                        && one.chain().size() > 2) {
                    document = converted;
                    claim = one;
                    return;
                }
            }
        }
    }

    private String explain(String... options) {
        StringWriter out = new StringWriter();
        CommandLine commandLine = Main.commandLine().setOut(new PrintWriter(out, true));
        String[] arguments = new String[options.length + 4];
        arguments[0] = "explain";
        arguments[1] = document.document().key() + "/" + claim.id();
        arguments[2] = "--store";
        arguments[3] = folder.toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        assertThat(commandLine.execute(arguments)).isZero();
        return out.toString();
    }

    private String cut(TextSpan span) {
        return document.document().text().cut(span);
    }

    @Test
    @DisplayName("step by step, from a converted folder, with the parse")
    void text() {
        Reading denial = claim.readings().stream()
                .filter(reading -> reading.part() == Reading.Part.POLARITY)
                .findFirst()
                .orElseThrow();
        TextSpan words = denial.words().get(0);
        TextSpan trigger = claim.propositions().get(0).words();

        assertThat(explain())
                .startsWith("“" + cut(claim.evidence()))
                .containsSubsequence(
                        "is put forward by " + claim.sources().get(0).label() + ", through ",
                        "In the text, at " + claim.evidence().start(),
                        "[" + cut(claim.evidence()) + "]",
                        "The chain, from the document inwards",
                        "  2  " + claim.sources().get(0).label(),
                        "Why there is a claim",
                        "polarity: denied",
                        denial.rule() + " on “" + cut(words) + "” (" + words.start() + "–" + words.end() + ")",
                        "What it says",
                        claim.propositions().get(0).rule() + " on “" + cut(trigger) + "”",
                        "The rows that fired",
                        "The parse of its sentence",
                        "root",
                        "← ");
    }

    @Test
    @DisplayName("as JSON, without the parse")
    void json() {
        JsonObject printed = JsonParser.parseString(explain("--format", "json", "--no-parse"))
                .getAsJsonObject();
        JsonObject explanation = printed.getAsJsonObject("explanation");

        assertThat(printed.get("sentences").isJsonNull()).isTrue();
        assertThat(explanation.getAsJsonArray("chain")).hasSize(claim.chain().size());
        assertThat(explanation.getAsJsonArray("statements"))
                .hasSize(claim.propositions().size())
                .allSatisfy(statement -> assertThat(
                                ((JsonElement) statement).getAsJsonObject().getAsJsonArray("reasons"))
                        .isNotEmpty());
        assertThat(explanation
                        .getAsJsonArray("marks")
                        .get(0)
                        .getAsJsonObject()
                        .get("value")
                        .getAsString())
                .isEqualTo("denied");
    }
}
