package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3id.relata.LoadedSeeds;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;

/** No link leads to nothing, on real data. It takes many minutes, and runs where it is asked for: {@code ./mvnw -Pcrawl test}. */
class SeedsCrawl {
    @Test
    void everyLinkLeadsSomewhere() {
        Store store = LoadedSeeds.store();
        ServerSettings settings = new ServerSettings(
                store.dataset(),
                store.releases(),
                SampleServer.BASE,
                Installation.current().queries(),
                0,
                ServerSettings.USUAL_LIMIT,
                null);
        try (SampleServer server = SampleServer.start(settings)) {
            Crawler crawler = new Crawler(server.url());
            assertThat(crawler.crawl(CrawlerTest.STARTS)).isEmpty();
            assertThat(crawler.bare()).isEmpty();
            System.out.println(crawler.seen().size() + " addresses");
            assertThat(crawler.seen()).hasSizeGreaterThan(20_000);
        }
    }
}
