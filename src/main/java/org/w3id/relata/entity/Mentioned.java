package org.w3id.relata.entity;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something that a document mentioned.
 *
 * @param referent what it was; has at least one entity
 * @param sentence the number of the sentence in the document
 * @param role what it does there
 * @param lemma of the head
 * @param member whether it is one of several that are coordinated: "it" does not stand for one of them alone
 */
record Mentioned(Referent referent, int sentence, Role role, String lemma, boolean member) {
    /** A test of what was mentioned. */
    static Predicate<Mentioned> referent(Predicate<Referent> test) {
        return one -> test.test(one.referent());
    }

    boolean isBefore(int otherSentence, int index) {
        return sentence < otherSentence || sentence == otherSentence && referent.last() < index;
    }

    /** The only entity; there must be one. */
    Entity entity() {
        return referent.entities().get(0);
    }

    List<Entity> entities() {
        return referent.entities();
    }
}
