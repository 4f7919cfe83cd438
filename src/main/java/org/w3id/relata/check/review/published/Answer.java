package org.w3id.relata.check.review.published;

import java.net.URI;
import java.util.Locale;

/** What came of a question to a server. */
sealed interface Answer {
    /**
     * A status of 200 to 299.
     *
     * @param address where it came from, after redirects
     * @param type the media type in lower case without parameters; empty where none was sent
     * @param varies whether caches are told that the answer depends on the Accept header
     */
    record Given(URI address, String type, boolean varies, byte[] body) implements Answer {
        boolean isHtml() {
            return type.equals("text/html") || type.equals("application/xhtml+xml");
        }
    }

    /**
     * Any other status.
     *
     * @param status from 300 on
     */
    record Refused(int status) implements Answer {}

    /**
     * No answer that can be used.
     *
     * @param reason completes “it …”: {@code redirects in a circle}
     */
    record Failed(String reason) implements Answer {}

    /** The media type that a header names. */
    static String mediaType(String header) {
        return header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** For people, where it was not what was asked for. */
    static String inWords(Answer answer) {
        if (answer instanceof Given given) {
            return "it answers with " + (given.type().isEmpty() ? "no media type" : given.type());
        }
        return answer instanceof Refused refused
                ? "it answers with status " + refused.status()
                : "it " + ((Failed) answer).reason();
    }
}
