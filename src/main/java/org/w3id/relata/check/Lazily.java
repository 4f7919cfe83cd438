package org.w3id.relata.check;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and then kept. Others who ask while it is made wait for it. */
public final class Lazily<T> {
    private final Supplier<T> making;
    private @Nullable T made;

    public Lazily(Supplier<T> making) {
        this.making = making;
    }

    public synchronized T get() {
        T value = made;
        if (value == null) {
            value = making.get();
            made = value;
        }
        return value;
    }
}
