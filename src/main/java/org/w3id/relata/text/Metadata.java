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
 * @param language what the sidecar says that the text is written in, a BCP 47 tag
 */
public record Metadata(
        @Nullable String title,
        List<String> authors,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String url,
        @Nullable String licence,
        @Nullable String language) {
    /** Nothing is known. */
    public static final Metadata UNKNOWN = new Metadata(null, List.of(), null, null, null, null, null);

    public Metadata {
        authors = List.copyOf(authors);
    }

    /** Of a text whose language nobody stated. */
    public Metadata(
            @Nullable String title,
            List<String> authors,
            @Nullable String outlet,
            @Nullable LocalDate published,
            @Nullable String url,
            @Nullable String licence) {
        this(title, authors, outlet, published, url, licence, null);
    }

    /** This, and where it says nothing what the other says, field by field. */
    public Metadata or(Metadata other) {
        return new Metadata(
                title != null ? title : other.title,
                authors.isEmpty() ? other.authors : authors,
                outlet != null ? outlet : other.outlet,
                published != null ? published : other.published,
                url != null ? url : other.url,
                licence != null ? licence : other.licence,
                language != null ? language : other.language);
    }
}
