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
        boolean quotedApart = hasQuotation(before) && hasQuotation(after) && saysSomething(before);
        return before.last() < frame.matrix().first()
                && after.first() > frame.matrix().last()
                && !quotedApart;
    }

    /** Whether the words before the reporting clause say something by themselves: no subject, no condition alone. */
    private boolean saysSomething(Range before) {
        int first = before.first();
        while (first < before.last() && read.sentence().get(first).isPunctuation()) {
            first++;
        }
        Token start = read.sentence().get(first);
        boolean condition = start.is("mark") || start.tag().equals("WRB");
        return !condition
                && read.sentence().tokens().subList(before.first(), before.last() + 1).stream()
                        .anyMatch(token -> token.is("cop")
                                || token.isVerb() && read.grammar().isFinite(token));
    }

    private boolean hasQuotation(Range range) {
        return read.quotes().stream().anyMatch(q -> q.overlaps(range));
    }

    /** "The two accused each other": each of them for itself, and the others have done it. */
    private List<Utterance> byEach(Utterance utterance) {
        Frame frame = utterance.frame();
        Token doer = frame == null ? null : frame.doer();
        List<Attribution> chain = utterance.chain();
        Attribution last = chain.get(chain.size() - 1);
        if (doer == null
                || !read.sentence().isWord(doer.index(), "other")
                || last.agents().size() < 2) {
            return List.of(utterance);
        }
        List<Utterance> found = new ArrayList<>();
        for (Entity agent : last.agents()) {
            List<Attribution> own = new ArrayList<>(chain.subList(0, chain.size() - 1));
            own.add(new Attribution(List.of(agent), last.mentions(), last.manner(), last.cues(), last.rules()));
            List<Entity> others =
                    last.agents().stream().filter(one -> !one.equals(agent)).toList();
            found.add(new Utterance(utterance.unit(), own, frame, others, utterance.quotes()));
        }
        return found;
    }

    /** Who asks puts nothing forward. */
    private boolean isAsked(Range unit) {
        return read.sentence().isWord(unit.last(), "?") || read.sentence().isWord(unit.last() + 1, "?");
    }

    /** The clauses of a content, without those that a frame inside of it reports. */
    List<Utterance> of(Frame frame, Range content) {
        Token doer = frame.doer();
        List<Entity> accused = doer == null
                ? List.of()
                : read.entities().resolve(doer, Wanted.ACTOR).entities();
        List<Utterance> found = new ArrayList<>();
        Frame outer =
                frame.pattern() == ReportingPattern.CITE ? nesting.citing(frame).orElse(frame) : frame;
        for (Range unit : Units.split(read.sentence(), content, List.of(outer.matrix()))) {
            boolean passedOn = nesting.frames().stream()
                    .anyMatch(inner -> unit.contains(inner.cue().index())
                            && !inner.contents().isEmpty()
                            && !inner.equals(frame)
                            && FrameNesting.isInside(inner, outer));
            if (!passedOn && !isAsked(unit)) {
                found.addAll(byEach(new Utterance(unit, chains.of(frame), frame, accused, read.quotes())));
            }
        }
        return found;
    }
}
