package org.w3id.relata.web.page;

import org.jspecify.annotations.Nullable;

/** Words that lead somewhere, or nowhere where the address is null. */
public record Link(String label, @Nullable String href) {}
