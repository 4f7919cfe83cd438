package org.w3id.relata.web.page;

import java.util.List;

/** A property with its values. */
public record Detail(Link property, List<Link> values) {
    public Detail {
        values = List.copyOf(values);
    }
}
