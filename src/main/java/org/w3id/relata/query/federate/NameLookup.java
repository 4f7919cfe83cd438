package org.w3id.relata.query.federate;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells which addresses a name has. */
@FunctionalInterface
interface NameLookup {
    /** @throws UnknownHostException where it has none */
    List<InetAddress> addressesOf(String name) throws UnknownHostException;
}
