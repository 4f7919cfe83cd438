package org.w3id.relata.cli.review;

import java.net.URI;
import java.net.URISyntaxException;

/** Names of files as relative references of RFC 3986. */
final class Uris {
    private Uris() {}

    static String of(String place) {
        if (place.matches("[a-z][a-z0-9+.-]*://.*")) {
            return place; // a graph is named by its IRI
        }
        try {
            return new URI(null, null, place.replace('\\', '/'), null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(place, e);
        }
    }
}
