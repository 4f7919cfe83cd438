package org.w3id.relata.web.page;

/** A request that could not be answered. */
public record ProblemPage(Frame frame, int status, String title, String detail) {}
