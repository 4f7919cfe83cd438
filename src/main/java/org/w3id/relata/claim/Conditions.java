package org.w3id.relata.claim;

import java.util.List;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Whether a clause depends on a condition: "if", "unless", "in the event of". */
final class Conditions {
    private final Lexicon lexicon;
    private final Sentence sentence;

    Conditions(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    /** @param predicates the predicate of the clause and the infinitives that it governs */
    boolean hold(Range range, List<Token> predicates) {
        boolean clause = predicates.stream()
                .flatMap(predicate -> sentence.children(predicate).stream())
                .anyMatch(t -> t.is("advcl")
                        && sentence.child(t, "mark").filter(this::isCondition).isPresent());
        if (clause) {
            return true;
        }
        for (int i = range.first(); i <= range.last(); i++) {
            if (marks(sentence.get(i), i == range.first()) || isInTheEvent(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean marks(Token token, boolean first) {
        return isCondition(token)
                && (token.is("mark")
                        || first && (token.tag().equals("IN") || token.tag().equals("MD")));
    }

    private boolean isInTheEvent(int index) {
        return sentence.isWord(index, "event") && sentence.isWord(index - 1, "the") && sentence.isWord(index - 2, "in");
    }

    /** "should" is a condition only where the sentence begins with it. */
    private boolean isCondition(Token token) {
        return lexicon.marksOf(MarkPlace.CONDITION).stream()
                        .anyMatch(row -> row.words().contains(token.lemma()))
                && (!token.lemma().equals("should") || token.index() == 0);
    }
}
