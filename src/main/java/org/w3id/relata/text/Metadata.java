package org.w3id.relata.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself; a part that is unknown is null or empty, never guessed.
 *
 * @param title the headline
 * @param authors names, in the order given
 * @param outlet the name of the publishing outlet
 * @param published the day of publication
 * @param url where it was published
 * @param licence an SPDX identifier, an IRI or words
 */
public record Metadata(
        @Nullable String title,
        List<String> authors,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String url,
        @Nullable String licence) {
    /** Nothing is known. */
    public static final Metadata UNKNOWN = new Metadata(null, List.of(), null, null, null, null);

    public Metadata {
        authors = List.copyOf(authors);
    }
}
