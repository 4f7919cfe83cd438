package org.w3id.relata.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.w3id.relata.text.UserError;

/** The folder of a TDB2 store; nothing in it is touched before it is sure that it is one, or empty. */
record StoreFolder(Path path) {
    private static final String LOCK = "tdb.lock";
    private static final String OTHER = "name another folder with --store";

    /** Whether there is a store. */
    boolean isStore() {
        return Files.isDirectory(path) && names().stream().anyMatch(name -> name.matches("Data-[0-9]{4}"));
    }

    /**
     * Opens the store, which is made where the folder is empty or not there.
     *
     * @throws UserError where the folder holds something else, cannot be written, or is in use by another process
     */
    DatasetGraph open() {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new UserError(path + " is a file, not the folder of a store", OTHER);
        }
        if (Files.isDirectory(path) && !isStore() && !names().stream().allMatch(LOCK::equals)) {
            throw new UserError(path + " holds files but no store; it was left as it is", OTHER);
        }
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UserError("cannot make the folder " + path + ": " + e, OTHER);
        }
        if (!Files.isWritable(path)) {
            throw new UserError(path + " may not be written", "allow it, or " + OTHER);
        }
        try {
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(path));
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return dataset;
        } catch (DBOpEnvException e) {
            // What TDB2 throws when another process holds the lock of the folder.
            throw new UserError(
                    "the store " + path + " is in use by another process (" + e.getMessage() + ")",
                    "stop that process, or ask it through its --endpoint; the store was left as it is");
        }
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UserError("cannot read the folder " + path + ": " + e, OTHER);
        }
    }
}
