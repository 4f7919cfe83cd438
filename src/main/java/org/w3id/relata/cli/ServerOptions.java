package org.w3id.relata.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.UserError;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how the server is reached. */
final class ServerOptions {
    private static final String CONTACT = "[^@\\s<>\"]+@[^@\\s<>\"/]+|https?://[^\\s<>\"]+";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "The port to answer on, 0 for any that is free (default: ${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description =
                    "Where readers report a wrong claim: an e-mail address, or the address of a form or an issue tracker, "
                            + "to which ?title=…&body=… is added.")
    @Nullable
    String contact;

    @Mixin
    ServiceOption services;

    /**
     * Looks whether the port is free, the hosts are some and the address is one, before long work begins.
     *
     * @throws UserError where one of them is not
     */
    void check() {
        services.hosts();
        if (contact != null && !contact.matches(CONTACT)) {
            throw UserError.usage(
                    "“" + contact + "” is no address to report to",
                    "give an e-mail address or a web address with --contact");
        }
        if (port < 0 || port > 65535) {
            throw UserError.usage(
                    "there is no port " + port, "name one from 0 (any that is free) to 65535 with --port");
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
