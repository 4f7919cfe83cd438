package org.w3id.relata.query.federate;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The way to an address that was found good; tests end it at servers of their own. */
@FunctionalInterface
interface Route {
    /** Where a connection to that address is made. */
    InetSocketAddress to(InetAddress address, int port);
}
