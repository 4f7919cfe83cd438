package org.w3id.relata.web;

/** Relata itself, as the agent that nanopublications name: whoever asks for it is sent to the front page. */
final class SoftwareHandler implements Handler {
    static final String ID = "/id/software/";
    static final String PAGE = PageHandler.PATH + "software/";

    @Override
    public void handle(Exchange exchange) {
        if (!exchange.path().matches("/(id|page)/software/relata(-[^/]*)?")) {
            throw Problem.notFound("There is nothing at " + exchange.path() + ".");
        }
        exchange.seeOther("/");
    }
}
