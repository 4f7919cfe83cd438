package org.w3id.relata.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Token;

/**
 * A reporting expression in a sentence.
 *
 * @param row the lexicon row
 * @param pattern how it takes its content
 * @param manner the lemma of the reporting word
 * @param cues its words, in one piece or more
 * @param source the head of the phrase that names the speaker, or null where that is the speaker of the frame it is in
 * @param relay the head of the phrase that names who passes it on: who quotes, or who was told; or null
 * @param matrix everything from speaker to reporting word, which is no content
 * @param contents the content, in one piece or more; empty where it can only be a quotation outside
 * @param doer the head of who is accused, or null
 * @param cue the reporting word itself
 */
record Frame(
        ReportingRow row,
        ReportingPattern pattern,
        String manner,
        List<Range> cues,
        @Nullable Token source,
        @Nullable Token relay,
        Range matrix,
        List<Range> contents,
        @Nullable Token doer,
        Token cue) {
    Frame {
        cues = List.copyOf(cues);
        contents = List.copyOf(contents);
    }

    boolean holds(int index) {
        return contents.stream().anyMatch(range -> range.contains(index));
    }
}
