package org.w3id.relata.cli;

import java.util.concurrent.Callable;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "Answer questions about a store: pages and a SPARQL endpoint on one port.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store;

    @Mixin
    private ServerOptions server;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        server.check();
        Installation installation = Installation.current();
        Store opened = store.openExisting(installation);
        new Serving(opened, store.folder, installation)
                .untilStopped(server, spec.commandLine().getOut());
        return 0;
    }
}
