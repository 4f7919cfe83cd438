package org.w3id.relata.web;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.store.release.Release;
import org.w3id.relata.store.release.Releases;

/**
 * Keeps the index of the claims as they are: it is made in a thread of its own, once for each version of the data, and who
 * asks for it meanwhile waits.
 */
final class ClaimIndexes implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    private final DatasetGraph dataset;
    private final Releases releases;
    private final ExecutorService maker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "claim index");
        thread.setDaemon(true);
        return thread;
    });

    private @Nullable Edition latest;
    private volatile boolean closed;

    /** The index of one version, while it is made and afterwards. */
    private record Edition(Optional<String> version, CompletableFuture<ClaimIndex> index) {}

    /** @param releases tell which version the dataset is */
    ClaimIndexes(DatasetGraph dataset, Releases releases) {
        this.dataset = dataset;
        this.releases = releases;
    }

    /** Begins to make the index, so that it is there when it is first asked for. */
    void prepare() {
        edition();
    }

    /** The index of the claims as they are now. */
    ClaimIndex current() {
        try {
            return edition().index().join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the index of claims could not be made", e.getCause());
        }
    }

    /** Makes no more indexes; one that is being made is given up, before the store is closed under it. */
    @Override
    public void close() {
        closed = true;
        maker.shutdown();
        try {
            maker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Edition edition() {
        Optional<String> version = releases.current().map(Release::version);
        if (latest == null
                || !latest.version().equals(version)
                || latest.index().isCompletedExceptionally()) {
            latest = new Edition(version, CompletableFuture.supplyAsync(this::read, maker));
        }
        return latest;
    }

    private ClaimIndex read() {
        return Txn.calculateRead(dataset, () -> new ClaimIndexReader(dataset, () -> closed).read());
    }
}
