package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Speakers named by an adverbial phrase: "according to X", "in the words of X", "in his opinion". */
final class AdverbialFrames {
    /** Its content is the quotation right behind the speaker, where there is one. */
    private static final String IN_THE_WORDS_OF = "in the words of";

    private static final int FARTHEST_VIEW = 7;

    private final Lexicon lexicon;
    private final QuotedSentence words;
    private final Sentence sentence;
    private final ReportingWords expressions;
    private final ContentEnd end;

    AdverbialFrames(Lexicon lexicon, QuotedSentence words) {
        this.lexicon = lexicon;
        this.words = words;
        this.sentence = words.sentence();
        this.expressions = new ReportingWords(lexicon, sentence);
        this.end = new ContentEnd(lexicon, words);
    }

    /** The frame of the phrase that a token begins, or nothing. */
    Optional<Frame> of(Token token) {
        for (ReportingRow row : expressions.ofWord(token)) {
            int last = row.has(ReportingPattern.PREPOSITION) ? expressions.lastOfPhrase(row, token) : -1;
            Optional<Frame> frame = last < 0 ? Optional.empty() : speaker(row, token, last);
            if (frame.isEmpty() && row.has(ReportingPattern.POSSESSED_VIEW)) {
                frame = view(row, token);
            }
            if (frame.isPresent()) {
                return frame;
            }
        }
        return Optional.empty();
    }

    private Optional<Frame> speaker(ReportingRow row, Token token, int last) {
        return new RelayPhrases(lexicon, sentence).headBehind(last).flatMap(head -> {
            Range matrix = new Range(token.index(), lastOfSpeaker(head));
            List<Range> contents = row.words().contains(IN_THE_WORDS_OF)
                    ? quotationBehind(matrix).map(List::of).orElseGet(() -> besides(matrix))
                    : besides(matrix);
            List<Range> cues = List.of(new Range(token.index(), last));
            return contents.isEmpty()
                    ? Optional.empty()
                    : Optional.of(frame(row, row.id(), cues, head, matrix, contents, token));
        });
    }

    private static Frame frame(
            ReportingRow row,
            String manner,
            List<Range> cues,
            Token source,
            Range matrix,
            List<Range> contents,
            Token cue) {
        return new Frame(row, ReportingPattern.PREPOSITION, manner, cues, source, null, matrix, contents, null, cue);
    }

    /** A comma ends the phrase of the speaker, unless a relative clause follows. */
    private int lastOfSpeaker(Token head) {
        List<Token> all = sentence.subtree(head, t -> t.is("conj") && t.isVerb());
        int end = all.get(all.size() - 1).index();
        int phraseEnd = Phrase.of(sentence, head).last();
        for (int i = phraseEnd + 1; i <= end; i++) {
            if (words.isComma(i) && !sentence.get(Math.min(i + 1, end)).tag().startsWith("W")) {
                end = i - 1;
            }
        }
        return Math.max(end, phraseEnd);
    }

    private Optional<Range> quotationBehind(Range matrix) {
        return words.quotes().stream()
                .filter(q -> q.first() > matrix.last() && q.first() <= matrix.last() + 3)
                .findFirst();
    }

    /** "in his opinion", "in the ministry's view". */
    private Optional<Frame> view(ReportingRow row, Token token) {
        for (int i = token.index() + 1; i < sentence.size() && i < token.index() + FARTHEST_VIEW; i++) {
            Token noun = sentence.get(i);
            Optional<Token> owner = lexicon.words().has(WordList.VIEW, noun.lemma())
                    ? sentence.child(noun, "nmod:poss")
                    : Optional.empty();
            if (owner.isPresent()) {
                Range matrix = new Range(token.index(), i);
                List<Range> cues = List.of(new Range(token.index(), token.index()), new Range(i, i));
                return Optional.of(frame(row, "according-to", cues, owner.get(), matrix, besides(matrix), token));
            }
        }
        return Optional.empty();
    }

    /** The rest of the clause that an adverbial phrase stands in. */
    private List<Range> besides(Range matrix) {
        List<Range> found = new ArrayList<>();
        int before = matrix.first() - 1;
        while (before >= 0 && words.isLooseMark(before)) {
            before--;
        }
        int start = before < 0 ? 0 : words.segmentStart(before);
        if (before > start && !sentence.get(before).is("cc")) {
            found.add(new Range(start, before));
        }
        int after = matrix.last() + 1;
        while (after < sentence.size() && sentence.get(after).isPunctuation() && !words.isOpening(after)) {
            after++;
        }
        boolean inserted = words.isComma(matrix.first() - 1) && words.isComma(matrix.last() + 1);
        if (after < words.lastWord() && (found.isEmpty() || inserted)) {
            found.add(end.content(sentence.get(matrix.first()), after));
        }
        return found;
    }
}
