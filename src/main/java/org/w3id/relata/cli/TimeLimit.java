package org.w3id.relata.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long one piece of work may take.
 *
 * @param length longer than nothing
 */
record TimeLimit(Duration length) {
    /** In bytes: long sentences make deep trees. */
    private static final long STACK = 64L << 20;

    /** How long work that was told to stop is waited for, so that it does not slow down what comes next. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /**
     * Does the work in a thread of its own. Where it overruns its time it is interrupted; where it does not heed that
     * either, its thread is left behind and does not keep the process alive.
     *
     * @throws TimeoutException where it took longer
     * @throws ExecutionException where it failed, with what it threw as its cause
     */
    <T> T run(String name, Callable<T> work) throws TimeoutException, ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, name, STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(length.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            thread.join(GRACE.toMillis());
            throw e;
        } catch (InterruptedException e) {
            thread.interrupt();
            throw e;
        }
    }
}
