package org.w3id.relata.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "remove", description = "Take documents out of a store, with what was derived from them.")
final class RemoveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DOCUMENT", arity = "1..*", description = "Keys: file names without their last ending.")
    private List<String> documents;

    @Mixin
    private StoreOption store;

    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() {
        try (Store opened = store.openExisting(Installation.current())) {
            for (String document : documents) {
                if (!opened.documents().contains(document)) {
                    throw new UserError(
                            "the store has no document “" + document + "”; nothing was removed",
                            "name those that are there: " + String.join(", ", opened.documents()));
                }
            }
            documents.forEach(opened::remove);
        }
        return 0;
    }
}
