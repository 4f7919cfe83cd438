package org.w3id.relata.check.review;

/** A check that a program can do; what it is called and asks for stands in {@code checks.tsv} under its id. */
public interface AutomatedCheck {
    String id();

    /** Looks at an ontology, changing nothing. */
    Outcome run(ReviewedOntology reviewed);
}
