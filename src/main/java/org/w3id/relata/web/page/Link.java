package org.w3id.relata.web.page;

import org.jspecify.annotations.Nullable;

/**
 * Words that lead somewhere, or nowhere where the address is null.
 *
 * @param language what language the words are in; null for that of the page, or where it is not known
 */
public record Link(String label, @Nullable String href, @Nullable String language) {
    /** In the language of the page. */
    public Link(String label, @Nullable String href) {
        this(label, href, null);
    }
}
