package org.w3id.relata.check.review;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for. */
final class Lazily<T> {
    private final Supplier<T> making;
    private @Nullable T made;

    Lazily(Supplier<T> making) {
        this.making = making;
    }

    synchronized T get() {
        T value = made;
        if (value == null) {
            value = making.get();
            made = value;
        }
        return value;
    }
}
