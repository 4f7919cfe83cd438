package org.w3id.relata.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a mistake is told of: a message to whoever keeps the data, of which nothing but the mistake has to be filled in.
 *
 * @param contact an e-mail address, the address of a form or an issue tracker, or null for none
 */
record ReportLink(@Nullable String contact) {
    /** The address with title and body of the message (for e-mail RFC 6068; without a contact the reader chooses whom). */
    String address(String title, String body) {
        if (contact != null && contact.matches("(?i)https?://.*")) {
            String mark = contact.contains("?") ? "&" : "?";
            return contact + mark + "title=" + encode(title) + "&body=" + encode(body);
        }
        String lines = body.replace("\n", "\r\n");
        return "mailto:" + (contact == null ? "" : address(contact)) + "?subject=" + encode(title) + "&body="
                + encode(lines);
    }

    /** An e-mail address whose only sign that means something in an address is its at. */
    private static String address(String email) {
        return encode(email).replace("%40", "@");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
