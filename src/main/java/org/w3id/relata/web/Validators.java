package org.w3id.relata.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.w3id.relata.rdf.ContentHash;
import org.w3id.relata.store.release.Release;
import org.w3id.relata.text.Installation;

/**
 * Tells clients how to recognise an answer that they have already (RFC 9110, section 8.8), and recognises it.
 *
 * @param release the data that is answered from; empty where it has no version
 * @param started when this server was: its pages may differ from those of the version before
 */
record Validators(Optional<Release> release, Instant started) {
    private static final int DIGITS = 24;

    /** Says what an answer that is in memory is recognised by. */
    void of(byte[] body, HttpServletResponse response) {
        set(ContentHash.full(new String(body, StandardCharsets.ISO_8859_1)), response);
    }

    /**
     * Says what an answer is recognised by that is the same as long as the data and this version of Relata are.
     *
     * @param form everything else that the answer depends on
     */
    void of(String form, HttpServletResponse response) {
        release.ifPresent(
                data -> set(ContentHash.full(data.name() + " " + Installation.version() + " " + form), response));
    }

    /** Whether the client has what would be sent, by what was said of it (RFC 9110, section 13.2.2). */
    static boolean has(HttpServletRequest request, HttpServletResponse response) {
        String known = request.getHeader("If-None-Match");
        if (known != null) {
            String tag = response.getHeader("ETag");
            return tag != null
                    && Arrays.stream(known.split(",")).map(String::strip).anyMatch(one -> matches(one, tag));
        }
        String modified = response.getHeader("Last-Modified");
        return modified != null
                && HttpDates.parse(request.getHeader("If-Modified-Since"))
                        .flatMap(since -> HttpDates.parse(modified).map(last -> !last.isAfter(since)))
                        .orElse(false);
    }

    private void set(String digest, HttpServletResponse response) {
        // Weak: compressed and plain, the answer means the same.
        response.setHeader("ETag", "W/\"" + digest.substring(0, DIGITS) + "\"");
        release.map(Release::issued)
                .ifPresent(issued -> response.setHeader("Last-Modified", HttpDates.text(later(issued))));
    }

    /** What is answered depends on the data and on the software, whichever is younger. */
    private Instant later(Instant issued) {
        return (issued.isAfter(started) ? issued : started).truncatedTo(ChronoUnit.SECONDS);
    }

    private static boolean matches(String known, String tag) {
        return known.equals("*") || strong(known).equals(strong(tag));
    }

    /** Weak comparison (RFC 9110, section 8.8.3.2). */
    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
