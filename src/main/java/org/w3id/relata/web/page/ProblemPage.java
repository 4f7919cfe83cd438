package org.w3id.relata.web.page;

import org.jspecify.annotations.Nullable;

/**
 * A request that could not be answered.
 *
 * @param words the last part of the address in words, to be looked for; may be empty
 * @param successor the page of what stands in the place of something that is gone, or null
 * @param archive the data of the version that something gone was asked for in, or null
 */
public record ProblemPage(
        Frame frame,
        int status,
        String title,
        String detail,
        String words,
        @Nullable String successor,
        @Nullable String archive) {}
