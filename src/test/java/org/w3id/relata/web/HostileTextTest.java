package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from documents and from requests is shown, never run. */
class HostileTextTest {
    /** A tag, whose attribute values stand in quotation marks. */
    private static final Pattern TAG = Pattern.compile("<[a-z](?:[^>\"]|\"[^\"]*\")*>");

    /** Data for search engines, which nobody runs. */
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">([^<]*)</script>\n");

    /** The only scripts that a page may have: our own files. */
    private static final Pattern OUR_SCRIPT = Pattern.compile(
            "<script (?:type=\"module\" )?src=\"(?:/relata)?/assets/[A-Za-z0-9_./-]+(?:\\?v=[0-9a-f]+)?\"(?: defer)?></script>");

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start(
                new MadeUpClaims(SampleServer.sample())
                        .add(
                                """
                                <id/person/hostile/eve> a relata:Person ; skos:prefLabel "\\"/></text></svg><script>alert(20)</script>" .
                                <id/person/hostile/o'brien-%C3%A9> rdfs:label "' onmouseover='alert(21)" .
                                <id/place/hostile/x> a relata:Place ; skos:prefLabel "\\" onload=\\"alert(22)" ;
                                    rdfs:label "\\" onload=\\"alert(22)" ; wgs84:lat "48.2" ; wgs84:long "16.4" .
                                <id/place/hostile/y> a relata:Place ; skos:prefLabel "y" ; relata:within <id/place/hostile/y> ;
                                    wgs84:lat "48\\" onload=\\"alert(23)" ; wgs84:long "</script><script>alert(24)</script>" .
                                """)
                        .claim(
                                "person/hostile/eve",
                                false,
                                "certain",
                                "person/hostile/eve visits place/hostile/x",
                                "2024-01-01",
                                "")
                        .claim(
                                "person/hostile/mallory",
                                true,
                                "certain",
                                "person/hostile/eve visits place/hostile/x",
                                "",
                                "")
                        .claim(
                                "person/hostile/eve",
                                true,
                                "certain",
                                "person/hostile/eve visits person/hostile/mallory",
                                "2024-01-01",
                                "")
                        .add("<id/document/turned> a relata:Document ; rdfs:label \"\\u202Edesrever\" .")
                        .add("<id/claim/made-up/0/time> rdfs:label \"<script>alert(25)</script>\" .")
                        .dataset(),
                ServerSettings.USUAL_LIMIT);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "/search?q=%22%20onfocus=%22alert(1)%22%20x=%22",
                "/search?q=alert&kind=Claim",
                "/search?q=mallory",
                "/page/document/hostile",
                "/page/document/hostile?source=person/hostile/mallory",
                "/page/document/hostile?source=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/page/claim/hostile/c1?version=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/page/document/hostile/text",
                "/page/claim/hostile/c1",
                "/page/claim/hostile/c1/nanopub",
                "/page/claim/hostile/c1/attribution/1",
                "/page/person/hostile/mallory",
                "/page/span/hostile/14-42",
                "/page/person/hostile/eve",
                "/page/person/hostile/mallory?role=by&source=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/page/person/hostile/eve?relation=%22%3E%3Cscript%3E&from=%22%3E%3Cscript%3E",
                "/page/person/hostile/eve?standing=%3Cscript%3E",
                "/page/person/hostile/eve?source=javascript:alert(1)&polarity=%27%20onclick=alert(1)",
                "/page/proposition/person-hostile-eve-visits-place-hostile-x",
                "/page/place/hostile/y",
                "/page/graph/document/hostile",
                "/page/nothing%3Cscript%3Ealert(1)%3C/script%3E",
                "/nothing/%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/changes",
                "/changes?page=%3Cscript%3Ealert(1)%3C/script%3E",
                "/dump/",
                "/dump/%3Cscript%3Ealert(1)%3C/script%3E/",
                "/page/person/hostile/mallory?page=2",
                "/queries/denials?source=person/hostile/mallory",
                "/queries/denials?source=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/queries/denials?%3Cscript%3Ealert(1)%3C/script%3E=1",
                "/queries/%3Cscript%3Ealert(1)%3C/script%3E",
                "/sparql?query=SELECT*{?s?p?o}",
                "/sparql?query=%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/sparql?query=ASK{}%23%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E"
            })
    void nothingBreaksOut(String path) {
        String whole = server.follow(path, "text/html").body();
        assertThat(whole).startsWith("<!DOCTYPE html>");
        // A block of data is no script, and nothing in it can end it: it has no other "<".
        assertThat(DATA.matcher(whole).results().map(block -> block.group(1))).allSatisfy(JsonParser::parseString);
        String page = DATA.matcher(whole).replaceAll("");
        assertThat(OUR_SCRIPT.matcher(page).replaceAll("").toLowerCase(Locale.ROOT))
                .doesNotContain("<script", "</script", "<img src=x", "<b>", " style=", "<style")
                .doesNotContain("href=\"javascript:", "href=\"data:");
        assertThat(TAG.matcher(page).results())
                .isNotEmpty()
                .extracting(tag -> tag.group().replaceAll("\"[^\"]*\"", ""))
                .noneMatch(tag -> tag.matches("(?is).*\\bon[a-z]+\\s*=.*"));
    }

    @Test
    void theTextIsShownAsItStandsEscapedOnce() {
        assertThat(server.get("/page/claim/hostile/c1", "text/html").body())
                .contains("&lt;img src=x onerror=alert(5)&gt;</blockquote>")
                .contains(" &amp; 'so' \"on\" 𝔘𝔫𝔦.");
        assertThat(server.get("/page/person/hostile/mallory", "text/html").body())
                .contains("<h1>Mallory &lt;b&gt;&amp;amp;&lt;/b&gt;</h1>");
    }

    @Test
    void whatTurnsTheDirectionOfWritingEndsWithTheName() throws IOException {
        assertThat(server.get("/page/document/turned", "text/html").body())
                .contains("<title>desrever · Relata</title>")
                .contains("<h1>\u202Edesrever</h1>");
        try (InputStream style = HostileTextTest.class.getResourceAsStream("/web/relata.css")) {
            assertThat(new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8))
                    .containsPattern("(?m)^a, span, q, [a-z, ]*\\{ unicode-bidi: isolate; }$");
        }
    }

    @Test
    void namesInPicturesTimesAndMapsStayNames() {
        assertThat(server.get("/page/person/hostile/eve", "text/html").body())
                .containsSubsequence("<svg class=\"picture wide\"", "&#34; onload=&#34;alert(22)", "</svg>")
                .contains("<text x=", "<title>");
        String map = DATA.matcher(
                        server.get("/page/place/hostile/x", "text/html").body())
                .replaceAll("");
        assertThat(map).contains("data-label=\"&#34; onload=&#34;alert(22)\"");
        assertThat(map.split("<script")).as("our own script only").hasSize(2);
        assertThat(map).contains("<script type=\"module\" src=\"/assets/map.js?v=");
    }

    @Test
    void answersOfTheEndpointAreNeverTakenForPages() {
        var answer = server.get("/sparql?query=CONSTRUCT{?s?p?o}WHERE{?s?p?o}", "text/html");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
}
