package org.w3id.relata.web;

import java.io.IOException;

/** Answers the requests of one part of the address space. */
@FunctionalInterface
interface Handler {
    /**
     * Writes the whole answer.
     *
     * @throws Problem where the request cannot be answered
     * @throws IOException where the client has gone
     */
    void handle(Exchange exchange) throws IOException;
}
