package org.w3id.relata.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.w3id.relata.text.UserError;

/** Looks whether a port is free before the long work begins. */
final class Port {
    private Port() {}

    /**
     * @param port 0 for any that is free
     * @throws UserError where the port is in use, or not allowed
     */
    static void refuseIfTaken(int port) {
        if (port < 0 || port > 65535) {
            throw UserError.usage("there is no port " + port, "name one with --port, from 0 (any that is free) to 65535");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new UserError(
                    "port " + port + " cannot be used (" + e.getMessage() + ")",
                    "stop what uses it, or name another one with --port");
        }
    }
}
