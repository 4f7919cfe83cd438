package org.w3id.relata.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a citation tells of a claim or a document.
 *
 * @param key names it in lists of references: letters, digits and hyphens
 * @param type what it is, in the words of the Citation Style Language: {@code entry}, {@code document}
 * @param authors who put it forward, by their names as they are
 * @param title what it says, or what it is called
 * @param date when it was published, as written; null where unknown
 * @param container what it stands in: the outlet, or Relata
 * @param version the version of the data; null where it has none
 * @param url where it is
 * @param note what else a reader must know
 */
record Reference(
        String key,
        String type,
        List<String> authors,
        String title,
        @Nullable String date,
        @Nullable String container,
        @Nullable String version,
        String url,
        String note) {
    Reference {
        authors = List.copyOf(authors);
    }
}
