package org.w3id.relata.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Entity;

/**
 * A clause that somebody puts forward.
 *
 * @param unit its words
 * @param chain who puts it forward, through whom
 * @param frame the reporting expression, or null where there is none
 * @param accused who is said to have done it, where that is no part of the clause
 * @param quotes what of the sentence stands in quotation marks
 */
record Utterance(Range unit, List<Attribution> chain, @Nullable Frame frame, List<Entity> accused, List<Range> quotes) {
    Utterance {
        chain = List.copyOf(chain);
        accused = List.copyOf(accused);
        quotes = List.copyOf(quotes);
    }

    /** Without a reporting expression: the document's own voice, or somebody who goes on. */
    static Utterance unreported(Range unit, List<Attribution> chain, List<Range> quotes) {
        return new Utterance(unit, chain, null, List.of(), quotes);
    }

    /** Who puts it forward. */
    List<Entity> speakers() {
        return chain.get(chain.size() - 1).agents();
    }

    /** Whether the document speaks itself. */
    boolean isOwnVoice() {
        return chain.size() == 1;
    }

    boolean isReportedBy(ReportingPattern pattern) {
        return frame != null && frame.pattern() == pattern;
    }

    /** How much of the clause stands in quotation marks. */
    Quotation quotation(QuotedSentence words) {
        if (isOwnVoice()) {
            return Quotation.NONE;
        }
        int inside = 0;
        int all = 0;
        for (int i = unit.first(); i <= unit.last(); i++) {
            int at = i;
            if (!words.sentence().get(i).isPunctuation()) {
                all++;
                inside += quotes.stream().anyMatch(q -> q.contains(at)) ? 1 : 0;
            }
        }
        return inside == 0 ? Quotation.INDIRECT : inside == all ? Quotation.DIRECT : Quotation.MIXED;
    }
}
