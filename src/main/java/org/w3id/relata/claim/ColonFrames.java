package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Speakers before a colon, without a reporting verb: "The general was blunt: “…”", "The minister's answer: …". */
final class ColonFrames {
    private static final String ROW = ":";

    private final Lexicon lexicon;
    private final QuotedSentence words;
    private final Sentence sentence;
    private final Issuers issuers;

    ColonFrames(Lexicon lexicon, QuotedSentence words) {
        this.lexicon = lexicon;
        this.words = words;
        this.sentence = words.sentence();
        this.issuers = new Issuers(lexicon, words);
    }

    /** Those of the colons that no other frame reports beyond. */
    List<Frame> besides(List<Frame> others) {
        List<Frame> found = new ArrayList<>();
        for (int i = 1; i + 2 < sentence.size(); i++) {
            int behind = i + 1;
            boolean free = sentence.isWord(i, ":")
                    && !words.isQuoted(i)
                    && others.stream().noneMatch(f -> f.holds(behind) || f.holds(behind + 1) || isOpen(f, behind));
            if (free) {
                at(i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "he said: …" waits for its quotation. */
    private boolean isOpen(Frame frame, int colon) {
        return frame.contents().isEmpty()
                && frame.pattern() == ReportingPattern.QUOTE
                && frame.cue().index() < colon;
    }

    private Optional<Frame> at(int colon) {
        int start = words.segmentStart(colon - 1);
        boolean quoted = words.isOpening(colon + 1);
        Optional<Token> subject = subject(start, colon);
        Optional<Token> head = subject.or(() -> phrase(start, colon));
        Optional<Token> owner = head.filter(this::isReport)
                .flatMap(noun ->
                        issuers.owner(noun).or(() -> issuers.origin(noun)).filter(t -> t.index() < colon));
        boolean headline = subject.isEmpty() && start == 0;
        Optional<Token> speaker = owner.or(() -> quoted || headline ? head : Optional.empty());
        return speaker.map(source -> frame(source, start, colon));
    }

    private Frame frame(Token source, int start, int colon) {
        Token cue = sentence.get(colon);
        Range content = new Range(colon + 1, words.lastWord());
        return new Frame(
                lexicon.reportingOf(ROW).get(0),
                ReportingPattern.QUOTE,
                "say",
                List.of(new Range(colon, colon)),
                source,
                null,
                new Range(start, colon),
                List.of(content),
                null,
                cue);
    }

    private boolean isReport(Token noun) {
        return lexicon.reportingOf(noun.lemma()).stream().anyMatch(row -> row.has(ReportingPattern.NOUN));
    }

    private Optional<Token> subject(int start, int colon) {
        return sentence.tokens().subList(start, colon).stream()
                .filter(t -> t.is("nsubj") && t.isNominal() && t.head() < colon && t.head() >= start)
                .findFirst();
    }

    /** The phrase that is all that stands before the colon. */
    private Optional<Token> phrase(int start, int colon) {
        boolean verb = sentence.tokens().subList(start, colon).stream()
                .anyMatch(t -> t.isVerb() && words.grammar().isFinite(t) || t.is("cop"));
        return verb
                ? Optional.empty()
                : sentence.tokens().subList(start, colon).stream()
                        .filter(t -> t.isNoun() && !t.is("compound") && !t.is("nmod:poss"))
                        .filter(t -> Phrase.of(sentence, t).first() == start)
                        .findFirst();
    }
}
