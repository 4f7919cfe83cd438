package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.text.TextSpan;

/** What the marks of a clause become by the words that report it: who denies a denial affirms. */
final class ReportedMarks {
    /** Patterns whose content has no marks of a clause, so that the reporting word gives its modality. */
    private static final Set<ReportingPattern> WITHOUT_CLAUSE = EnumSet.of(
            ReportingPattern.INFINITIVE,
            ReportingPattern.ORDER,
            ReportingPattern.OBJECT,
            ReportingPattern.OBJECT_PLANNED,
            ReportingPattern.GERUND);

    /** Patterns whose reporting word puts nothing forward where it is negated. */
    private static final Set<ReportingPattern> NEGATABLE =
            EnumSet.of(ReportingPattern.CLAUSE, ReportingPattern.OBJECT, ReportingPattern.GERUND);

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither");

    private final Lexicon lexicon;
    private final Sentence sentence;

    ReportedMarks(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    /** The marks of a reported clause, with those of its own. */
    Marks of(Marks own, Range unit, Frame frame) {
        ReportingRow row = frame.row();
        List<TextSpan> cues = frame.cues().stream()
                .map(cue -> sentence.span(cue.first(), cue.last()))
                .toList();
        List<Reading> readings = new ArrayList<>(own.readings());
        if (isLeftOpen(frame)) {
            replace(readings, new Reading(Reading.Part.CERTAINTY, row.rule(), cues));
            replace(readings, new Reading(Reading.Part.MODALITY, row.rule(), cues));
            return new Marks(own.polarity(), Certainty.POSSIBLE, Modality.HYPOTHETICAL, readings);
        }
        Polarity polarity = polarity(own.polarity(), unit, frame, cues, readings);
        Certainty certainty = own.certainty();
        if (row.certainty() != null && row.certainty().compareTo(certainty) > 0) {
            certainty = row.certainty();
            replace(readings, new Reading(Reading.Part.CERTAINTY, row.rule(), cues));
        }
        boolean open = WITHOUT_CLAUSE.contains(frame.pattern()) || row.modality() == Modality.NEEDED;
        Modality modality = own.modality();
        if (modality == Modality.ASSERTED && row.modality() != null && open) {
            modality = row.modality();
            replace(readings, new Reading(Reading.Part.MODALITY, row.rule(), cues));
        }
        return new Marks(polarity, certainty, modality, readings);
    }

    private static void replace(List<Reading> readings, Reading reading) {
        readings.removeIf(r -> r.part() == reading.part());
        readings.add(reading);
    }

    private Polarity polarity(Polarity own, Range unit, Frame frame, List<TextSpan> cues, List<Reading> readings) {
        boolean denies = frame.row().polarity() == Polarity.DENIED;
        Reading denial = new Reading(Reading.Part.POLARITY, frame.row().rule(), cues);
        if (frame.pattern() == ReportingPattern.AS) {
            Optional<Reading> called = denies ? Optional.of(denial) : calledUntrue(unit, frame);
            called.ifPresent(reading -> replace(readings, reading));
            return called.isPresent() ? Polarity.DENIED : own;
        }
        if (denies) {
            readings.add(denial);
        }
        return denies ? own.opposite() : own;
    }

    /** "describes reports of it as invention": the words behind say that it is not so. */
    private Optional<Reading> calledUntrue(Range unit, Frame frame) {
        for (Token token : sentence.tokens().subList(0, unit.last() + 1)) {
            for (MarkRow row : lexicon.marksOf(MarkPlace.CALLED)) {
                boolean behind = token.index() > frame.cue().index();
                if (behind && row.match(sentence, token) != null) {
                    return Optional.of(new Reading(Reading.Part.POLARITY, row.rule(), List.of(token.span())));
                }
            }
        }
        return Optional.empty();
    }

    /** "did not deny that", "has not confirmed": nobody puts anything forward. */
    boolean isTakenBack(Frame frame) {
        return NEGATABLE.contains(frame.pattern())
                && !isLeftOpen(frame)
                && (isNegated(frame.cue())
                        || frame.cue().is("conj")
                                && sentence.head(frame.cue())
                                        .filter(verb -> verb.isVerb() && isNegated(verb) && isJoined(verb, frame.cue()))
                                        .isPresent());
    }

    /** "does not rule out that": it may come to it. */
    private boolean isLeftOpen(Frame frame) {
        return frame.row().polarity() == Polarity.DENIED
                && frame.row().modality() == Modality.PLANNED
                && isNegated(frame.cue());
    }

    private boolean isNegated(Token cue) {
        return sentence.children(cue).stream().anyMatch(t -> isNegation(t, cue));
    }

    /** "did not confirm or deny", "neither confirmed nor denied": the one negation is of both. */
    private boolean isJoined(Token first, Token second) {
        return sentence.tokens().subList(first.index() + 1, second.index()).stream()
                .allMatch(t -> t.is("cc") || t.is("aux"));
    }

    private static boolean isNegation(Token token, Token cue) {
        return (token.is("advmod") || token.is("cc"))
                && NEGATIONS.contains(token.lemma())
                && token.index() < cue.index();
    }
}
