package org.w3id.relata.text.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.DocumentFormat;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.SourceDocument;
import org.w3id.relata.text.UserError;

/**
 * Reads a document and its sidecar. Plain text is decoded and not otherwise changed (see {@link TextDecoder}); of all
 * other formats the extracted text is what counts. The sidecar wins over what a document says of itself, field by
 * field. Nothing is fetched, whatever a document refers to.
 */
public final class DocumentReader {
    /** The most characters that a document may have: about 400 printed pages. */
    public static final int LIMIT = 1_000_000;

    private DocumentReader() {}

    /**
     * Reads one document.
     *
     * @throws UserError where it cannot be read, has no text, is too large or not what its name says, or where its
     *     sidecar is ill-formed
     */
    public static SourceDocument read(DocumentFile file) {
        Path path = file.path();
        DocumentFormat format = DocumentFormat.of(path).orElse(DocumentFormat.TEXT);
        Sidecar sidecar =
                Files.exists(file.sidecar()) ? Sidecar.parse(file.sidecar(), sidecarText(file)) : Sidecar.EMPTY;
        byte[] bytes = bytes(path, format);
        if (bytes.length == 0) {
            throw new UserError(path + ": the file is empty", "put the article's text into it, or leave it out");
        }
        FileSignature.check(path, bytes, format);
        Extraction extraction = extract(path, format, bytes, sidecar);
        String text = extraction.text();
        if (text.isBlank()) {
            throw new UserError(path + ": " + emptiness(format), remedy(format));
        }
        if (text.length() > LIMIT) {
            throw tooLarge(path, text.length(), "characters of text", LIMIT);
        }
        return new SourceDocument(
                file.key(), new DocumentText(text), sidecar.metadata().or(extraction.metadata()));
    }

    private static Extraction extract(Path path, DocumentFormat format, byte[] bytes, Sidecar sidecar) {
        return switch (format) {
            case TEXT -> PlainText.read(path, bytes, sidecar.encoding());
            case HTML -> WebPage.read(path, bytes, sidecar.encoding());
            case PDF -> PdfDocument.read(path, bytes);
            case WORD -> WordDocument.read(path, bytes);
            case MAIL -> MailMessage.read(path, bytes);
        };
    }

    private static String emptiness(DocumentFormat format) {
        return switch (format) {
            case TEXT -> "the file is empty";
            case HTML -> "the page has no text of an article";
            case PDF -> "the PDF has no text, only images";
            case WORD -> "the Word document has no text";
            case MAIL -> "the e-mail has no text";
        };
    }

    private static String remedy(DocumentFormat format) {
        return switch (format) {
            case HTML -> "save the page from a browser once it has loaded, or paste the article into a .txt file";
            case PDF -> "make its text readable first, as in: ocrmypdf OLD NEW";
            case TEXT, WORD, MAIL -> "put the article's text into it, or leave it out";
        };
    }

    private static String sidecarText(DocumentFile file) {
        return TextDecoder.decode(file.sidecar(), bytes(file.sidecar(), DocumentFormat.TEXT), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path path, DocumentFormat format) {
        if (!Files.isRegularFile(path)) {
            throw new UserError(path + ": this is not a regular file", "name a file with the text");
        }
        int limit = format.limit();
        try (InputStream in = Files.newInputStream(path)) {
            long size = Files.size(path);
            byte[] bytes = size > limit ? new byte[0] : in.readNBytes(limit + 1); // it may have grown
            if (Math.max(size, bytes.length) > limit) {
                throw tooLarge(path, Math.max(size, bytes.length), "bytes", limit);
            }
            return bytes;
        } catch (IOException e) {
            throw new UserError(path + ": the file cannot be read (" + e + ")", "check its permissions");
        }
    }

    private static UserError tooLarge(Path path, long size, String unit, int limit) {
        return new UserError(
                String.format(
                        Locale.ROOT, "%s: the file is too large (%,d %s; the limit is %,d)", path, size, unit, limit),
                "split it into one file an article");
    }
}
