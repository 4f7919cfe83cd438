package org.w3id.relata.claim;

/** The part that a word plays in a clause whose marks it changes; the values of the column {@code where}. */
public enum MarkPlace {
    /** An auxiliary: "may leave" */
    MODAL,
    /** An adverb or conjunction that negates: "did not leave" */
    NEGATION,
    /** A determiner or pronoun that negates: "no soldiers" */
    NEGATIVE_DETERMINER,
    /** An adverb of the predicate: "probably" */
    ADVERB,
    /** A verb before an infinitive or participle: "plans to leave" */
    CONTROL,
    /** A verb before any clause, which then is needed: "demands that they leave" */
    CONTROL_NEEDED,
    /** A verb that implies the contrary of its infinitive: "failed to leave" */
    IMPLICATIVE,
    /** A passive or "seem" before a clause: "is expected to leave" */
    RAISING,
    /** An adjective or noun as predicate: "is unlikely" */
    PREDICATE,
    /** The same before an infinitive or clause: "is ready to leave" */
    PREDICATE_INFINITIVE,
    /** The same, which then is needed: "is important that" */
    PREDICATE_CLAUSE,
    /** A noun that the content hangs on: "the possibility of leaving" */
    NOUN,
    /** A word that makes a clause a condition: "if" */
    CONDITION,
    /** "is to leave", "is going to leave": cited by claims, found by its grammar */
    PERIPHRASTIC,
    /** What somebody calls a thing that they say is not so: "describes it as invention" */
    CALLED,
    /** The beginning of a sentence that goes on with the one before: "But …" */
    CONTINUATION
}
