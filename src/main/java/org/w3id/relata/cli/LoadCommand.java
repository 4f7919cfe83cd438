package org.w3id.relata.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "load", description = "Load converted documents into a store; each replaces what was there of it.")
final class LoadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "What relata convert wrote.")
    private Path folder;

    @Mixin
    private StoreOption store;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Load the documents into this graph store instead, without what is derived from them.")
    private @Nullable String endpoint;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Path> files = TrigFiles.in(folder);
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            progress.say("loading …");
            if (endpoint != null) {
                new RemoteGraphs(endpoint).put(files);
                return 0;
            }
            try (Store opened = store.open(Installation.current())) {
                Store.Loaded loaded = opened.load(folder);
                progress.note("%d documents loaded; the store has %d disputes"
                        .formatted(loaded.documents(), loaded.disputes()));
            }
        }
        return 0;
    }
}
