package org.w3id.relata.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;
import org.w3id.relata.web.RelataServer;
import org.w3id.relata.web.ServerSettings;

/**
 * A store that is being served. Only one process may open a store, so the address is kept beside it, in
 * {@code served-at}, for the commands that want to ask it meanwhile.
 */
record Serving(Store store, Path folder, Installation installation) {
    private static final String ADDRESS = "served-at";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Answers questions until the process is told to end. */
    void untilStopped(ServerOptions options, PrintWriter out) {
        String base = store.base().orElseGet(Iris::standard).base();
        ServerSettings settings = new ServerSettings(
                store.dataset(),
                store.releases(),
                base,
                installation.queries(),
                options.port,
                ServerSettings.USUAL_LIMIT,
                options.contact,
                options.services.hosts());
        RelataServer server = RelataServer.start(settings);
        Path address = folder.resolve(ADDRESS);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.stop();
                            store.close();
                            address.toFile().delete();
                        },
                        "stop"));
        try {
            Files.writeString(address, server.url());
        } catch (IOException e) {
            throw new UserError(address + ": the file cannot be written (" + e + ")", "mend the store's permissions");
        }
        out.println("Relata answers at " + server.url());
        out.println("Stop it with Ctrl-C.");
        out.flush();
        server.join();
    }

    /** The address of the server that has a store open, if there is one and it answers. */
    static Optional<String> addressOf(Path folder) {
        try {
            String address = Files.readString(folder.resolve(ADDRESS));
            HttpRequest question = HttpRequest.newBuilder(URI.create(address + "health"))
                    .timeout(PATIENCE)
                    .build();
            int status = HttpClient.newHttpClient()
                    .send(question, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status == 200 ? Optional.of(address) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // no server is left there
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
