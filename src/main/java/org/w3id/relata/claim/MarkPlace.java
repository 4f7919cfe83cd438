package org.w3id.relata.claim;

/** The part that a word plays in a clause whose marks it changes; the values of the column {@code where}. */
public enum MarkPlace {
    /** An auxiliary: "may leave" */
    MODAL,
    /** The same before something that has still to happen: "may leave", not "may have left" */
    MODAL_EVENT,
    /** The same before what an actor may choose to do: "could host the drones" */
    MODAL_OPTION,
    /** The same under a negative subject: "no soldier may stay" */
    MODAL_FORBIDDEN,
    /** An expression before an infinitive: "is to leave", "has yet to leave" */
    PERIPHRASTIC,
    /** An adverb or conjunction that negates: "did not leave" */
    NEGATION,
    /** A determiner or pronoun that negates: "no soldiers" */
    NEGATIVE_DETERMINER,
    /** An adverb of the predicate: "probably" */
    ADVERB,
    /** A verb before an infinitive or participle: "plans to leave" */
    CONTROL,
    /** The same where somebody else is to do it: "wants them to leave" */
    CONTROL_OTHER,
    /** A verb before any clause: "demands that they leave" */
    CONTROL_CLAUSE,
    /** A verb whose object is what is planned or needed: "plans an offensive" */
    CONTROL_OBJECT,
    /** The same only where the object names something that happens: "is preparing an attack", not "preparing troops" */
    CONTROL_EVENT,
    /** A verb that tells whether its complement is so: "failed to leave" */
    IMPLICATIVE,
    /** The same of a complement behind "from": "kept them from leaving" */
    IMPLICATIVE_FROM,
    /** The same of an object that names something that happens: "cancelled the visit" */
    IMPLICATIVE_OBJECT,
    /** The same of any object: "prohibits foreign bases" */
    IMPLICATIVE_THING,
    /** A verb with a noun that tells whether the infinitive is so: "missed the chance to leave" */
    IMPLICATIVE_PHRASE,
    /** A passive or "seem" before a clause: "is expected to leave" */
    RAISING,
    /** An adjective or noun as predicate: "is unlikely" */
    PREDICATE,
    /** The same before an infinitive: "is ready to leave" */
    PREDICATE_INFINITIVE,
    /** The same, which then is needed: "is important that" */
    PREDICATE_CLAUSE,
    /** The same before something that has still to happen: "is likely to leave", not "is likely to have left" */
    PREDICATE_EVENT,
    /** A noun that the content hangs on: "the possibility of leaving" */
    NOUN,
    /** A word that makes a clause a condition: "if" */
    CONDITION,
    /** An auxiliary that does so before its subject: "should he leave" */
    CONDITION_INVERTED,
    /** What somebody calls a thing that they say is not so: "describes it as invention", "it is a lie" */
    CALLED,
    /** The beginning of a sentence that goes on with the one before: "But …" */
    CONTINUATION
}
