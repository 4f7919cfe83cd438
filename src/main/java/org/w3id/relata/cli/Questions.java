package org.w3id.relata.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.QueryRun;
import org.w3id.relata.query.federate.Federation;
import org.w3id.relata.query.federate.ServiceFailure;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where questions are asked: a store, the server that has it open, or an endpoint. */
final class Questions {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Mixin
    private StoreOption store;

    @Option(names = "--endpoint", paramLabel = "URL", description = "Ask a SPARQL endpoint instead of a store.")
    private @Nullable String endpoint;

    @Mixin
    private ServiceOption services;

    /** Asks; a store is open, in one transaction, as long as that takes. */
    void ask(Consumer<QueryRun> use) {
        services.hosts();
        Optional<String> server = endpoint == null
                ? Serving.addressOf(store.folder).map(address -> address + "sparql")
                : Optional.of(endpoint);
        if (server.isPresent()) {
            use.accept(QueryRun.at(server.get(), LIMIT));
            return;
        }
        if (TrigFiles.areIn(store.folder)) {
            converted(use);
            return;
        }
        try (Store opened = store.openExisting(Installation.current())) {
            ask(opened, use);
        }
    }

    /** A converted folder is loaded for the one question, and what was loaded is thrown away. */
    private void converted(Consumer<QueryRun> use) {
        try (TemporaryFolder folder = TemporaryFolder.create();
                Store opened = Store.open(
                        folder.path().resolve("store"),
                        Installation.current(),
                        StoreOption.knowledge(Installation.current()),
                        Clock.systemUTC())) {
            opened.load(store.folder);
            ask(opened, use);
        }
    }

    private void ask(Store opened, Consumer<QueryRun> use) {
        try (Federation federation = new Federation(services.hosts())) {
            opened.read(() -> {
                use.accept(QueryRun.on(opened.dataset(), LIMIT, QueryRun.Kept.NOTHING, federation));
                return true;
            });
        } catch (ServiceFailure e) {
            throw new UserError(String.valueOf(e.getMessage()), e.remedy());
        }
    }
}
