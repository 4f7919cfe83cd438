package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Speakers named by an adverbial phrase: "according to X", "in the words of X", "in his opinion". */
final class AdverbialFrames {
    /** Its content is the quotation right behind the speaker, where there is one. */
    private static final String IN_THE_WORDS_OF = "in the words of";

    private static final int FARTHEST_VIEW = 7;
    private static final int LONGEST_APPOSITION = 8;

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
            int last = row.has(ReportingPattern.PREPOSITION) ? lastOfPhrase(row, token) : -1;
            Optional<Frame> frame = last < 0 ? Optional.empty() : speaker(row, token, last);
            if (frame.isEmpty() && row.has(ReportingPattern.CITE)) {
                frame = citation(row, token);
            }
            if (frame.isEmpty() && row.has(ReportingPattern.POSSESSED_VIEW)) {
                frame = view(row, token);
            }
            if (frame.isPresent()) {
                return frame;
            }
        }
        return Optional.empty();
    }

    /** "Per the ministry, …": a single preposition only where the phrase stands by itself. */
    private int lastOfPhrase(ReportingRow row, Token token) {
        int last = expressions.lastOfPhrase(row, token);
        boolean alone = row.words().contains(token.word().toLowerCase(Locale.ROOT))
                && (token.index() == 0 || words.isComma(token.index() - 1))
                && sentence.at(token.index() + 1)
                        .filter(next -> next.is("det") || next.isProperNoun() || next.is("nmod:poss"))
                        .isPresent();
        return last < 0 && alone ? token.index() : last;
    }

    /** "with reference to the ministry": whoever is named is the source of the clause that it stands in. */
    private Optional<Frame> citation(ReportingRow row, Token token) {
        int last = token.isVerb() && token.tag().equals("VBG") ? -1 : expressions.lastOfPhrase(row, token);
        return last < 0
                ? Optional.empty()
                : new RelayPhrases(lexicon, sentence)
                        .headBehind(last)
                        .map(head -> new Frame(
                                row,
                                ReportingPattern.CITE,
                                row.words().get(0),
                                List.of(new Range(token.index(), last)),
                                head,
                                null,
                                new Range(
                                        token.index(), Phrase.of(sentence, head).last()),
                                List.of(),
                                null,
                                token));
    }

    private Optional<Frame> speaker(ReportingRow row, Token token, int last) {
        return new RelayPhrases(lexicon, sentence)
                .headBehind(last)
                .filter(this::speaks)
                .flatMap(head -> {
                    Range matrix = new Range(token.index(), withRelay(lastOfSpeaker(head)));
                    List<Range> contents = row.words().contains(IN_THE_WORDS_OF)
                            ? quotationBehind(matrix).map(List::of).orElseGet(() -> besides(matrix))
                            : besides(matrix);
                    List<Range> cues = List.of(new Range(token.index(), last));
                    return contents.isEmpty()
                            ? Optional.empty()
                            : Optional.of(frame(row, row.id(), cues, head, matrix, contents, token));
                });
    }

    /** "according to the timetable" names nobody. */
    private boolean speaks(Token head) {
        return !lexicon.words().has(WordList.STANDARD, head.lemma());
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
        int apposition = apposition(phraseEnd + 1);
        if (apposition > 0) {
            return apposition;
        }
        for (int i = phraseEnd + 1; i <= end; i++) {
            if (words.isComma(i) && !sentence.get(Math.min(i + 1, end)).tag().startsWith("W")) {
                end = i - 1;
            }
        }
        return Math.max(end, phraseEnd);
    }

    /** Where ", a driver," ends that says who somebody is, without its last comma; -1 where there is none. */
    private int apposition(int comma) {
        boolean begins = words.isComma(comma)
                && sentence.at(comma + 1)
                        .filter(t -> Set.of("a", "an", "the").contains(t.lemma()))
                        .isPresent();
        for (int i = comma + 1; begins && i < sentence.size() && i <= comma + LONGEST_APPOSITION; i++) {
            if (words.isComma(i)) {
                return i - 1;
            }
            if (sentence.get(i).isVerb() || sentence.get(i).tag().equals("MD")) {
                return -1;
            }
        }
        return -1;
    }

    /** "according to the minister, quoted by the agency, …": whoever passes the words on belongs to the phrase. */
    private int withRelay(int last) {
        int next = words.isComma(last + 1) ? last + 2 : last + 1;
        Optional<Token> quoting = sentence.at(next).filter(t -> lexicon.words().has(WordList.QUOTING, t.lemma()));
        return quoting.flatMap(t -> new RelayPhrases(lexicon, sentence).headBehind(next + 1))
                .filter(head -> sentence.isWord(next + 1, "by"))
                .map(head -> Phrase.of(sentence, head).last())
                .orElse(last);
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
                List<Range> contents = besides(matrix);
                Token speaker = sentence.isWord(owner.get().index() + 1, "own")
                        ? subjectBehind(matrix).orElse(owner.get())
                        : owner.get();
                return contents.isEmpty()
                        ? Optional.empty()
                        : Optional.of(frame(row, "according-to", cues, speaker, matrix, contents, token));
            }
        }
        return Optional.empty();
    }

    /** "By its own account, the army …": the pronoun stands for the subject behind it. */
    private Optional<Token> subjectBehind(Range matrix) {
        return matrix.first() > 0
                ? Optional.empty()
                : sentence.tokens().stream()
                        .filter(t -> t.is("nsubj") && t.index() > matrix.last() && t.isNoun())
                        .findFirst();
    }

    /** The rest of the clause that an adverbial phrase stands in. */
    private List<Range> besides(Range matrix) {
        List<Range> found = new ArrayList<>();
        int before = matrix.first() - 1;
        while (before >= 0 && words.isLooseMark(before) && !isBoundary(before)) {
            before--;
        }
        int start = before < 0 ? 0 : clauseStart(before);
        if (before > start && !sentence.get(before).is("cc")) {
            found.add(new Range(start, before));
        }
        int after = matrix.last() + 1;
        while (after < sentence.size() && sentence.get(after).isPunctuation() && !words.isOpening(after)) {
            after++;
        }
        boolean inserted = words.isComma(matrix.first() - 1) && words.isComma(matrix.last() + 1) && !isReport(after);
        if (after < words.lastWord() && (found.isEmpty() || inserted)) {
            found.add(end.content(sentence.get(matrix.first()), after));
        }
        return found;
    }

    /** Where the clause begins that a token stands in: behind a semicolon or behind "that". */
    private int clauseStart(int from) {
        int start = words.segmentStart(from);
        for (int i = from; i > start; i--) {
            boolean complementizer = sentence.isWord(i, "that")
                    && (sentence.get(i).tag().equals("IN") || sentence.get(i).is("mark"))
                    && i > 0
                    && !lexicon.reportingOf(sentence.get(i - 1).lemma()).isEmpty();
            if (complementizer) {
                return i + 1;
            }
        }
        return start;
    }

    private boolean isBoundary(int index) {
        return sentence.isWord(index, ";") || sentence.isWord(index, ":");
    }

    /** "…, according to the paper, citing a soldier": what follows is a report of its own. */
    private boolean isReport(int index) {
        return sentence.at(index)
                .filter(t ->
                        t.tag().equals("VBG") && !lexicon.reportingOf(t.lemma()).isEmpty())
                .isPresent();
    }
}
