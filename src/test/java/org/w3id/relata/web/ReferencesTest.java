package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How claims and documents are cited. */
class ReferencesTest {
    private static final String CLAIM = "/page/claim/meridian-2024-03-05/c81e6f2a90d3b754";
    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aClaimIsCitedByItsSourceWithTheVersionOfTheData() {
        assertThat(server.get(CLAIM + ".bib", "-").body())
                .matches(
                        """
                        (?s)\\Q@misc{relata-c81e6f2a90d3b754,
                          author       = {{Zubrowka}},
                          title        = {{Denied: “it had deployed any troops to Ruritania”}},
                          date         = {2024-03-05},
                          year         = {2024},
                          howpublished = {Relata},
                          version      = {\\E[0-9a-f]{16}\\Q},
                          url          = {https://w3id.org/relata/id/claim/meridian-2024-03-05/c81e6f2a90d3b754?version=\\E[0-9a-f]{16}\\Q},
                          note         = {Claim (denied, certain, asserted, reported speech), in: Ada Quill, “Soldiers at Lutz”, Radio Meridian, 5 March 2024. Relata reports what was reported; it does not say that it is true.}
                        }
                        \\E""");
    }

    @Test
    void whatADocumentSaysInItsOwnVoiceIsItsAuthors() {
        assertThat(server.get("/page/claim/meridian-2024-03-05/70c2b8d15ef6093a.bib", "-")
                        .body())
                .contains("author       = {{Ada Quill}}");
    }

    @Test
    void aDocumentIsCitedWhereItWasPublished() {
        JsonObject item = JsonParser.parseString(server.get("/page/document/meridian-2024-03-05.csl.json", "-")
                        .body())
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        assertThat(item.get("type").getAsString()).isEqualTo("document");
        assertThat(item.get("title").getAsString()).isEqualTo("Soldiers at Lutz");
        assertThat(item.get("container-title").getAsString()).isEqualTo("Radio Meridian");
        assertThat(item.get("URL").getAsString()).isEqualTo("https://radio-meridian.example/2024/03/05/lutz");
        assertThat(item.get("author").toString()).isEqualTo("[{\"literal\":\"Ada Quill\"}]");
        assertThat(item.get("issued").toString()).isEqualTo("{\"date-parts\":[[2024,3,5]]}");
        assertThat(item.get("note").getAsString())
                .matches("Its claims: https://w3id.org/relata/id/document/meridian-2024-03-05\\?version=[0-9a-f]{16}");
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-bibtex, .bib",
        "application/vnd.citationstyles.csl+json, .csl.json",
        "'application/x-bibtex;q=0.5, text/turtle;q=0.2', .bib"
    })
    void referencesAreNegotiated(String accept, String suffix) {
        HttpResponse<String> redirect = server.get("/id/claim/meridian-2024-03-05/c81e6f2a90d3b754?version=x", accept);
        assertThat(redirect.statusCode()).isEqualTo(303);
        assertThat(redirect.headers().firstValue("Location")).hasValue(CLAIM + suffix + "?version=x");
        assertThat(server.get(CLAIM, accept).body())
                .isEqualTo(server.get(CLAIM + suffix, "-").body());
        assertThat(server.get("/id/state/zubrowka", accept).statusCode()).isIn(303, 406);
    }

    @Test
    void onlyClaimsAndDocumentsAreCited() {
        assertThat(server.get("/page/state/zubrowka.bib", "-").statusCode()).isEqualTo(404);
        assertThat(server.get("/page/state/zubrowka", "application/x-bibtex").statusCode())
                .isEqualTo(406);
    }

    @Test
    void whatMeansSomethingToTexIsWrittenAsWhatPrintsIt() {
        Reference reference = new Reference(
                "k",
                "entry",
                List.of("A & B, Inc.", "C and D"),
                "50% of $x_1^2 ~ #3 {a\\b}\n\"c\"",
                null,
                null,
                null,
                "https://x.example/a%20b_{c}",
                "");
        assertThat(BibTex.entry(reference))
                .isEqualTo(
                        """
                        @misc{k,
                          author       = {{A \\& B, Inc.} and {C and D}},
                          title        = {{50\\% of \\$x\\_1\\textasciicircum{}2 \\textasciitilde{} \\#3 \\textbraceleft{}a\\textbackslash{}b\\textbraceright{} "c"}},
                          url          = {https://x.example/a%20b_%7Bc%7D}
                        }
                        """);
    }

    @Test
    void hostileTextStaysWithinItsField() {
        String entry = server.get("/page/document/hostile.bib", "-").body();
        assertThat(entry)
                .contains("title        = {{<script>alert(1)</script>}}")
                .doesNotContain("javascript:");
        assertThat(entry.chars().filter(c -> c == '{').count())
                .isEqualTo(entry.chars().filter(c -> c == '}').count());
        assertThat(JsonParser.parseString(server.get("/page/claim/hostile/c1.csl.json", "-")
                                .body())
                        .getAsJsonArray())
                .hasSize(1);
    }
}
