package org.w3id.relata.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read out of PDFs: made here, line by line. */
class PdfDocumentTest {
    @TempDir
    private Path folder;

    private final PDDocument pdf = new PDDocument();

    @Test
    void columnsAreReadOneAfterTheOtherHoweverTheyWereWritten() throws IOException {
        try (PDPageContentStream page = page()) {
            write(page, 18, 60, 740, "Chad opens an airfield in the far north of the country");
            List<String> left = List.of(
                    "Chad has opened an airfield near",
                    "Faya, the air force said on Mon-",
                    "day. It has a runway of 2,600",
                    "metres and a well-",
                    "guarded fuel depot.",
                    "   Niger has asked what it is for.");
            List<String> right = List.of(
                    "“For medical flights,” answered",
                    "General Idriss Senoussi, who com-",
                    "mands the base. The depot is well-",
                    "guarded, he added.",
                    "   Libya has not commented so far",
                    "on the opening of the airfield.");
            for (int i = 0; i < left.size(); i++) {
                write(page, 10, 60, 700 - 12 * i, left.get(i));
                write(page, 10, 320, 700 - 12 * i, right.get(i));
            }
        }
        assertThat(text())
                .isEqualTo(
                        """
                        Chad opens an airfield in the far north of the country

                        Chad has opened an airfield near Faya, the air force said on Monday. It has a runway of 2,600 metres and a well-guarded fuel depot.

                        Niger has asked what it is for.

                        “For medical flights,” answered General Idriss Senoussi, who commands the base. The depot is well-guarded, he added.

                        Libya has not commented so far on the opening of the airfield.
                        """);
    }

    @Test
    void runningHeadsArePassedOverAndSentencesGoOnBehindThem() throws IOException {
        List<String> firsts = List.of(
                "Chad has opened an airfield near Faya, and the general who com-",
                "mands it said that Niger, which has no",
                "airfield there, need not worry. Libya has not answered so far.");
        for (int i = 0; i < firsts.size(); i++) {
            try (PDPageContentStream page = page()) {
                write(page, 9, 60, 770, "The Sahel Review, No. 7");
                write(page, 10, 60, 700, firsts.get(i));
                write(page, 9, 290, 30, "– " + (i + 12) + " –");
            }
        }
        assertThat(text())
                .isEqualTo(
                        "Chad has opened an airfield near Faya, and the general who commands it said that Niger, which has no"
                                + " airfield there, need not worry. Libya has not answered so far.\n");
    }

    @Test
    void aBookIsRefusedBeforeItIsReadToItsEnd() throws IOException {
        String line = "Chad has opened an airfield near Faya, and nobody knows what it is for. ".repeat(40);
        for (int i = 0; i < 60; i++) {
            try (PDPageContentStream page = page()) {
                for (int y = 20; y < 780; y += 10) {
                    write(page, 1, 10, y, line.substring(0, 800));
                }
            }
        }
        assertThat(new Documents(folder).refusal("a.pdf", bytes()))
                .hasMessageContaining("characters of text; the limit is 1,000,000")
                .matches(error -> !error.getMessage().contains("(3,"));
    }

    @Test
    void titleAuthorAndDayAreThoseOfItsInformation() throws IOException {
        try (PDPageContentStream page = page()) {
            write(page, 10, 60, 700, "Chad has opened an airfield near Faya.");
        }
        pdf.getDocumentInformation().setTitle("Chad opens an airfield");
        pdf.getDocumentInformation().setAuthor("Zara Hissein");
        Calendar day = Calendar.getInstance(TimeZone.getTimeZone("GMT+1"));
        day.setTimeInMillis(1_600_000_000_000L);
        pdf.getDocumentInformation().setCreationDate(day);
        assertThat(new Documents(folder).read("a.pdf", bytes()).metadata())
                .hasToString("Metadata[title=Chad opens an airfield, authors=[Zara Hissein], outlet=null,"
                        + " published=2020-09-13, url=null, licence=null, language=null]");
    }

    @Test
    void theDayOnThePageCountsMoreThanTheDayOfTheFile() throws IOException {
        try (PDPageContentStream page = page()) {
            write(page, 18, 60, 740, "Chad opens an airfield");
            write(page, 10, 60, 710, "Published on 3 May 2016");
            write(page, 12, 60, 680, "Chad has opened an airfield near Faya.");
        }
        pdf.getDocumentInformation().setTitle("Microsoft Word - chad.docx");
        pdf.getDocumentInformation().setCreationDate(Calendar.getInstance());
        assertThat(new Documents(folder).read("a.pdf", bytes()).metadata())
                .matches(metadata -> metadata.title() == null)
                .matches(metadata -> LocalDate.of(2016, 5, 3).equals(metadata.published()));
    }

    @Test
    void aScanWithoutTextIsRefused() throws IOException {
        page().close();
        assertThat(new Documents(folder).refusal("a.pdf", bytes()))
                .hasMessageEndingWith("the PDF has no text, only images")
                .matches(error -> error.remedy().contains("ocrmypdf"));
    }

    @Test
    void anEncryptedOneIsRefused() throws IOException {
        page().close();
        pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertThat(new Documents(folder).refusal("a.pdf", bytes())).hasMessageContaining("encrypted");
    }

    @Test
    void aBrokenOneIsRefused() throws IOException {
        page().close();
        assertThat(new Documents(folder).refusal("a.pdf", Arrays.copyOf(bytes(), 40)))
                .hasMessageContaining("the PDF is broken");
    }

    @Test
    void aBombIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("%PDF-1.4\n1 0 obj << /Filter /FlateDecode >>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
            for (int i = 0; i < 250; i++) {
                packed.write(new byte[1_000_000]);
            }
        }
        assertThat(bytes.size()).isLessThan(1_000_000);
        assertThat(new Documents(folder).refusal("a.pdf", bytes.toByteArray()))
                .hasMessageContaining("unpacks to more than 200 MB");
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        return new PDPageContentStream(pdf, page);
    }

    private static void write(PDPageContentStream page, int size, int x, int y, String words) throws IOException {
        PDFont font = new PDType1Font(FontName.HELVETICA);
        int indent = words.length() - words.stripLeading().length();
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x + indent * 4, y);
        page.showText(words.strip());
        page.endText();
    }

    private String text() throws IOException {
        return new Documents(folder).read("a.pdf", bytes()).text().value();
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        pdf.close();
        return bytes.toByteArray();
    }
}
