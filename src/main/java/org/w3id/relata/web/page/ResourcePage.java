package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Anything else: every property, and what leads to it. */
public record ResourcePage(
        Frame frame,
        String title,
        List<Link> kinds,
        @Nullable String definition,
        List<Detail> properties,
        List<Detail> incoming,
        List<Link> pages) {
    public ResourcePage {
        kinds = List.copyOf(kinds);
        properties = List.copyOf(properties);
        incoming = List.copyOf(incoming);
        pages = List.copyOf(pages);
    }
}
