package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Gazetteer;
import org.w3id.relata.text.TextSpan;

/** Turns what somebody puts forward into a claim: its propositions, marks, quantity and time. */
final class ClaimDrafter {
    private static final String OWN_VOICE = "reporting/own-voice";
    private static final String CONTINUED = "reporting/quote-continued";

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Times times;
    private final StatedBefore before;

    /** @param times those of the document, which remember what was stated before */
    ClaimDrafter(Lexicon lexicon, Gazetteer gazetteer, Times times) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.times = times;
        this.before = new StatedBefore(gazetteer);
    }

    /** The claim; nothing where the words put nothing forward that is worth one. */
    Optional<DraftClaim> draft(ReadSentence read, Utterance utterance) {
        Range unit = utterance.unit();
        before.enter(read.number());
        @Nullable Frame frame = utterance.frame();
        ReadSentence said = read.spokenBy(utterance.speakers());
        Numbers numbers = new Numbers(lexicon, read.sentence(), named(read));
        RelationExtractor extractor =
                new RelationExtractor(lexicon, gazetteer, said, numbers, utterance.accused(), before);
        Content extracted = extractor.extract(unit);
        MarkedClause clause = new MarkedClause(read, unit, inserted(unit, frame), would(read, utterance));
        Marks own = new Marker(lexicon, clause).read(Scope.stated(lexicon, extracted.propositions()));
        Content content = Scope.of(lexicon, read.sentence(), unit, own, frame).keep(extracted, utterance.isOwnVoice());
        ReportedMarks reported = new ReportedMarks(lexicon, read.sentence());
        content.propositions().forEach(before::note);
        boolean empty = isEmpty(read, utterance, content) && !(utterance.isOwnVoice() && extractor.touches(unit));
        if (empty || frame != null && reported.isTakenBack(frame)) {
            return Optional.empty();
        }
        Marks marks = frame == null ? own : reported.of(own, unit, frame);
        List<Reading> readings = new ArrayList<>(List.of(ground(read, utterance)));
        readings.addAll(marks.readings());
        return Optional.of(DraftClaim.of(
                read,
                read.sentence().span(unit.first(), unit.last()),
                utterance.chain(),
                content.propositions(),
                marks.polarity(),
                marks.certainty(),
                marks.modality(),
                utterance.quotation(read.words()),
                numbers.first(unit).orElse(null),
                times.first(clause).orElse(null),
                content.items(),
                readings,
                lexicon.confidences()));
    }

    /** "the base, he said, is …": the reporting clause, where it stands in the middle of what it reports. */
    private static @Nullable Range inserted(Range unit, @Nullable Frame frame) {
        boolean inside = frame != null
                && frame.matrix().first() > unit.first()
                && frame.matrix().last() < unit.last();
        return inside ? frame.matrix() : null;
    }

    /** "would" is the future of what somebody said in the past, and a hypothesis in any other place. */
    private static Modality would(ReadSentence read, Utterance utterance) {
        boolean indirect = !utterance.isOwnVoice() && utterance.quotation(read.words()) != Quotation.DIRECT;
        boolean present = utterance.frame() != null
                && Set.of("VBZ", "VBP").contains(utterance.frame().cue().tag());
        return indirect && !present ? Modality.PLANNED : Modality.HYPOTHETICAL;
    }

    /** What the claim as such is read from: the words that report it, else its own. */
    private static Reading ground(ReadSentence read, Utterance utterance) {
        Frame frame = utterance.frame();
        if (frame != null && !frame.cues().isEmpty()) {
            List<TextSpan> cues = frame.cues().stream()
                    .map(cue -> read.sentence().span(cue.first(), cue.last()))
                    .toList();
            return new Reading(Reading.Part.CLAIM, frame.row().rule(), cues);
        }
        Range unit = utterance.unit();
        String rule = frame != null ? frame.row().rule() : utterance.isOwnVoice() ? OWN_VOICE : CONTINUED;
        return new Reading(Reading.Part.CLAIM, rule, List.of(read.sentence().span(unit.first(), unit.last())));
    }

    /** What a clause states by its words alone. */
    List<Proposition> states(ReadSentence read, Range unit) {
        Numbers numbers = new Numbers(lexicon, read.sentence(), named(read));
        return new RelationExtractor(lexicon, gazetteer, read, numbers, List.of(), before)
                .extract(unit)
                .propositions();
    }

    /** The tokens of names and times, whose numbers count nothing. */
    private Set<Integer> named(ReadSentence read) {
        Set<Integer> taken = new HashSet<>(times.tokens(read.sentence()));
        read.entities().names().forEach(name -> {
            for (int i = name.first(); i <= name.last(); i++) {
                taken.add(i);
            }
        });
        return taken;
    }

    /** The document's own words and reporting nouns count only with a relation, single words only as a predicate. */
    private static boolean isEmpty(ReadSentence read, Utterance utterance, Content content) {
        if (!content.propositions().isEmpty()) {
            return false;
        }
        boolean word = utterance.unit().length() < 2
                && !utterance.isReportedBy(ReportingPattern.AS)
                && !utterance.isReportedBy(ReportingPattern.ACCUSE);
        return utterance.isOwnVoice() || isLooseNoun(read, utterance) || word;
    }

    /** "reports of …": a noun that nobody is named for, or that has a phrase only, says little by itself. */
    private static boolean isLooseNoun(ReadSentence read, Utterance utterance) {
        Frame frame = utterance.frame();
        Range unit = utterance.unit();
        boolean clause = read.sentence().tokens().subList(unit.first(), unit.last() + 1).stream()
                .anyMatch(token -> token.isVerb() || token.is("cop"));
        return utterance.isReportedBy(ReportingPattern.NOUN)
                && frame != null
                && (frame.cue().equals(frame.source()) || !clause);
    }
}
