package org.w3id.relata.text.read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.Metadata;
import org.w3id.relata.text.UserError;

/**
 * A PDF (ISO 32000): its text in the order in which it is read, without running heads, and what its information
 * dictionary says. PDFBox reads the glyphs and their places; columns, paragraphs and hyphens are found here. Everything
 * stays in memory: no cache and no font of this machine is opened.
 */
final class PdfDocument {
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(?:microsoft (?:word|powerpoint) - .*|untitled.*|.*\\.(?:docx?|pdf|indd|qxd|rtf|odt|tmp|html?)|about:blank|)");

    private PdfDocument() {}

    /** @throws UserError where it is encrypted, broken, or unpacks to more than any article */
    static Extraction read(Path path, byte[] bytes) {
        PackedStreams.check(path, bytes);
        FontMappers.set(new BuiltInFonts());
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            List<PdfLine> lines = new PdfLineCollector().linesOf(document);
            Blocks blocks = new PdfParagraphs(RunningHeads.without(lines)).blocks();
            return new Extraction(blocks.text(), metadata(document.getDocumentInformation(), blocks));
        } catch (InvalidPasswordException e) {
            throw new UserError(
                    path + ": the PDF is encrypted and asks for a password",
                    "save it without one, as in: qpdf --password=… --decrypt OLD NEW");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (e instanceof UserError error) {
                throw error;
            }
            throw new UserError(
                    path + ": the PDF is broken (" + e + ")", "open it in a viewer and save or print it anew");
        }
    }

    private static Metadata metadata(PDDocumentInformation information, Blocks blocks) {
        String title = information.getTitle() == null ? "" : Blocks.clean(information.getTitle());
        String author = information.getAuthor() == null ? "" : information.getAuthor();
        LocalDate seen = VisibleDate.of(blocks);
        return new Metadata(
                NO_TITLE.matcher(title).matches() ? null : title,
                AuthorNames.of(List.of(author)),
                null,
                seen != null ? seen : day(information.getCreationDate()),
                null,
                null);
    }

    /** The day where it was made; a document that says nothing of its date in its text is taken to be of that day. */
    private static @Nullable LocalDate day(@Nullable Calendar made) {
        return made == null
                ? null
                : LocalDate.ofInstant(made.toInstant(), made.getTimeZone().toZoneId());
    }
}
