package org.w3id.relata.web;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works out ahead, in a thread of its own, what the first who asks would else have to wait for. */
final class Preparation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
    private static final long PATIENCE = 30_000;

    private final Thread thread;
    private volatile boolean wanted = true;

    private Preparation(List<Runnable> tasks) {
        thread = new Thread(() -> tasks.forEach(this::run), "preparation");
        thread.setDaemon(true);
    }

    /** Begins with the tasks, one after the other. */
    static Preparation start(List<Runnable> tasks) {
        Preparation preparation = new Preparation(tasks);
        preparation.thread.start();
        return preparation;
    }

    /** Begins no more tasks, and says nothing of the one that it is at, should that fail from now on. */
    void giveUp() {
        wanted = false;
    }

    /** Waits for the task that it is at: the store must not be closed under it. */
    @Override
    public void close() {
        giveUp();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Runnable task) {
        if (!wanted) {
            return;
        }
        try {
            task.run();
        } catch (RuntimeException e) {
            // Who asks for it will have it worked out again, and be told.
            if (wanted) {
                LOG.warn("something could not be prepared", e);
            }
        }
    }
}
