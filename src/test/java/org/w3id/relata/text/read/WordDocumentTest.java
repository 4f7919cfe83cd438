package org.w3id.relata.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.text.Metadata;
import org.w3id.relata.text.UserError;

/** What is read out of Word documents. */
class WordDocumentTest {
    @TempDir
    private Path folder;

    private static final String BODY =
            """
            <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Laos buys</w:t><w:tab/><w:t>radars</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>Contents 1</w:t></w:r></w:p>
            <w:p><w:r><w:t>6 May 2020</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">Laos has bought </w:t></w:r><w:del><w:r><w:delText>five </w:delText></w:r></w:del>
            <w:ins><w:r><w:t>two</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>
            <w:r><w:instrText>PAGE</w:instrText><w:t xml:space="preserve"> long</w:t><w:noBreakHyphen/><w:t>range radars.</w:t></w:r>
            <mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></mc:Choice>
            <mc:Fallback><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>One stands at Pakse.</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Pakse</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>40 men</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """;

    @Test
    void paragraphsListItemsAndRowsAreBlocks() {
        assertThat(new Documents(folder)
                        .read("a.docx", Documents.word(BODY))
                        .text()
                        .value())
                .isEqualTo(
                        """
                        Laos buys radars

                        6 May 2020

                        In a box.

                        Laos has bought two long-range radars.

                        • One stands at Pakse.

                        Pakse | 40 men
                        """);
    }

    @Test
    void titleAndAuthorsAreThoseOfItsPropertiesAndTheDayThatOfItsText() {
        assertThat(new Documents(folder).read("a.docx", Documents.word(BODY)).metadata())
                .isEqualTo(new Metadata(
                        "Laos buys radars",
                        List.of("Noy Vong", "Kham Soulin"),
                        null,
                        LocalDate.of(2020, 5, 6),
                        null,
                        null));
    }

    @Test
    void anotherKindOfZipIsRefused() {
        UserError error = new Documents(folder).refusal("a.docx", Documents.zip("mimetype", "x"));
        assertThat(error).hasMessageEndingWith("this is no Word document, whatever its name says");
    }

    @Test
    void brokenXmlIsRefused() {
        UserError error = new Documents(folder).refusal("a.docx", Documents.word("<w:p>"));
        assertThat(error).hasMessageContaining("the Word document is broken");
    }

    @Test
    void aCutOffArchiveIsRefused() {
        byte[] whole = Documents.word(BODY);
        assertThat(new Documents(folder).refusal("a.docx", java.util.Arrays.copyOf(whole, whole.length / 2)))
                .isNotNull();
    }

    @Test
    void entitiesAreNotExpanded() {
        String types =
                """
                <!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY l "lol"><!ENTITY m "&l;&l;&l;&l;">]>
                <Types><Override PartName="/word/document.xml" ContentType="x.wordprocessingml.document.main+xml"/></Types>
                """;
        String body =
                """
                <!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:p><w:t>A &f; b</w:t></w:p></w:document>
                """;
        byte[] bytes = Documents.zip("[Content_Types].xml", types, "word/document.xml", body);
        assertThat(new Documents(folder).refusal("a.docx", bytes)).hasMessageContaining("broken");
    }

    @Test
    void aBombIsRefused() {
        byte[] bytes = Documents.zip("[Content_Types].xml", " ".repeat(60_000_000));
        assertThat(bytes.length).isLessThan(1_000_000);
        assertThat(new Documents(folder).refusal("a.docx", bytes)).hasMessageContaining("unpacks to more than 50 MB");
    }

    @Test
    void anOldOrEncryptedOneIsRefused() {
        byte[] bytes = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new Documents(folder).refusal("a.docx", bytes))
                .hasMessageEndingWith("this is an old or encrypted Office file, not a Word document");
    }
}
