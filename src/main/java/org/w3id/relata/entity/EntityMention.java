package org.w3id.relata.entity;

import java.util.List;
import org.w3id.relata.text.TextSpan;

/**
 * Words that refer to one or more entities.
 *
 * @param span the whole noun phrase, name or pronoun
 * @param refersTo one entity, or several for "they" and "the two authors"; never empty
 */
public record EntityMention(TextSpan span, List<Entity> refersTo) {
    public EntityMention {
        refersTo = List.copyOf(refersTo);
        if (refersTo.isEmpty()) {
            throw new IllegalArgumentException("a mention refers to something");
        }
    }
}
