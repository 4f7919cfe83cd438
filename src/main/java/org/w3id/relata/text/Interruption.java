package org.w3id.relata.text;

import java.util.concurrent.CancellationException;

/** How long work ends early: whoever waits for it no longer interrupts its thread, and the work asks now and then. */
public final class Interruption {
    private Interruption() {}

    /**
     * Ends the work where its thread was interrupted; costs next to nothing where it was not.
     *
     * @throws CancellationException where nobody waits for the work any longer
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for this any longer");
        }
    }
}
