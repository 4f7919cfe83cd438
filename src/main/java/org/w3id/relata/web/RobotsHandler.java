package org.w3id.relata.web;

import java.io.IOException;

/** What programs that go through all pages are asked for (RFC 9309): to leave alone what is computed for each request. */
final class RobotsHandler implements Handler {
    static final String PATH = "/robots.txt";

    @Override
    public void handle(Exchange exchange) throws IOException {
        String prefix = exchange.prefix();
        exchange.send(
                200,
                "text/plain;charset=utf-8",
                "User-agent: *\nDisallow: " + prefix + "/sparql\nDisallow: " + prefix + "/data\nDisallow: " + prefix
                        + "/search\nDisallow: " + prefix + "/suggest\nAllow: /\n\nSitemap: " + exchange.serverUrl()
                        + SitemapHandler.INDEX + "\n");
    }
}
