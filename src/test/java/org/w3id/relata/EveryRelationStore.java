package org.w3id.relata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.w3id.relata.rdf.EveryRelation;
import org.w3id.relata.rdf.ExampleKnowledge;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.TrigFile;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;

/** A store with {@link EveryRelation} and what is derived from it, the ontology of this project and a small gazetteer. */
public final class EveryRelationStore {
    private EveryRelationStore() {}

    /** Makes it in a folder, which is empty. */
    public static Store open(Path folder) throws IOException {
        Path home = ExampleKnowledge.write(folder.resolve("home")).home();
        Files.copy(
                Path.of("ontology/relata.ttl"),
                home.resolve("ontology/relata.ttl"),
                StandardCopyOption.REPLACE_EXISTING);
        Path converted = Files.createDirectories(folder.resolve("converted"));
        TrigFile.write(converted.resolve(EveryRelation.KEY + ".trig"), EveryRelation.graph(), Namespaces.DEFAULT_BASE);
        Store store = Store.open(folder.resolve("store"), new Installation(home));
        store.load(converted);
        return store;
    }
}
