package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.ConvertedSeeds;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;

/** No link leads to nothing, on real data. It takes many minutes, and runs where it is asked for: {@code ./mvnw -Pcrawl test}. */
class SeedsCrawl {
    @TempDir
    Path folder;

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        Path converted = Files.createDirectory(folder.resolve("converted"));
        ConvertedSeeds.writeTo(converted);
        Installation installation = Installation.current();
        try (Store store = Store.open(folder.resolve("store"), installation)) {
            store.load(converted);
            ServerSettings settings = new ServerSettings(
                    store.dataset(),
                    store.releases(),
                    SampleServer.BASE,
                    installation.queries(),
                    0,
                    ServerSettings.USUAL_LIMIT,
                    null);
            try (SampleServer server = SampleServer.start(settings)) {
                Crawler crawler = new Crawler(server.url());
                assertThat(crawler.crawl(CrawlerTest.STARTS)).isEmpty();
                System.out.println(crawler.seen().size() + " addresses");
                assertThat(crawler.seen()).hasSizeGreaterThan(20_000);
            }
        }
    }
}
