package org.w3id.relata.claim;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Gazetteer;

/** Turns what somebody puts forward into a claim: its propositions, marks, quantity and time. */
final class ClaimDrafter {
    private static final String OWN_VOICE = "reporting/own-voice";
    private static final String CONTINUED = "reporting/quote-continued";
    private static final double WITH_PROPOSITION = 0.85;
    private static final double WITHOUT = 0.7;
    private static final double WITHOUT_FRAME = 0.2;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Times times;

    /** @param times those of the document, which remember what was stated before */
    ClaimDrafter(Lexicon lexicon, Gazetteer gazetteer, Times times) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.times = times;
    }

    /** The claim; nothing where the words put nothing forward that is worth one. */
    Optional<DraftClaim> draft(ReadSentence read, Utterance utterance) {
        Range unit = utterance.unit();
        @Nullable Frame frame = utterance.frame();
        ReadSentence said = read.spokenBy(utterance.speakers());
        Numbers numbers = new Numbers(lexicon, read.sentence(), named(read));
        Marks own = new Marker(lexicon, read.sentence()).of(unit, !utterance.isOwnVoice());
        Content content = Scope.of(read.sentence(), unit, own, frame)
                .keep(
                        new RelationExtractor(lexicon, gazetteer, said, numbers, utterance.accused()).extract(unit),
                        utterance.isOwnVoice());
        ReportedMarks reported = new ReportedMarks(lexicon, read.sentence());
        if (isEmpty(utterance, content) || frame != null && reported.isTakenBack(frame)) {
            return Optional.empty();
        }
        Marks marks = frame == null ? own : reported.of(own, unit, frame);
        return Optional.of(new DraftClaim(
                read.sentence().span(unit.first(), unit.last()),
                utterance.chain(),
                content.propositions(),
                marks.polarity(),
                marks.certainty(),
                marks.modality(),
                utterance.quotation(read.words()),
                numbers.first(unit).orElse(null),
                times.first(read.sentence(), unit).orElse(null),
                content.items(),
                rules(utterance, marks, content),
                confidence(utterance, content),
                read.number()));
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

    /** The document's own words and reporting nouns count only with a proposition, single words only as a predicate. */
    private static boolean isEmpty(Utterance utterance, Content content) {
        if (!content.propositions().isEmpty()) {
            return false;
        }
        boolean word = utterance.unit().length() < 2 && !utterance.isReportedBy(ReportingPattern.AS);
        return utterance.isOwnVoice() || utterance.isReportedBy(ReportingPattern.NOUN) || word;
    }

    private static Set<String> rules(Utterance utterance, Marks marks, Content content) {
        Set<String> rules = new TreeSet<>(marks.rules());
        Frame frame = utterance.frame();
        rules.add(frame != null ? frame.row().rule() : utterance.isOwnVoice() ? OWN_VOICE : CONTINUED);
        content.propositions().forEach(proposition -> rules.add(proposition.rule()));
        utterance.chain().forEach(link -> rules.addAll(link.rules()));
        return rules;
    }

    private static double confidence(Utterance utterance, Content content) {
        boolean continued = utterance.frame() == null && !utterance.isOwnVoice();
        return (content.propositions().isEmpty() ? WITHOUT : WITH_PROPOSITION) - (continued ? WITHOUT_FRAME : 0);
    }
}
