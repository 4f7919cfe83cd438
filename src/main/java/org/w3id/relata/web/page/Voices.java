package org.w3id.relata.web.page;

/** Who affirms and who denies a content. */
public record Voices(Statement statement, ClaimList affirmed, ClaimList denied) {}
