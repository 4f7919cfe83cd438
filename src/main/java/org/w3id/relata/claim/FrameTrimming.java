package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The frames of a sentence against each other: drops those that others hold, and cuts contents where others begin. */
final class FrameTrimming {
    private final QuotedSentence words;
    private final List<Frame> frames;

    FrameTrimming(QuotedSentence words, List<Frame> frames) {
        this.words = words;
        this.frames = List.copyOf(frames);
    }

    List<Frame> trimmed() {
        return frames.stream()
                .filter(frame -> !isRepeated(frame) && !isPartOfCue(frame))
                .map(frame -> frame.withContents(contents(frame)))
                .toList();
    }

    /** A noun that speaks for itself, where a verb reports the same content. */
    private boolean isRepeated(Frame frame) {
        return frame.pattern() == ReportingPattern.NOUN
                && (frame.cue().equals(frame.source()) || frame.cue().is("obl"))
                && frames.stream()
                        .filter(other -> other != frame && other.pattern() != ReportingPattern.NOUN)
                        .flatMap(other -> other.contents().stream())
                        .anyMatch(content ->
                                content.first() == frame.contents().get(0).first());
    }

    private boolean isPartOfCue(Frame frame) {
        return frames.stream()
                .filter(other -> other != frame && other.cue() != frame.cue())
                .flatMap(other -> other.cues().stream())
                .anyMatch(cue -> cue.contains(frame.cue().index()));
    }

    private List<Range> contents(Frame frame) {
        List<Range> kept = new ArrayList<>();
        for (Range content : frame.contents()) {
            Optional<Range> cut = Optional.of(content);
            for (Frame other : frames) {
                if (other != frame && isBeside(other, frame)) {
                    cut = cut.flatMap(c -> without(c, other));
                }
            }
            cut.ifPresent(kept::add);
        }
        return kept;
    }

    /** Whether a reporting clause stands beside another, not in its content. */
    private boolean isBeside(Frame other, Frame frame) {
        boolean participle = other.cue().tag().equals("VBG")
                && words.isComma(other.cue().index() - 1)
                && other.pattern() != ReportingPattern.PREPOSITION
                && (!other.contents().isEmpty() || other.pattern() == ReportingPattern.CITE);
        boolean around = other.matrix().first() > frame.cue().index()
                && !other.contents().isEmpty()
                && other.contents().get(0).contains(frame.cue().index());
        boolean conjunct =
                other.cue().is("conj") && other.cue().head() == frame.cue().index();
        return participle || around || conjunct;
    }

    /** A content up to where another reporting clause begins; nothing where less than two words are left. */
    private Optional<Range> without(Range content, Frame other) {
        int cue = other.cue().index();
        boolean participle = other.cue().tag().equals("VBG") && words.isComma(cue - 1);
        int matrix = participle ? cue : other.matrix().first();
        if (!content.contains(matrix) && !content.contains(cue)) {
            return Optional.of(content);
        }
        int last = words.trimmedEnd(content.first(), Math.min(matrix, cue) - 1);
        return last > content.first() ? Optional.of(new Range(content.first(), last)) : Optional.empty();
    }
}
