package org.w3id.relata.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a document and its sidecar. The text is decoded and not otherwise changed; see {@link TextDecoder}. */
public final class DocumentReader {
    /** The most bytes a document may have: about 400 printed pages. */
    public static final int LIMIT = 1_000_000;

    private DocumentReader() {}

    /**
     * Reads one document.
     *
     * @throws UserError where it cannot be read, is empty, too large or no text, or where its sidecar is ill-formed
     */
    public static SourceDocument read(DocumentFile file) {
        Sidecar sidecar =
                Files.exists(file.sidecar()) ? Sidecar.parse(file.sidecar(), sidecarText(file)) : Sidecar.EMPTY;
        Charset charset = sidecar.encoding();
        String text = TextDecoder.decode(file.path(), bytes(file.path()), charset);
        if (text.isBlank()) {
            throw new UserError(file.path() + ": the file is empty", "put the article's text into it, or leave it out");
        }
        return new SourceDocument(file.key(), new DocumentText(text), sidecar.metadata());
    }

    private static String sidecarText(DocumentFile file) {
        return TextDecoder.decode(file.sidecar(), bytes(file.sidecar()), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new UserError(path + ": this is not a regular file", "name a file with the text");
        }
        try (InputStream in = Files.newInputStream(path)) {
            refuseTooLarge(path, Files.size(path));
            byte[] bytes = in.readNBytes(LIMIT + 1); // it may have grown
            refuseTooLarge(path, bytes.length);
            return bytes;
        } catch (IOException e) {
            throw new UserError(path + ": the file cannot be read (" + e + ")", "check its permissions");
        }
    }

    private static void refuseTooLarge(Path path, long size) {
        if (size > LIMIT) {
            throw new UserError(
                    String.format(
                            Locale.ROOT, "%s: the file is too large (%,d bytes; the limit is %,d)", path, size, LIMIT),
                    "split it into one file an article");
        }
    }
}
