package org.w3id.relata.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** "quoted the expert as saying", "the expert was quoted by the agency as saying": one speaks, another passes it on. */
final class QuotedAsFrames {
    private static final int FARTHEST_AS = 25;
    private static final int FARTHEST_AS_IN_PASSIVE = 14;

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final QuotedSentence words;
    private final ContentEnd end;
    private final SpeakerFinder speakers;

    QuotedAsFrames(Lexicon lexicon, QuotedSentence words) {
        this.lexicon = lexicon;
        this.words = words;
        this.sentence = words.sentence();
        this.end = new ContentEnd(lexicon, words);
        this.speakers = new SpeakerFinder(lexicon, words);
    }

    Optional<Frame> active(Token verb, ReportingRow row) {
        Optional<Token> speaker = sentence.child(verb, "obj").filter(Token::isNoun);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int as = asSaying(speaker.get().index(), speaker.get().index() + FARTHEST_AS);
        int first = as + 2;
        while (first < sentence.size()
                && (sentence.isWord(first, "that") || sentence.get(first).isPunctuation())) {
            first++;
        }
        if (as >= 0 && first >= sentence.size()) {
            return Optional.of(frame(verb, row, as, speaker.get(), speakers.of(verb, verb.index()), verb.index(), -1));
        }
        return as < 0
                ? Optional.empty()
                : Optional.of(
                        frame(verb, row, as, speaker.get(), speakers.of(verb, verb.index()), verb.index(), first));
    }

    /** @param agent the head of the phrase that names who quotes, or null */
    Optional<Frame> passive(Token verb, ReportingRow row, @Nullable Token agent) {
        Optional<Token> quoted = words.grammar().subject(verb).filter(speakers::fits);
        int as = asSaying(verb.index() + 1, Math.min(verb.index() + FARTHEST_AS_IN_PASSIVE, sentence.size() - 2));
        if (quoted.isEmpty() || as < 0) {
            return Optional.empty();
        }
        int first = as + 2;
        while (first + 1 < sentence.size() && (sentence.isWord(first, "that") || words.isComma(first))) {
            first++;
        }
        int start = Math.min(Phrase.of(sentence, quoted.get()).first(), verb.index());
        return Optional.of(frame(verb, row, as, quoted.get(), agent, start, first));
    }

    private Frame frame(
            Token verb, ReportingRow row, int as, Token speaker, @Nullable Token relay, int start, int first) {
        return new Frame(
                row,
                ReportingPattern.QUOTE_AS,
                sentence.get(as + 1).lemma(),
                List.of(new Range(verb.index(), verb.index()), new Range(as, as + 1)),
                speaker,
                relay,
                new Range(start, as + 1),
                first < 0 ? before(start, verb) : List.of(end.content(verb, first)),
                null,
                verb);
    }

    /** "“…,” the agency quoted him as saying": what stands before. */
    private List<Range> before(int start, Token verb) {
        Token quoter = speakers.of(verb, verb.index());
        int first = quoter == null
                ? start
                : Math.min(start, Phrase.of(sentence, quoter).first());
        return new SurroundingContents(lexicon, words).around(verb, new Range(first, sentence.size() - 1));
    }

    /** The index of "as" before a participle, from one index to before another, or -1. */
    private int asSaying(int from, int to) {
        for (int i = from; i + 1 < sentence.size() && i < to; i++) {
            if (sentence.isWord(i, "as") && sentence.get(i + 1).tag().equals("VBG")) {
                return i;
            }
        }
        return -1;
    }
}
