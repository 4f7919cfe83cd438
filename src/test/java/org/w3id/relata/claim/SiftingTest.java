package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What of a document is read, and with how much confidence. */
class SiftingTest {
    private static final String GOOD = "Kenya said on Monday that Uganda had attacked the port of Lamu.";

    private static ConvertedDocument document(String text) {
        return Said.document(text, null);
    }

    @Test
    void aGoodDocumentIsReadWhole() {
        ConvertedDocument document = document(GOOD + "\n");
        assertThat(document.report().sifting()).isEqualTo(Sifting.NOTHING);
        assertThat(document.claims()).isNotEmpty().allMatch(claim -> claim.confidence() > 0.5);
    }

    @Test
    void aParagraphInAnotherLanguageMakesNoClaims() {
        ConvertedDocument document =
                document(GOOD + "\n\nLe Kenya a déclaré lundi que « Uganda attacked Lamu », selon la"
                        + " presse du pays.\n\n" + GOOD + "\n");
        assertThat(document.report().sifting().foreignParagraphs()).isEqualTo(1);
        assertThat(document.claims())
                .noneMatch(claim ->
                        document.document().text().cut(claim.evidence()).contains("« "));
    }

    @Test
    void wrongCharactersAreDoubtedAndNotChanged() {
        String wrong = GOOD.replace("Kenya said", "Kenyaâ€™s army said");
        ConvertedDocument document = document(wrong + "\n");
        assertThat(document.report().sifting().misencodedSentences()).isEqualTo(1);
        assertThat(document.claims()).isNotEmpty().allMatch(claim -> claim.confidence() <= 0.3);
        assertThat(document.document().text().value()).contains("â€™");
    }

    @Test
    void wordsWithoutGrammarAreDoubted() {
        ConvertedDocument document =
                document("Kenya said that of the Uganda the base military two attack perform the of army on the.\n");
        assertThat(document.report().sifting().ungrammaticalSentences()).isEqualTo(1);
        assertThat(document.claims()).allMatch(claim -> claim.confidence() <= 0.3);
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        ConvertedDocument document =
                document(GOOD + "\n\nKenya said 5ent t0 tbe i5land bef0re tbe e1ection w0uld be.\n");
        assertThat(document.report().sifting().unreadableSentences()).isEqualTo(1);
        assertThat(document.claims())
                .noneMatch(claim ->
                        document.document().text().cut(claim.evidence()).contains("tbe"));
    }
}
