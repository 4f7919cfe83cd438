package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Versions of the data with their files.
 *
 * @param version the one that is shown alone, or null
 * @param versions the newest first
 */
public record DumpPage(Frame frame, @Nullable String version, List<Version> versions) {
    /**
     * A version.
     *
     * @param version its name
     * @param previous the version before it, or null
     * @param issued when, in UTC
     * @param quads how many there are, as written
     * @param added how many claims came
     * @param removed how many claims went
     */
    public record Version(
            int number,
            Link version,
            @Nullable Link previous,
            String issued,
            String quads,
            int added,
            int removed,
            List<File> files) {
        public Version {
            files = List.copyOf(files);
        }

        /** The day and the minute. */
        public String shown() {
            return Moments.shown(issued);
        }
    }

    /**
     * A file of a version.
     *
     * @param size as written
     */
    public record File(Link file, String label, String size, String sha256) {}

    public DumpPage {
        versions = List.copyOf(versions);
    }
}
