package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** Finds who is named behind a fixed expression: "in an interview with X" passes words on. */
final class RelayPhrases {
    private static final Set<String> PASSING = Set.of("to", "by", "with", "for", "in", "on");
    private static final int FARTHEST_NOUN = 3;

    private final WordLists lists;
    private final Sentence sentence;
    private final ReportingWords expressions;

    RelayPhrases(Lexicon lexicon, Sentence sentence) {
        this.lists = lexicon.words();
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

    /** The heads behind "in a letter to", "in a statement carried by": whoever is meant if an outlet is. */
    List<Token> possible() {
        return sentence.tokens().stream()
                .filter(t -> t.isNoun() && t.is("nmod") | t.is("obl"))
                .filter(t -> sentence.children(t).stream().anyMatch(c -> c.is("case") && PASSING.contains(c.lemma())))
                .filter(this::isBehindWords)
                .toList();
    }

    private boolean isBehindWords(Token outlet) {
        Optional<Token> up = sentence.head(outlet);
        for (int i = 0; i < FARTHEST_NOUN && up.isPresent(); i++) {
            if (lists.has(WordList.PASSED_ON, up.get().lemma()) && up.get().isNoun()) {
                return true;
            }
            up = sentence.head(up.get());
        }
        return false;
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
