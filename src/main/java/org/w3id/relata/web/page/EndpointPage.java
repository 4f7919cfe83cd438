package org.w3id.relata.web.page;

import org.jspecify.annotations.Nullable;

/** The SPARQL endpoint, for people: a form and, once a query has run, its answer. */
public record EndpointPage(Frame frame, String query, String limits, @Nullable ResultTable table) {}
