package org.w3id.relata.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.store.release.Release;
import org.w3id.relata.store.release.Releases;

/** Something that is worked out once for each version of the data, by the first who asks for it, and then kept. */
final class PerRelease<T> {
    private final Releases releases;
    private final Supplier<T> work;
    private @Nullable Kept<T> kept;

    private record Kept<T>(Optional<String> version, T value) {}

    PerRelease(Releases releases, Supplier<T> work) {
        this.releases = releases;
        this.work = work;
    }

    /** What belongs to the present version. Others who ask while it is worked out wait for it. */
    synchronized T get() {
        Optional<String> version = releases.current().map(Release::version);
        Kept<T> known = kept;
        if (known == null || !known.version().equals(version)) {
            known = new Kept<>(version, work.get());
            kept = known;
        }
        return known.value();
    }
}
