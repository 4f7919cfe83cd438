package org.w3id.relata.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Reporting verbs in the passive: the speaker stands behind "by"; without one, nobody is named. */
final class PassiveFrames {
    private final Lexicon lexicon;
    private final QuotedSentence words;
    private final Sentence sentence;
    private final ContentEnd end;

    PassiveFrames(Lexicon lexicon, QuotedSentence words) {
        this.lexicon = lexicon;
        this.words = words;
        this.sentence = words.sentence();
        this.end = new ContentEnd(lexicon, words);
    }

    /** @param last the index of the last word of the reporting expression */
    Optional<Frame> of(Token verb, ReportingRow row, int last) {
        Optional<Token> agent = sentence.children(verb).stream()
                .filter(t -> t.is("obl") && words.grammar().hasCase(t, "by"))
                .findFirst();
        if (row.has(ReportingPattern.QUOTE_AS)) {
            return new QuotedAsFrames(lexicon, words).passive(verb, row, agent.orElse(null));
        }
        if (agent.isEmpty()) {
            return Optional.empty();
        }
        int by = Phrase.of(sentence, agent.get()).last();
        Range cue = new ReportingClause(words).cue(verb, last);
        ReportingVerb used = new ReportingVerb(
                row,
                verb,
                new ReportingWords(lexicon, sentence).manner(row, verb),
                last,
                agent.get(),
                told(verb),
                cue,
                new Range(cue.first(), by));
        if (row.has(ReportingPattern.ACCUSE)) {
            return new AccusationFrames(lexicon, words).passive(used);
        }
        return new ClauseContents(lexicon, words)
                .behindThat(verb, by)
                .map(that -> used.frame(ReportingPattern.CLAUSE, List.of(that)))
                .or(() -> rejectedAs(used, by + 1));
    }

    /** "had been told by an officer that": whoever was told passes it on. */
    private @Nullable Token told(Token verb) {
        return lexicon.words().has(WordList.TOLD, verb.lemma())
                ? words.grammar().subject(verb).orElse(null)
                : null;
    }

    /** "was rejected by the ministry as “groundless”": what follows is the content. */
    private Optional<Frame> rejectedAs(ReportingVerb used, int as) {
        boolean takes = used.has(ReportingPattern.AS) || used.has(ReportingPattern.OBJECT);
        return takes && sentence.isWord(as, "as") && as + 1 < sentence.size()
                ? Optional.of(
                        used.unaddressed(ReportingPattern.AS, used.matrix(), List.of(end.content(used.verb(), as + 1))))
                : Optional.empty();
    }
}
