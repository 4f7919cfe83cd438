package org.w3id.relata.web;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address below a claim's page that leads to its nanopublication of today; hands on everything else. */
final class PresentNanopubHandler implements Handler {
    static final String PATH = PageHandler.PATH + "claim/";

    private static final Pattern PRESENT = Pattern.compile(PATH + "([^/]+/[^/]+)/nanopub");

    private final Nanopubs nanopubs;
    private final Handler pages;

    /** @param pages what answers for claims themselves */
    PresentNanopubHandler(Site site, Handler pages) {
        this.nanopubs = new Nanopubs(site);
        this.pages = pages;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        Matcher present = PRESENT.matcher(exchange.path());
        if (present.matches()) {
            nanopubs.seeOther(exchange, nanopubs.ofClaim(present.group(1)));
        } else {
            pages.handle(exchange);
        }
    }
}
