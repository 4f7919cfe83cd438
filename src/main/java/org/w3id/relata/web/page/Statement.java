package org.w3id.relata.web.page;

/** The content of a claim as a relation between two things. */
public record Statement(Link subject, Link relation, Link object, Link proposition) {}
