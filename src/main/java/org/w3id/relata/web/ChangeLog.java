package org.w3id.relata.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.w3id.relata.store.release.ClaimChange;
import org.w3id.relata.store.release.Release;
import org.w3id.relata.store.release.Releases;

/**
 * The claims that came and went, over all releases. Only what is asked for is read.
 *
 * @param releases every state of the data that was published
 */
record ChangeLog(Releases releases) {
    /** A claim that came or went with a release. */
    record Entry(Release release, ClaimChange change) {
        /** When it happened. */
        Instant when() {
            return release.issued();
        }
    }

    /** How many changes there are in the releases that are wanted. */
    int count(Predicate<Release> wanted) {
        return releases.all().stream().filter(wanted).mapToInt(ChangeLog::size).sum();
    }

    /** The newest changes, some of them passed over. */
    List<Entry> newest(int offset, int limit) {
        return read(releases.all(), offset, limit);
    }

    /** The changes of the releases that are wanted, the oldest first, some of them passed over. */
    List<Entry> oldest(Predicate<Release> wanted, int offset, int limit) {
        List<Release> inOrder =
                new ArrayList<>(releases.all().stream().filter(wanted).toList());
        Collections.reverse(inOrder);
        return read(inOrder, offset, limit);
    }

    private List<Entry> read(List<Release> inOrder, int offset, int limit) {
        List<Entry> entries = new ArrayList<>();
        int before = 0;
        for (Release release : inOrder) {
            int skipped = Math.max(0, offset - before);
            int left = limit - entries.size();
            if (left > 0 && skipped < size(release)) {
                releases.changes(release, skipped, left).forEach(change -> entries.add(new Entry(release, change)));
            }
            before += size(release);
        }
        return entries;
    }

    private static int size(Release release) {
        return release.added() + release.removed();
    }
}
