package org.w3id.relata.cli;

import java.util.List;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/**
 * A sentence as the converter sees it: its words and the dependency tree over them.
 *
 * @param start of its first character, in code points
 * @param end behind its last character
 * @param words in order
 */
record ParsedSentence(int start, int end, List<Word> words) {
    /**
     * A word of a sentence.
     *
     * @param index its 0-based position in the sentence
     * @param lemma its lower-case base form
     * @param tag its part of speech (Penn Treebank)
     * @param relation to the word it depends on (Universal Dependencies)
     * @param head the index of that word, -1 for the root
     */
    record Word(int index, String word, String lemma, String tag, String relation, int head, int start, int end) {}

    static ParsedSentence of(Sentence sentence) {
        return new ParsedSentence(
                sentence.span().start(),
                sentence.span().end(),
                sentence.tokens().stream().map(ParsedSentence::word).toList());
    }

    private static Word word(Token token) {
        return new Word(
                token.index(),
                token.word(),
                token.lemma(),
                token.tag(),
                token.relation(),
                token.head(),
                token.span().start(),
                token.span().end());
    }

    /** The words that depend on one, in order; those of -1 are the roots. */
    List<Word> below(int head) {
        return words.stream().filter(word -> word.head() == head).toList();
    }
}
