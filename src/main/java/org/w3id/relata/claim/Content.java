package org.w3id.relata.claim;

import java.util.List;
import org.w3id.relata.entity.Entity;

/** What a clause states: its propositions, and the things they are about beside subject and object. */
record Content(List<Proposition> propositions, List<Entity> items) {
    Content {
        propositions = List.copyOf(propositions);
        items = List.copyOf(items);
    }
}
