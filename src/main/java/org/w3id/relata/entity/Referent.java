package org.w3id.relata.entity;

import java.util.List;
import java.util.Set;

/**
 * What a noun phrase refers to.
 *
 * @param entities one or several; empty where it could not be told
 * @param classes the classes of its head noun; empty for a plain name
 * @param first index of the first token of the phrase
 * @param last index of its last token
 * @param head index of its head
 * @param plural whether it is plural or several
 * @param pronoun whether it is a pronoun
 */
public record Referent(
        List<Entity> entities,
        Set<NounClasses.NounClass> classes,
        int first,
        int last,
        int head,
        boolean plural,
        boolean pronoun) {
    public Referent {
        entities = List.copyOf(entities);
        classes = Set.copyOf(classes);
    }
}
