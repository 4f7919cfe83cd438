package org.w3id.relata.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.relata.entity.mapping.MappingSet;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.TrigFile;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.dispute.Disputes;
import org.w3id.relata.store.release.ReleaseWriter;
import org.w3id.relata.store.release.Releases;
import org.w3id.relata.store.search.SearchIndex;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;

/**
 * The store: TDB2 in a folder, with a named graph for each document and the union of all as default graph. One process
 * has it open at a time; within it, reading goes on while something is written.
 */
public final class Store implements AutoCloseable {
    /** The folder of the store where no other is named, below the current one. */
    public static final Path DEFAULT_FOLDER = Path.of("store");

    private final DatasetGraph tables;
    private final DatasetGraph dataset;
    private final Installation installation;
    private final List<KnowledgeSource> more;
    private final Releases releases;
    private final Clock clock;

    private Store(Path folder, Installation installation, List<KnowledgeSource> more, Clock clock) {
        this.tables = new StoreFolder(folder).open();
        this.dataset = SearchIndex.in(folder.resolve("search"), tables);
        this.installation = installation;
        this.more = List.copyOf(more);
        this.releases = new Releases(folder.resolve("releases"));
        this.clock = clock;
        base().ifPresent(iris -> writer(iris).recover(read(() -> describe(iris).version())));
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
        return open(folder, installation, List.of(), Clock.systemUTC());
    }

    /**
     * Opens a store, and makes it where there is none.
     *
     * @param installation the ontology, lexicon and gazetteer that are loaded with the documents
     * @param more further graphs that are loaded with them
     * @param clock tells when something is published
     * @throws UserError where the folder holds something else or is in use by another process; it is left as it is
     */
    public static Store open(Path folder, Installation installation, List<KnowledgeSource> more, Clock clock) {
        return new Store(folder, installation, more, clock);
    }

    /**
     * Opens a store that is there.
     *
     * @throws UserError where there is none, or it is in use by another process
     */
    public static Store openExisting(Path folder, Installation installation) {
        return openExisting(folder, installation, List.of());
    }

    /**
     * Opens a store that is there.
     *
     * @param more further graphs that are loaded with the documents
     * @throws UserError where there is none, or it is in use by another process
     */
    public static Store openExisting(Path folder, Installation installation, List<KnowledgeSource> more) {
        if (!new StoreFolder(folder).isStore()) {
            throw new UserError("there is no store in " + folder, "fill one with relata load, or name it with --store");
        }
        return open(folder, installation, more, Clock.systemUTC());
    }

    /** Every state of the data that was published. */
    public Releases releases() {
        return releases;
    }

    /** The data, for queries, with its search index; it is read in a transaction, see {@link #read}. */
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
     * Loads what {@code convert} wrote, in one transaction: each document's graph replaces the one that is there, and what
     * is derived from all is brought up to date. Every file is looked through before the first is loaded.
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
        Update update = update(iris);
        Map<KnowledgeSource, Graph> knowledge =
                read(() -> new Knowledge(installation, more).changes(update.description()));
        int found = publish(update, disputes, () -> {
            // First what names mean: by that is told which entities of documents are of the gazetteer now.
            knowledge.forEach((source, graph) ->
                    update.replace(iris.graph(source.name()), graph, source.label(), null, source.digest()));
            files.forEach(file -> put(file, update));
            MappingSet links = MappingSet.read(installation.gazetteer());
            links.keptApart().forEach(pair -> update.keepApart(pair.getKey(), pair.getValue()));
            links.redirects().forEach(update::merge);
        });
        return new Loaded(files.size(), found);
    }

    /**
     * Removes a document, and whatever was derived from it, in one transaction.
     *
     * @param key the key of the document
     * @throws UserError where the store has no such document
     */
    public void remove(String key) {
        Iris iris = base().orElseThrow(() -> unknown(key));
        Update update = update(iris);
        Node graph = read(() ->
                        Optional.ofNullable(update.description().documents().get(key)))
                .orElseThrow(() -> unknown(key));
        publish(update, disputes(), () -> update.remove(graph));
    }

    /** Lets go of the folder, for this and for every other process. */
    @Override
    public void close() {
        dataset.close();
        TDBInternal.expel(tables);
    }

    private DatasetDescription describe(Iris iris) {
        return new DatasetDescription(dataset, iris);
    }

    private Disputes disputes() {
        return Disputes.read(installation.ontology().resolve("derive"));
    }

    private ReleaseWriter writer(Iris iris) {
        return new ReleaseWriter(releases, iris);
    }

    private Update update(Iris iris) {
        ReleaseWriter writer = writer(iris);
        return new Update(describe(iris), writer, writer.next(clock.instant()));
    }

    private static void put(ConvertedFile file, Update update) {
        Node name = file.iris().documentGraph(file.key());
        Graph graph = TrigFile.read(file.file()).getGraph(name);
        update.replace(name, graph, "Document " + file.key(), file.key(), null);
    }

    /** Changes the data in one transaction, brings up to date what is derived from it, and publishes what came of it. */
    private int publish(Update update, Disputes derivation, Runnable change) {
        record Published(int disputes, Optional<ReleaseWriter.Prepared> release) {}
        Published published = Txn.calculateWrite(dataset, () -> {
            change.run();
            int disputes = derive(update, derivation);
            Optional<ReleaseWriter.Prepared> release = update.release();
            new DatasetSummary(update.description())
                    .write(release.map(ReleaseWriter.Prepared::release).or(releases::current));
            return new Published(disputes, release);
        });
        published.release().ifPresent(ReleaseWriter.Prepared::publish);
        return published.disputes();
    }

    private int derive(Update update, Disputes derivation) {
        Iris iris = update.description().iris();
        Graph disputes = derivation.derive(dataset, iris);
        update.replace(iris.graph("disputes"), disputes, "Disputes", null, null);
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
