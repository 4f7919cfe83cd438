package org.w3id.relata.claim;

/**
 * What of a document was not read, or read with doubt.
 *
 * @param foreignParagraphs paragraphs in another language, left out
 * @param unreadableSentences sentences whose words cannot be told, left out
 * @param misencodedSentences sentences with wrong characters; their claims have little confidence
 * @param ungrammaticalSentences sentences that are words without grammar; their claims have little confidence
 */
public record Sifting(
        int foreignParagraphs, int unreadableSentences, int misencodedSentences, int ungrammaticalSentences) {
    /** Everything was read without doubt. */
    public static final Sifting NOTHING = new Sifting(0, 0, 0, 0);
}
