package org.w3id.relata.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.store.release.Dump;
import org.w3id.relata.store.release.Fingerprint;
import org.w3id.relata.store.release.Release;
import org.w3id.relata.store.release.Releases;

/**
 * A file of a release.
 *
 * @param name the last part of its address
 * @param label what it is
 * @param contentType of the file as it is: one that is compressed is not sent as what is in it, which clients would unpack
 * @param fingerprint its size and checksum
 * @param forGood whether it never changes under its address: the data may come back to what it was by another way
 * @param content reads it
 */
record ReleasedFile(
        String name,
        String label,
        String contentType,
        Fingerprint fingerprint,
        boolean forGood,
        Supplier<InputStream> content) {
    private static final String GZIP = "application/gzip";

    /** The files of a release: all data in each format, what changed, and the checksums of all these. */
    static List<ReleasedFile> of(Release release, Releases releases) {
        List<ReleasedFile> files = new ArrayList<>();
        for (Dump dump : release.dumps()) {
            files.add(new ReleasedFile(
                    dump.format().fileName(),
                    "All data in " + dump.format().label(),
                    GZIP,
                    dump.file(),
                    true,
                    () -> releases.dump(release, dump.format())));
        }
        @Nullable Fingerprint patch = release.patch();
        if (patch != null) {
            files.add(new ReleasedFile(
                    "changes.rdfp.gz", "What changed, as RDF Patch", GZIP, patch, false, () -> releases.patch(release)
                            .orElseThrow()));
        }
        files.add(new ReleasedFile(
                "changes.json",
                "Which claims came and went",
                "application/json",
                release.changes(),
                false,
                () -> releases.changesFile(release)));
        files.add(sums(files));
        return files;
    }

    /** What {@code sha256sum -c} reads, with the names that the addresses end in. */
    private static ReleasedFile sums(List<ReleasedFile> files) {
        byte[] lines = files.stream()
                .map(file -> file.fingerprint().sha256() + "  " + file.name() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        Supplier<InputStream> content = () -> new ByteArrayInputStream(lines);
        return new ReleasedFile(
                "SHA256SUMS", "Checksums", "text/plain;charset=utf-8", Fingerprint.of(lines), false, content);
    }

    /** What it is saved as, so that versions can lie side by side. */
    String savedAs(Release release) {
        return name.startsWith("relata.")
                ? "relata-" + release.version() + name.substring("relata".length())
                : "relata-" + release.version() + "-" + name;
    }
}
