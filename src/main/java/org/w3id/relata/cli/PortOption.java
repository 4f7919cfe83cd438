package org.w3id.relata.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.w3id.relata.text.UserError;
import picocli.CommandLine.Option;

/** The option that names the port to answer on. */
final class PortOption {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "The port to answer on, 0 for any that is free (default: ${DEFAULT-VALUE}).")
    int number;

    /**
     * Looks whether the port is free, before long work begins.
     *
     * @throws UserError where it is in use, or there is no such port
     */
    void refuseIfTaken() {
        if (number < 0 || number > 65535) {
            throw UserError.usage(
                    "there is no port " + number, "name one from 0 (any that is free) to 65535 with --port");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(number));
        } catch (IOException e) {
            throw new UserError(
                    "port " + number + " cannot be used (" + e.getMessage() + ")",
                    "stop what uses it, or name another one with --port");
        }
    }
}
