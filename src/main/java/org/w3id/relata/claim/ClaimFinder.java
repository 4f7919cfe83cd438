package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityResolver;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.text.Interruption;
import org.w3id.relata.text.TextSpan;

/** Finds the claims of a document, sentence by sentence. */
final class ClaimFinder {
    /** Patterns that can take a phrase for a content. */
    private static final Set<ReportingPattern> PHRASAL = Set.of(
            ReportingPattern.OBJECT,
            ReportingPattern.OBJECT_PLANNED,
            ReportingPattern.CLAUSE,
            ReportingPattern.QUOTE,
            ReportingPattern.NOUN,
            ReportingPattern.INFINITIVE);

    private final Lexicon lexicon;
    private final EntityResolver resolver;
    private final SentenceQuotations quotations;
    private final Attribution document;
    private final Speakers speakers;
    private final OngoingSpeech ongoing;
    private final ClaimDrafter drafter;
    private final TitleFinder titles;
    private final UncoveredWords uncovered;
    private final List<DraftClaim> claims = new ArrayList<>();

    /**
     * For one document.
     *
     * @param key the document's key
     * @param quotations what of its text stands in quotation marks
     */
    ClaimFinder(String key, Lexicon lexicon, EntityResolver resolver, Times times, List<TextSpan> quotations) {
        this.lexicon = lexicon;
        this.resolver = resolver;
        this.quotations = new SentenceQuotations(quotations);
        this.document = new Attribution(List.of(Entity.document(key)), List.of(), null, List.of(), List.of());
        this.speakers = new Speakers(lexicon.words(), resolver);
        this.ongoing = new OngoingSpeech(lexicon, resolver, document, speakers);
        this.drafter = new ClaimDrafter(lexicon, resolver.gazetteer(), times);
        this.titles = new TitleFinder(lexicon);
        this.uncovered = new UncoveredWords(lexicon);
    }

    List<DraftClaim> find(List<Sentence> sentences) {
        @Nullable ReadSentence last = null;
        for (int number = 0; number < sentences.size(); number++) {
            Interruption.check();
            Sentence sentence = sentences.get(number);
            last = new ReadSentence(quotations.of(sentence), number, resolver.enter(sentence, number));
            read(last);
        }
        if (last != null) {
            ongoing.finish(last).forEach(late -> draft(late.read(), late.utterance()));
        }
        return List.copyOf(claims);
    }

    /** The words of the sentences so far that no row of the lexicon covers. */
    List<UncoveredWord> uncoveredWords() {
        return uncovered.ranked();
    }

    private void read(ReadSentence read) {
        speakers.enter(read);
        ongoing.enter(read).forEach(late -> draft(late.read(), late.utterance()));
        List<Frame> frames = new FrameFinder(lexicon, read.words())
                .find().stream().filter(frame -> !isDeed(read, frame)).toList();
        Chains chains = Chains.of(lexicon, document, speakers, read, new FrameNesting(read.sentence(), frames));
        List<Range> covered = reported(read, chains);
        ongoing.settle(read).forEach(late -> draft(late.read(), late.utterance()));
        quotations(read, chains, covered);
        rest(read, chains, covered);
        titles.find(read, chains).forEach(claims::add);
        uncovered.read(read);
        ongoing.leave(read);
    }

    /** The claims of the reporting expressions; returns what they cover. */
    private List<Range> reported(ReadSentence read, Chains chains) {
        List<Range> covered = new ArrayList<>();
        ReportedUtterances utterances = new ReportedUtterances(read, chains);
        for (Frame frame : chains.frames()) {
            List<Range> contents = utterances.contents(frame);
            for (Range content : contents) {
                utterances.of(frame, content).forEach(utterance -> draft(read, utterance));
            }
            covered.addAll(contents);
            covered.add(frame.matrix());
            if (!contents.isEmpty() || frame.pattern() == ReportingPattern.QUOTE) {
                ongoing.note(chains.of(frame), read);
            }
        }
        return covered;
    }

    /** "Togo has ordered six tanks", "Togo needs tanks": what is done to the object is told, nothing is put forward. */
    private boolean isDeed(ReadSentence read, Frame frame) {
        Range cue = new Range(frame.cue().index(), frame.cue().index());
        if (frame.contents().isEmpty()) {
            // "Togo and Mali agreed on a border": nothing is put forward, something is done.
            return frame.pattern() != ReportingPattern.CITE
                    && !drafter.states(read, cue).isEmpty();
        }
        Range content = frame.contents().get(0);
        return PHRASAL.contains(frame.pattern())
                && frame.contents().size() == 1
                && !read.grammar().hasFiniteVerb(content.first(), content.last())
                && !drafter.states(read, cue).isEmpty()
                && Scope.stated(lexicon, drafter.states(read, content)).isEmpty();
    }

    private void quotations(ReadSentence read, Chains chains, List<Range> covered) {
        LooseQuotations loose = new LooseQuotations(read, ongoing);
        for (Range quote : loose.among(covered)) {
            loose.of(quote, chains).forEach(utterance -> draft(read, utterance));
            covered.add(quote);
        }
    }

    /** The document's own voice, or that of a speaker who goes on; a question puts nothing forward. */
    private void rest(ReadSentence read, Chains chains, List<Range> covered) {
        Sentence sentence = read.sentence();
        Token last = sentence.get(sentence.size() - 1);
        if (!last.word().equals("?")) {
            boolean goesOn = chains.frames().isEmpty() && ongoing.goesOn(read);
            List<Attribution> chain = goesOn ? ongoing.speaker() : List.of(document);
            OwnVoice own = new OwnVoice(sentence);
            for (Range unit : own.units(covered, !goesOn)) {
                draft(read, Utterance.unreported(unit, chain, List.of()));
            }
            chains.frames().stream()
                    .map(Frame::matrix)
                    .distinct()
                    .flatMap(matrix -> own.besides(matrix).stream())
                    .distinct()
                    .forEach(clause -> draft(read, Utterance.unreported(clause, List.of(document), List.of())));
        }
    }

    private void draft(ReadSentence read, Utterance utterance) {
        drafter.draft(read, utterance).ifPresent(claims::add);
    }
}
