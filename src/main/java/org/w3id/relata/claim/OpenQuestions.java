package org.w3id.relata.claim;

import java.util.Set;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** "Whether Togo will leave is not known", "how many it has is unclear": nothing is said to be so. */
final class OpenQuestions {
    private static final Set<String> FIRST = Set.of("whether", "how", "where", "why", "what", "who");

    private final Sentence sentence;

    OpenQuestions(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a word stands in a clause that is only asked. */
    boolean hold(Token word) {
        Token up = word;
        while (up.head() >= 0) {
            if (isOpen(up)) {
                return true;
            }
            up = sentence.get(up.head());
        }
        return false;
    }

    private boolean isOpen(Token clause) {
        return (clause.is("csubj") || clause.is("ccomp") || clause.is("dep") || clause.is("advcl"))
                && sentence.tokens().stream()
                        .filter(t -> sentence.isBelow(t, clause))
                        .findFirst()
                        .filter(t -> FIRST.contains(t.lemma()))
                        .isPresent();
    }
}
