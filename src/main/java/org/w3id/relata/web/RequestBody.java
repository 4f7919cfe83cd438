package org.w3id.relata.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is sent with a request, before it is read.
 *
 * @param what it is called in a refusal: {@code query}
 * @param longest the most bytes that are read of it
 */
record RequestBody(HttpServletRequest request, String what, int longest) {
    static final String FORM = "application/x-www-form-urlencoded";

    private static final int MOST_READ_IN_VAIN = 64 * 1024 * 1024;

    /** @throws Problem where it is too long, or in no form that can be read */
    void check() throws IOException {
        checkLength();
        checkEncoding();
    }

    /** Its media type without parameters, in small letters; empty where none is given. */
    String mediaType() {
        return Stream.ofNullable(request.getContentType())
                .map(type -> type.split(";", 2)[0].trim().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private void checkLength() throws IOException {
        long length = request.getContentLengthLong();
        if (length < 0 && request.getHeader("Transfer-Encoding") != null) {
            throw Problem.lengthRequired("Say with Content-Length how long the " + what + " is.");
        }
        if (length > longest) {
            if (length <= MOST_READ_IN_VAIN) {
                // Many clients do not look for an answer before they have sent everything.
                request.getInputStream().transferTo(OutputStream.nullOutputStream());
            }
            throw Problem.tooLarge("A " + what + " has at most " + longest + " bytes.");
        }
    }

    private void checkEncoding() {
        String charset = request.getCharacterEncoding();
        boolean known;
        try {
            known = charset == null || Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            known = false;
        }
        if (!known || request.getHeader("Content-Encoding") != null) {
            throw Problem.unsupportedMediaType("A " + what + " is posted as it is, in UTF-8.");
        }
    }
}
