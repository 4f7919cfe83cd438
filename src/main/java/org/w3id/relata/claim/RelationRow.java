package org.w3id.relata.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.relata.entity.Kind;

/**
 * A row of {@code ontology/lexicon/relations.tsv}: words that state a relation.
 *
 * @param id cited by the claims as {@code relations/{id}}
 * @param words lemmas; empty where every noun of the class {@code pos} counts
 * @param pos verb, noun, adjective, or a class of nouns (facility, exercise, force, title)
 * @param relation the local name of the relation
 * @param subject where the subject stands, the best place first
 * @param object where the object stands, the best place first
 * @param item where the thing supplied or acquired stands, or empty
 * @param requires which kinds must stand at a place ("obj", "subject") for the row to fire
 */
public record RelationRow(
        String id,
        List<String> words,
        String pos,
        String relation,
        List<String> subject,
        List<String> object,
        List<String> item,
        Map<String, Set<Kind>> requires,
        boolean passiveOnly) {
    /** What the claims cite. */
    public String rule() {
        return "relations/" + id;
    }
}
