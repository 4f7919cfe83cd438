package org.w3id.relata.claim;

import java.util.Set;
import org.w3id.relata.entity.Kind;

/**
 * What may stand on the two sides of a relation, as the ontology says; a row of {@code ontology/lexicon/inventory.tsv}.
 *
 * @param relation local name
 * @param subjects kinds of subjects
 * @param objects kinds of objects; empty where the object is an amount
 * @param symmetric whether the sides may be exchanged
 * @param implied relations that need not be said of the same sides where this one is
 */
public record Signature(
        String relation, Set<Kind> subjects, Set<Kind> objects, boolean symmetric, Set<String> implied) {}
