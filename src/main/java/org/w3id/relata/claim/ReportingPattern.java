package org.w3id.relata.claim;

/** How a reporting expression takes its content; the values of the column {@code patterns}. */
public enum ReportingPattern {
    /** "said that …", "…, she noted" */
    CLAUSE,
    /** "“…,” jokes a veteran" */
    QUOTE,
    /** "announced mobilisation", "rejects the idea" */
    OBJECT,
    /** "ordered the withdrawal": a plan of the source */
    OBJECT_PLANNED,
    /** "denied having sent" */
    GERUND,
    /** "describes the reports as invention" */
    AS,
    /** "calls the deal a mistake" */
    PREDICATE,
    /** "accused Ukraine of deploying" */
    ACCUSE,
    /** "promised to remove" */
    INFINITIVE,
    /** "called on citizens to stay" */
    ORDER,
    /** "quoted the expert as saying" */
    QUOTE_AS,
    /** "citing two officials" */
    CITE,
    /** "according to the authors" */
    PREPOSITION,
    /** "in his opinion" */
    POSSESSED_VIEW,
    /** "are believed to be" */
    HEARSAY,
    /** "reports that …", "declarations about …" */
    NOUN,
    /** "is adamant that …" */
    ADJECTIVE,
    /** "in an interview with", "quoted by": the outlet behind it passes the words on */
    RELAY,
    /** What the document says itself; cited by claims, found without words */
    OWN_VOICE,
    /** A quotation or an afterthought that goes on where its speaker stopped; likewise */
    CONTINUED
}
