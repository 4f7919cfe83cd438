package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No link leads to nothing. */
class CrawlerTest {
    static final String[] STARTS = {"/", "/robots.txt", "/sitemap.xml", "/changes.atom", "/dump/"};

    @TempDir
    Path folder;

    @Test
    void everyLinkOfTheSampleLeadsSomewhere() {
        try (SampleServer server = SampleServer.start()) {
            Crawler crawler = new Crawler(server.url());

            assertThat(crawler.crawl(STARTS)).isEmpty();
            assertThat(crawler.bare()).isEmpty();

            assertThat(crawler.seen()).hasSizeGreaterThan(500);
            assertThat(crawler.seen().stream()
                            .map(address -> address.substring(server.url().length())))
                    .contains(
                            "/page/claim/meridian-2024-03-05/3fa1c07e9b2d4a65.jsonld",
                            "/page/span/meridian-2024-03-05/34-43",
                            "/page/ontology/Claim",
                            "/dump/" + server.version() + "/relata.nq.gz",
                            "/changes.atom",
                            "/sitemap/1.xml",
                            "/.well-known/void");
        }
    }

    @Test
    void everyLinkOfAStoreWithAHistoryLeadsSomewhere() throws IOException {
        try (PublishedSite site = new PublishedSite(folder)) {
            Crawler crawler = new Crawler(site.server().url());
            assertThat(crawler.crawl(STARTS).stream()
                            // The feed still has the entries of what is gone; tombstones take them back.
                            .filter(broken -> !broken.matches("410 .*/changes\\.atom")))
                    .isEmpty();
            assertThat(crawler.seen()).hasSizeGreaterThan(300);
        }
    }
}
