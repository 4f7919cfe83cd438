package org.w3id.relata.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Token;

/**
 * A reporting verb of a sentence, before it is known what it reports.
 *
 * @param manner the expression of the row that stands there
 * @param last the index of the last word of the expression
 * @param source the head of the phrase that names the speaker, or null
 * @param addressee the head of the phrase that names who is told, or null
 * @param cue the words of the expression
 * @param matrix everything from speaker to reporting word
 */
record ReportingVerb(
        ReportingRow row,
        Token verb,
        String manner,
        int last,
        @Nullable Token source,
        @Nullable Token addressee,
        Range cue,
        Range matrix) {
    boolean has(ReportingPattern pattern) {
        return row.has(pattern);
    }

    /** The frame of a content. */
    Frame frame(ReportingPattern pattern, List<Range> contents) {
        return frame(pattern, manner, addressee, matrix, contents, null);
    }

    /** The frame of a content that whoever is addressed does not pass on: "urged them to leave". */
    Frame unaddressed(ReportingPattern pattern, Range matrix, List<Range> contents) {
        return frame(pattern, manner, null, matrix, contents, null);
    }

    /** The frame of what somebody is accused of. */
    Frame accusation(@Nullable Token accused, Range content) {
        return frame(ReportingPattern.ACCUSE, verb.lemma(), null, matrix, List.of(content), accused);
    }

    private Frame frame(
            ReportingPattern pattern,
            String how,
            @Nullable Token relay,
            Range extent,
            List<Range> contents,
            @Nullable Token doer) {
        return new Frame(row, pattern, how, List.of(cue), source, relay, extent, contents, doer, verb);
    }
}
