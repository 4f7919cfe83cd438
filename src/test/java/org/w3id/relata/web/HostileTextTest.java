package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/page/document/hostile",
                "/page/document/hostile/text",
                "/page/claim/hostile/c1",
                "/page/claim/hostile/c1/nanopub",
                "/page/claim/hostile/c1/attribution/1",
                "/page/person/hostile/mallory",
                "/page/span/hostile/14-42",
                "/page/graph/document/hostile",
                "/page/nothing%3Cscript%3Ealert(1)%3C/script%3E",
                "/nothing/%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/queries/denials?source=person/hostile/mallory",
                "/queries/denials?source=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/queries/denials?%3Cscript%3Ealert(1)%3C/script%3E=1",
                "/queries/%3Cscript%3Ealert(1)%3C/script%3E",
                "/sparql?query=SELECT*{?s?p?o}",
                "/sparql?query=%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/sparql?query=ASK{}%23%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E"
            })
    void nothingBreaksOut(String path) {
        String page = server.follow(path, "text/html").body();
        assertThat(page).startsWith("<!DOCTYPE html>");
        assertThat(page.toLowerCase(Locale.ROOT))
                .doesNotContain("<script", "<img src=x", "<b>", " style=", "<style")
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
    void answersOfTheEndpointAreNeverTakenForPages() {
        var answer = server.get("/sparql?query=CONSTRUCT{?s?p?o}WHERE{?s?p?o}", "text/html");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
}
