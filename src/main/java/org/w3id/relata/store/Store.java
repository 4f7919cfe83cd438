package org.w3id.relata.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.TrigFile;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.dispute.Disputes;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;

/**
 * The store: TDB2 in a folder, with a named graph for each document and the union of all as default graph. One process
 * has it open at a time; within it, reading goes on while something is written.
 */
public final class Store implements AutoCloseable {
    /** The folder of the store where no other is named, below the current one. */
    public static final Path DEFAULT_FOLDER = Path.of("store");

    /** How many documents share a transaction: TDB2 copies what a transaction touches, so one for each is dear. */
    private static final int TOGETHER = 1;

    private final DatasetGraph dataset;
    private final Installation installation;

    private Store(DatasetGraph dataset, Installation installation) {
        this.dataset = dataset;
        this.installation = installation;
    }

    /**
     * What a load did.
     *
     * @param documents how many documents were loaded
     * @param disputes how many disputes the store has now
     */
    public record Loaded(int documents, int disputes) {}

    /**
     * Opens a store, and makes it where there is none.
     *
     * @param installation the ontology, lexicon and gazetteer that are loaded with the documents
     * @throws UserError where the folder holds something else or is in use by another process; it is left as it is
     */
    public static Store open(Path folder, Installation installation) {
        return new Store(new StoreFolder(folder).open(), installation);
    }

    /**
     * Opens a store that is there.
     *
     * @throws UserError where there is none, or it is in use by another process
     */
    public static Store openExisting(Path folder, Installation installation) {
        if (!new StoreFolder(folder).isStore()) {
            throw new UserError("there is no store in " + folder, "fill one with relata load, or name it with --store");
        }
        return open(folder, installation);
    }

    /** The data, for queries; it is read in a transaction, see {@link #read}. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Reads in a transaction, which sees the data as it was at its start. */
    public <T> T read(Supplier<T> reader) {
        return Txn.calculateRead(dataset, reader);
    }

    /** The base of the data; none while the store is empty. */
    public Optional<Iris> base() {
        return read(() -> DatasetDescription.base(dataset).map(Iris::new));
    }

    /** The keys of the documents, sorted. */
    public Set<String> documents() {
        return read(() -> DatasetDescription.base(dataset)
                .map(base -> new TreeSet<>(describe(new Iris(base)).documents().keySet()))
                .orElseGet(TreeSet::new));
    }

    /**
     * Loads what {@code convert} wrote: each document's graph replaces the one that is there, never in part. The last
     * transaction, of few documents the only one, also brings up to date what is derived from all. Every file is looked
     * through before the first is loaded.
     *
     * @param converted the folder with the {@code .trig} files
     * @throws UserError where a file is broken or has another base than the store
     */
    public Loaded load(Path converted) {
        List<ConvertedFile> files = ConvertedFile.inspectAll(converted);
        Iris iris = files.get(0).iris();
        files.forEach(file -> checkBase(file, iris));
        base().ifPresent(base -> checkBase(files.get(0), base));
        Disputes disputes = disputes();
        List<Runnable> knowledge = read(() -> new Knowledge(installation, iris).changes(dataset, describe(iris)));
        int lastStart = (files.size() - 1) / TOGETHER * TOGETHER;
        for (int start = 0; start < lastStart; start += TOGETHER) {
            List<ConvertedFile> some = files.subList(start, start + TOGETHER);
            Txn.executeWrite(dataset, () -> some.forEach(this::put));
        }
        return Txn.calculateWrite(dataset, () -> {
            files.subList(lastStart, files.size()).forEach(this::put);
            knowledge.forEach(Runnable::run);
            return new Loaded(files.size(), derive(iris, disputes));
        });
    }

    /**
     * Removes a document, and whatever was derived from it, in one transaction.
     *
     * @param key the key of the document
     * @throws UserError where the store has no such document
     */
    public void remove(String key) {
        Disputes disputes = disputes();
        Txn.executeWrite(dataset, () -> {
            Iris iris = DatasetDescription.base(dataset).map(Iris::new).orElseThrow(() -> unknown(key));
            DatasetDescription description = describe(iris);
            Node graph = Optional.ofNullable(description.documents().get(key)).orElseThrow(() -> unknown(key));
            dataset.removeGraph(graph);
            description.forget(graph);
            derive(iris, disputes);
        });
    }

    /** Lets go of the folder, for this and for every other process. */
    @Override
    public void close() {
        TDBInternal.expel(dataset);
    }

    private DatasetDescription describe(Iris iris) {
        return new DatasetDescription(dataset, iris);
    }

    private Disputes disputes() {
        return Disputes.read(installation.ontology().resolve("derive"));
    }

    private void put(ConvertedFile file) {
        Node name = file.iris().documentGraph(file.key());
        Graph graph = TrigFile.read(file.file()).getGraph(name);
        Knowledge.replace(dataset, name, graph);
        describe(file.iris()).describe(name, "Document " + file.key(), graph.size(), file.key(), null);
    }

    private int derive(Iris iris, Disputes derivation) {
        Node name = iris.graph("disputes");
        dataset.removeGraph(name);
        Graph disputes = derivation.derive(dataset, iris);
        Knowledge.replace(dataset, name, disputes);
        DatasetDescription description = describe(iris);
        description.describe(name, "Disputes", disputes.size(), null, null);
        new DatasetSummary(description).write();
        return (int) disputes.stream(Node.ANY, Vocabulary.ground, Node.ANY).count();
    }

    private static void checkBase(ConvertedFile file, Iris base) {
        if (!file.iris().equals(base)) {
            throw new UserError(
                    file.file() + " has the base " + file.iris().base() + ", the data beside it " + base.base(),
                    "convert everything with the same --base, or load it into a store of its own");
        }
    }

    private static UserError unknown(String key) {
        return new UserError("the store has no document “" + key + "”", "name one that is there");
    }
}
