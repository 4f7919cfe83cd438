package org.w3id.relata.claim;

import java.util.EnumSet;
import java.util.Set;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

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
        Certainty certainty = row.certainty() != null && row.certainty().compareTo(own.certainty()) > 0
                ? row.certainty()
                : own.certainty();
        boolean open = WITHOUT_CLAUSE.contains(frame.pattern()) || row.modality() == Modality.NEEDED;
        Modality modality =
                own.modality() == Modality.ASSERTED && row.modality() != null && open ? row.modality() : own.modality();
        return new Marks(polarity(own.polarity(), unit, frame), certainty, modality, own.rules());
    }

    private Polarity polarity(Polarity own, Range unit, Frame frame) {
        boolean denies = frame.row().polarity() == Polarity.DENIED;
        if (frame.pattern() == ReportingPattern.AS && (denies || isCalledUntrue(unit, frame))) {
            return Polarity.DENIED;
        }
        return denies ? own.opposite() : own;
    }

    /** "describes reports of it as invention": the words behind say that it is not so. */
    private boolean isCalledUntrue(Range unit, Frame frame) {
        return sentence.tokens().stream()
                .filter(t ->
                        t.index() >= unit.first() && t.index() > frame.cue().index())
                .anyMatch(t -> lexicon.marksOf(MarkPlace.CALLED).stream()
                        .anyMatch(row -> row.words().contains(t.lemma())));
    }

    /** "did not deny that", "has not confirmed": nobody puts anything forward. */
    boolean isTakenBack(Frame frame) {
        return NEGATABLE.contains(frame.pattern())
                && sentence.children(frame.cue()).stream().anyMatch(t -> isNegation(t, frame.cue()));
    }

    private static boolean isNegation(Token token, Token cue) {
        return token.is("advmod") && NEGATIONS.contains(token.lemma()) && token.index() < cue.index();
    }
}
