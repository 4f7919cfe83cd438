package org.w3id.relata.claim;

import java.util.Optional;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** "accused Ukraine of deploying …", "was accused of deploying … by Belarus": the accused are whoever does it. */
final class AccusationFrames {
    private static final int FARTHEST_OF = 20;

    private final Sentence sentence;
    private final QuotedSentence words;
    private final ContentEnd end;

    AccusationFrames(Lexicon lexicon, QuotedSentence words) {
        this.words = words;
        this.sentence = words.sentence();
        this.end = new ContentEnd(lexicon, words);
    }

    Optional<Frame> active(ReportingVerb verb) {
        return sentence.child(verb.verb(), "obj")
                .filter(accused -> accused.isNominal() || sentence.isWord(accused.index(), "other"))
                .flatMap(accused ->
                        behindOf(verb.verb(), accused.index()).map(content -> verb.accusation(accused, content)));
    }

    /** @param verb with who accuses as its source */
    Optional<Frame> passive(ReportingVerb verb) {
        return behindOf(verb.verb(), verb.last())
                .map(content ->
                        verb.accusation(words.grammar().subject(verb.verb()).orElse(null), content));
    }

    /** What follows "of" or "for" after an index, or "with" before a participle. */
    private Optional<Range> behindOf(Token verb, int from) {
        for (int i = from + 1; i + 1 < sentence.size() && i < from + FARTHEST_OF; i++) {
            boolean with =
                    sentence.isWord(i, "with") && sentence.get(i + 1).tag().equals("VBG");
            boolean inName = sentence.isWord(i, "of")
                    && sentence.get(i - 1).isProperNoun()
                    && sentence.get(i + 1).isProperNoun();
            if ((sentence.isWord(i, "of") || sentence.isWord(i, "for") || with) && !inName) {
                return Optional.of(end.content(verb, i + 1));
            }
        }
        return Optional.empty();
    }
}
