package org.w3id.relata.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.w3id.relata.query.QueryCatalogue;
import org.w3id.relata.query.QueryGraph;
import org.w3id.relata.store.KnowledgeSource;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;
import picocli.CommandLine.Option;

/** The option that names the store. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "store",
            description =
                    "The folder of the store (default: ${DEFAULT-VALUE}); query and explain take one that convert wrote"
                            + " as well.")
    Path folder;

    /** Opens the store, and makes it where there is none. */
    Store open(Installation installation) {
        return Store.open(folder, installation, knowledge(installation), Clock.systemUTC());
    }

    /** Opens the store, which must be there. */
    Store openExisting(Installation installation) {
        return Store.openExisting(folder, installation, knowledge(installation));
    }

    /** What is loaded with the documents beside ontology, lexicon and gazetteer: the descriptions of the queries. */
    static List<KnowledgeSource> knowledge(Installation installation) {
        return List.of(QueryGraph.of(QueryCatalogue.load(installation.queries())));
    }
}
