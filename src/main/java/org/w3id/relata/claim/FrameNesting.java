package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.language.Sentence;

/** Which frames of a sentence stand in the contents of which. */
final class FrameNesting {
    private final Sentence sentence;
    private final List<Frame> frames;

    FrameNesting(Sentence sentence, List<Frame> frames) {
        this.sentence = sentence;
        this.frames = List.copyOf(frames);
    }

    List<Frame> frames() {
        return frames;
    }

    /** Outer frames first, so that the chains of inner ones can build on theirs. */
    List<Frame> outerFirst() {
        List<Frame> ordered = new ArrayList<>(frames);
        ordered.sort(Comparator.comparingInt(this::depth)
                .thenComparingInt(f -> f.pattern() == ReportingPattern.CITE ? 1 : 0)
                .thenComparingInt(f -> f.cue().index()));
        return ordered;
    }

    private int depth(Frame frame) {
        return (int) frames.stream().filter(other -> isInside(frame, other)).count();
    }

    static boolean isInside(Frame inner, Frame outer) {
        return !inner.equals(outer)
                && outer.holds(inner.cue().index())
                && !outer.matrix().contains(inner.cue().index());
    }

    /** The frame that a frame builds on: whose speaker cites, or whose content it stands in. */
    Optional<Frame> outerOf(Frame frame) {
        return frame.pattern() == ReportingPattern.CITE ? citing(frame) : holding(frame);
    }

    private Optional<Frame> holding(Frame frame) {
        return frames.stream()
                .filter(other -> isInside(frame, other) && !isInside(other, frame))
                .min(Comparator.comparingInt(other -> shortestContent(other, frame)));
    }

    private static int shortestContent(Frame outer, Frame inner) {
        return outer.contents().stream()
                .filter(content -> content.contains(inner.cue().index()))
                .mapToInt(Range::length)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The frame whose speaker cites: the nearest one whose reporting clause the citing word belongs to. */
    Optional<Frame> citing(Frame cite) {
        return frames.stream()
                .filter(other -> !other.equals(cite) && other.pattern() != ReportingPattern.CITE)
                .filter(other -> isIn(cite, other))
                .min(Comparator.comparingInt(
                        other -> Math.abs(other.cue().index() - cite.cue().index())));
    }

    private boolean isIn(Frame cite, Frame clause) {
        return clause.source() != null
                && (sentence.isBelow(cite.cue(), clause.cue())
                        || sentence.isBelow(cite.cue(), clause.source())
                        || clause.matrix().contains(cite.cue().index()));
    }

    /** The citation that carries the content of a frame. */
    Optional<Frame> citationOf(Frame frame) {
        return frames.stream()
                .filter(other -> other.pattern() == ReportingPattern.CITE)
                .filter(cite -> citing(cite).filter(frame::equals).isPresent())
                .findFirst();
    }

    /** Whether a frame has a citation in it, which then carries its content. */
    boolean isCiting(Frame frame) {
        return citationOf(frame).isPresent();
    }
}
