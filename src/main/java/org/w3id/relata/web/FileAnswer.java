package org.w3id.relata.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.store.release.Fingerprint;

/**
 * A file that is sent as it is, whole or in part (RFC 9110, section 14), with what it is recognised and checked by.
 *
 * @param contentType of the file itself
 * @param fileName what it is saved as
 * @param fingerprint its size and checksum
 * @param modified when it was made
 * @param content reads it from its beginning
 */
record FileAnswer(
        String contentType, String fileName, Fingerprint fingerprint, Instant modified, Supplier<InputStream> content) {
    private static final Pattern ONE_RANGE = Pattern.compile("bytes=\\s*([0-9]{0,18})-([0-9]{0,18})\\s*");
    private static final int BUFFER = 1 << 16;

    /** The first and the last byte that are sent. */
    private record Range(long first, long last) {
        private long length() {
            return last - first + 1;
        }
    }

    void send(Exchange exchange) throws IOException {
        HttpServletResponse response = exchange.response();
        response.setHeader("Content-Type", contentType);
        // The version stands in the name; only the file itself knows its checksum.
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        response.setHeader("ETag", etag());
        response.setHeader("Last-Modified", HttpDates.text(modified));
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader(
                "Repr-Digest",
                "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(fingerprint.sha256())) + ":");
        if (exchange.isKnown()) {
            return;
        }
        Optional<Range> range = range(exchange);
        if (range.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(
                    "Content-Range",
                    "bytes " + range.get().first() + "-" + range.get().last() + "/" + fingerprint.bytes());
        }
        Range sent = range.orElse(new Range(0, fingerprint.bytes() - 1));
        response.setContentLengthLong(sent.length());
        if (!exchange.request().getMethod().equals("HEAD")) {
            copy(sent, response.getOutputStream());
        }
    }

    private String etag() {
        return "\"" + fingerprint.sha256() + "\"";
    }

    /** The range that is asked for; none where all is, where there are several, or where the file is another by now. */
    private Optional<Range> range(Exchange exchange) {
        @Nullable String asked = exchange.request().getHeader("Range");
        @Nullable String only = exchange.request().getHeader("If-Range");
        if (asked == null || !exchange.request().getMethod().equals("GET") || only != null && !isStill(only)) {
            return Optional.empty();
        }
        Matcher range = ONE_RANGE.matcher(asked);
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(range(range.group(1), range.group(2)));
    }

    private Range range(String from, String to) {
        long last = fingerprint.bytes() - 1;
        // "-5" stands for the last five bytes.
        Range range = from.isEmpty()
                ? new Range(Math.max(0, fingerprint.bytes() - Long.parseLong(to)), last)
                : new Range(Long.parseLong(from), to.isEmpty() ? last : Math.min(last, Long.parseLong(to)));
        if (range.first() > range.last()) {
            throw Problem.rangeNotSatisfiable("The file has " + fingerprint.bytes() + " bytes.", fingerprint.bytes());
        }
        return range;
    }

    private boolean isStill(String validator) {
        return validator.equals(etag())
                || HttpDates.parse(validator).equals(HttpDates.parse(HttpDates.text(modified)))
                        && HttpDates.parse(validator).isPresent();
    }

    private void copy(Range range, OutputStream out) throws IOException {
        try (InputStream in = content.get()) {
            in.skipNBytes(range.first());
            byte[] buffer = new byte[BUFFER];
            long left = range.length();
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("the file is shorter than was said");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
