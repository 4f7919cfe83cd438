package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A sitemap in several parts. */
class SitemapTest {
    private static final int PER_PART = 10;
    private static final Pattern ADDRESS = Pattern.compile("<loc>http://localhost:[0-9]+([^<]*)</loc>");

    private static FusekiServer server;

    @BeforeAll
    static void start() {
        Site site = RelataServer.site(SampleServer.settings(
                SampleServer.sample(), SampleServer.BASE, SampleServer.queries(), ServerSettings.USUAL_LIMIT));
        Handler sitemap = new SitemapHandler(site, PER_PART);
        server = FusekiServer.create()
                .port(0)
                .addFilter(
                        "/*",
                        new Front(
                                List.of(
                                        Route.read(SitemapHandler.INDEX, sitemap),
                                        Route.read(SitemapHandler.PATH, sitemap)),
                                new ProblemResponse(site.templates()),
                                site.releases(),
                                () -> JsonLdContext.STANDARD))
                .build()
                .start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void thePartsOfTheIndexTogetherAreTheWhole() throws IOException {
        List<String> parts = addresses("/sitemap.xml");
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<String> part = addresses(parts.get(i));
            assertThat(part.size()).isEqualTo(i + 1 < parts.size() ? PER_PART : part.size());
            assertThat(part).hasSizeBetween(1, PER_PART);
            pages.addAll(part);
        }
        assertThat(parts).hasSizeGreaterThan(3).first().isEqualTo("/sitemap/1.xml");
        assertThat(pages)
                .doesNotHaveDuplicates()
                .contains(
                        "/",
                        "/queries/denials",
                        "/page/document/meridian-2024-03-05",
                        "/page/claim/hostile/c1",
                        "/page/person/hostile/o%27brien-%C3%A9",
                        "/page/state/zubrowka",
                        "/page/ontology/denied")
                // Nobody speaks of it.
                .doesNotContain("/page/equipment/air-defence-system");
        HttpURLConnection next = connection("/sitemap/" + (parts.size() + 1) + ".xml");
        assertThat(next.getResponseCode()).isEqualTo(404);
    }

    private static List<String> addresses(String path) throws IOException {
        try (InputStream in = connection(path).getInputStream()) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ADDRESS.matcher(xml)
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
        }
    }

    private static HttpURLConnection connection(String path) throws IOException {
        return (HttpURLConnection) URI.create("http://localhost:" + server.getPort() + path)
                .toURL()
                .openConnection();
    }
}
