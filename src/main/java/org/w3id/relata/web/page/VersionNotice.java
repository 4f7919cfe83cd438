package org.w3id.relata.web.page;

import org.jspecify.annotations.Nullable;

/**
 * What became of a claim or a document that was asked for as it was in a version of the data.
 *
 * @param words about that version
 * @param dump where all data of that version is; null where there is no such version
 */
public record VersionNotice(String words, @Nullable String dump) {}
