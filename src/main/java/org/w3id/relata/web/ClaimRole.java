package org.w3id.relata.web;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;

/** What an entity has to do with a claim. */
enum ClaimRole {
    ABOUT("About it"),
    BY("By it"),
    RELAYED("Passed on by it");

    private final String title;

    ClaimRole(String title) {
        this.title = title;
    }

    /** What claims of this role are called, on the page of the entity. */
    String title() {
        return title;
    }

    /** Its name in addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The claims to which an entity has this relation. */
    List<IndexedClaim> of(Node entity, ClaimIndex index) {
        return switch (this) {
            case ABOUT -> index.about(entity);
            case BY -> index.by(entity);
            case RELAYED -> index.passedOnBy(entity);
        };
    }
}
