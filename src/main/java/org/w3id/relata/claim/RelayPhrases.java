package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Finds who is named behind a fixed expression: "in an interview with X" passes words on. */
final class RelayPhrases {
    private final Sentence sentence;
    private final ReportingWords expressions;

    RelayPhrases(Lexicon lexicon, Sentence sentence) {
        this.sentence = sentence;
        this.expressions = new ReportingWords(lexicon, sentence);
    }

    /** The heads of the outlets that the sentence names as passing words on, in order. */
    List<Token> heads() {
        List<Token> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (ReportingRow row : expressions.ofWord(token)) {
                int last = row.has(ReportingPattern.RELAY) ? expressions.lastOfPhrase(row, token) : -1;
                if (last >= 0) {
                    headBehind(last).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The head of the phrase that begins right behind an index. */
    Optional<Token> headBehind(int last) {
        return sentence.tokens().stream()
                .filter(t -> t.index() > last && t.isNoun())
                .filter(t -> !t.is("compound") && !t.is("nmod:poss") && !t.is("flat"))
                .filter(t -> Phrase.of(sentence, t).first() <= last + 1)
                .findFirst();
    }
}
