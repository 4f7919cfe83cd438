package org.w3id.relata.language;

import java.util.Set;
import org.w3id.relata.text.TextSpan;

/**
 * A token of a sentence with its place in the dependency tree.
 *
 * @param index 0-based position in the sentence
 * @param span where it stands in the document
 * @param word its exact characters
 * @param lemma the lower-case base form
 * @param tag the part of speech, Penn Treebank
 * @param name PERSON, LOCATION, ORGANIZATION or MISC where it is part of a name (CoNLL 2003), else O
 * @param head the index of the token it depends on, -1 for the root
 * @param relation the basic Universal Dependencies relation to the head, subtypes included
 */
public record Token(
        int index, TextSpan span, String word, String lemma, String tag, String name, int head, String relation) {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** The same token with another place in the tree. */
    Token attached(int newHead, String newRelation) {
        return new Token(index, span, word, lemma, tag, name, newHead, newRelation);
    }

    /** Whether a tag of the Penn Treebank is that of a finite verb or a modal. */
    static boolean isFinite(String tag) {
        return FINITE.contains(tag);
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.equals("WP") || tag.equals("WDT");
    }

    /** Whether it is a noun, a pronoun or a number: what a noun phrase can have as its head. */
    public boolean isNominal() {
        return isNoun() || tag.equals("PRP") || tag.equals("CD") || tag.equals("DT") || tag.equals("FW");
    }

    /** Whether it is neither a word nor a number. */
    public boolean isPunctuation() {
        return !word.isEmpty() && word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether the relation is this one or a subtype of it: {@code nsubj} holds for {@code nsubj:pass}. */
    public boolean is(String universal) {
        int length = universal.length();
        return relation.startsWith(universal) && (relation.length() == length || relation.charAt(length) == ':');
    }
}
