package org.w3id.relata.claim;

import java.util.Optional;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Speakers of whom an adjective says what they hold: "is adamant that …", "remains convinced that …". */
final class AdjectiveFrames {
    private final QuotedSentence words;
    private final Sentence sentence;
    private final ReportingWords expressions;
    private final ClauseContents clauses;
    private final SpeakerFinder speakers;

    AdjectiveFrames(Lexicon lexicon, QuotedSentence words) {
        this.words = words;
        this.sentence = words.sentence();
        this.expressions = new ReportingWords(lexicon, sentence);
        this.clauses = new ClauseContents(lexicon, words);
        this.speakers = new SpeakerFinder(lexicon, words);
    }

    Optional<Frame> of(Token adjective) {
        boolean fits = adjective.tag().startsWith("JJ") || adjective.tag().equals("VBN");
        return (fits ? expressions.ofWord(adjective).stream() : java.util.stream.Stream.<ReportingRow>empty())
                .filter(row -> row.has(ReportingPattern.ADJECTIVE))
                .findFirst()
                .flatMap(row -> frame(adjective, row));
    }

    private Optional<Frame> frame(Token adjective, ReportingRow row) {
        boolean that = sentence.isWord(adjective.index() + 1, "that");
        Optional<Token> speaker = words.grammar().subject(adjective).filter(speakers::fits);
        if (!that || speaker.isEmpty() || sentence.isWord(speaker.get().index(), "it")) {
            return Optional.empty();
        }
        Range cue = new Range(adjective.index(), adjective.index());
        return clauses.behindThat(adjective, adjective.index())
                .map(content -> new Frame(
                        row,
                        ReportingPattern.ADJECTIVE,
                        adjective.lemma(),
                        java.util.List.of(cue),
                        speaker.get(),
                        null,
                        new ReportingClause(words).matrix(speaker.get(), cue),
                        java.util.List.of(content),
                        null,
                        adjective));
    }
}
