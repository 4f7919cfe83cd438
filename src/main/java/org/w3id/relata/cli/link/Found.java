package org.w3id.relata.cli.link;

import java.util.List;
import java.util.Map;

/**
 * What a target offers for an entity.
 *
 * @param iri what it is identified by there
 * @param label what it is called there
 * @param sure whether the target would take it without looking
 * @param context what else the target tells of it, by property, such as its country; may be empty
 */
record Found(String iri, String label, boolean sure, Map<String, List<String>> context) {
    Found {
        context = Map.copyOf(context);
    }
}
