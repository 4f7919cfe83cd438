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
 * @param trigger which words the row fires on
 * @param relation the local name of the relation
 * @param subject where the subject stands, the best place first
 * @param object where the object stands, the best place first
 * @param item where the thing supplied or acquired stands, or empty
 * @param requires which kinds must stand at a place ("obj", "subject") for the row to fire
 * @param passiveOnly whether the verb must be in the passive
 * @param intransitiveOnly whether the verb must have no object
 * @param scope whether the clause says so, or a noun phrase in it takes it for granted
 */
public record RelationRow(
        String id,
        List<String> words,
        TriggerClass trigger,
        String relation,
        List<String> subject,
        List<String> object,
        List<String> item,
        Map<String, Set<Kind>> requires,
        boolean passiveOnly,
        boolean intransitiveOnly,
        Scope scope) {
    /** What a denial, a plan or a condition of the clause does to what the row reads. */
    public enum Scope {
        /** The clause says so: its marks hold for it. */
        CLAUSE,
        /** A noun phrase takes it for granted, unless that is the predicate or is negated: "the American hangars at X" */
        PHRASE,
        /** A noun phrase always takes it for granted: who a base belongs to */
        OWNER
    }

    /** What the claims cite. */
    public String rule() {
        return "relations/" + id;
    }
}
