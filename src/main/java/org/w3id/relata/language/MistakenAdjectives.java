package org.w3id.relata.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * Gives nouns back that the tagger took for adjectives: "a retired general in Lima", "the general dismissed claims". The
 * words are the list {@code noun-or-adjective}.
 */
final class MistakenAdjectives {
    private static final Set<String> ADJECTIVE = Set.of("JJ", "JJR", "JJS", "RB");
    private static final Set<String> BEFORE = Set.of("DT", "JJ", "JJS", "PRP$", "POS", "CD", "VBN", "NN", "NNP");
    private static final Set<String> BEHIND =
            Set.of("IN", "TO", ",", ".", ":", "''", "VBD", "VBZ", "VBP", "MD", "WP", "WP$", "WDT", "POS", "VBN", "RB");

    private final WordLists lists;

    MistakenAdjectives(WordLists lists) {
        this.lists = lists;
    }

    /** Changes the tags of a sentence where they are mistaken. */
    void correct(List<CoreLabel> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            CoreLabel next = tokens.get(i + 1);
            boolean noun = ADJECTIVE.contains(token.tag())
                    && BEFORE.contains(tokens.get(i - 1).tag())
                    && BEHIND.contains(next.tag())
                    && lists.has(WordList.NOUN_OR_ADJECTIVE, token.lemma());
            boolean verbless = noun
                    && tokens.stream()
                            .takeWhile(t -> !t.word().equalsIgnoreCase("that"))
                            .noneMatch(t -> Token.isFinite(t.tag()));
            if (noun && (!next.tag().equals("VBN") || verbless)) {
                token.setTag("NN");
                next.setTag(next.tag().equals("VBN") ? "VBD" : next.tag());
            }
        }
    }
}
