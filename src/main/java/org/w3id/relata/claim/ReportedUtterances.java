package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Wanted;
import org.w3id.relata.language.Token;

/** What the reporting expressions of a sentence put forward, clause by clause, each by its innermost speaker only. */
final class ReportedUtterances {
    private final ReadSentence read;
    private final Chains chains;
    private final FrameNesting nesting;

    ReportedUtterances(ReadSentence read, Chains chains) {
        this.read = read;
        this.chains = chains;
        this.nesting = new FrameNesting(read.sentence(), chains.frames());
    }

    /** The contents of a frame that nobody further inside puts forward. */
    List<Range> contents(Frame frame) {
        if (nesting.isCiting(frame)) {
            return List.of();
        }
        if (frame.pattern() == ReportingPattern.CITE) {
            return nesting.citing(frame).map(Frame::contents).orElse(List.of());
        }
        return isInterrupted(frame)
                ? List.of(frame.contents().get(0).union(frame.contents().get(1)))
                : frame.contents();
    }

    /** "Belarus, they write, would hardly gain": one clause, unless both halves are quotations. */
    private boolean isInterrupted(Frame frame) {
        if (frame.contents().size() != 2) {
            return false;
        }
        Range before = frame.contents().get(0);
        Range after = frame.contents().get(1);
        boolean quotedApart = hasQuotation(before) && hasQuotation(after);
        return before.last() < frame.matrix().first()
                && after.first() > frame.matrix().last()
                && !quotedApart;
    }

    private boolean hasQuotation(Range range) {
        return read.quotes().stream().anyMatch(q -> q.overlaps(range));
    }

    /** The clauses of a content, without those that a frame inside of it reports. */
    List<Utterance> of(Frame frame, Range content) {
        Token doer = frame.doer();
        List<Entity> accused = doer == null
                ? List.of()
                : read.entities().resolve(doer, Wanted.ACTOR).entities();
        List<Utterance> found = new ArrayList<>();
        for (Range unit : Units.split(read.sentence(), content)) {
            boolean passedOn = nesting.frames().stream()
                    .anyMatch(inner -> unit.contains(inner.cue().index())
                            && !inner.contents().isEmpty()
                            && FrameNesting.isInside(inner, frame));
            if (!passedOn) {
                found.add(new Utterance(unit, chains.of(frame), frame, accused, read.quotes()));
            }
        }
        return found;
    }
}
