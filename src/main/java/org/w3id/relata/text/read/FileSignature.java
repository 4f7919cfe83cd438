package org.w3id.relata.text.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.relata.text.DocumentFormat;
import org.w3id.relata.text.UserError;

/** What the first bytes of a file say that it is, whatever its name says. */
final class FileSignature {
    private static final int LOOKED_AT = 1024;
    private static final String ZIP = "PK\003\004";
    private static final Pattern PAGE = Pattern.compile(
            "^(?:\\uFEFF|\u00EF\u00BB\u00BF)?(?:\\s|<!--.*?-->|<\\?xml[^>]*>)*<(?:!doctype\\s+html|html)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private FileSignature() {}

    /**
     * Holds a file to the format that its name promises.
     *
     * @throws UserError where the content is plainly something else
     */
    static void check(Path path, byte[] bytes, DocumentFormat promised) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (promised == DocumentFormat.WORD && start.startsWith(ZIP)) {
            return; // what else it may be shows when it is opened
        }
        Optional<DocumentFormat> found = formatOf(start);
        if (found.isPresent() && found.get() != promised) {
            throw new UserError(
                    path + ": this is " + found.get().label() + ", not " + promised.label(),
                    "rename it so that it ends in " + found.get().endings().get(0));
        }
        String other = otherKind(start);
        if (!other.isEmpty()) {
            throw new UserError(
                    path + ": this is " + other + ", not " + promised.label(),
                    "save the article in one of the formats " + DocumentFormat.allEndings());
        }
        if (found.isEmpty() && (promised == DocumentFormat.PDF || promised == DocumentFormat.WORD)) {
            throw new UserError(
                    path + ": this is not " + promised.label() + ", whatever its name says",
                    "give it the ending of what it is, or save it anew");
        }
    }

    private static Optional<DocumentFormat> formatOf(String start) {
        if (start.contains("%PDF-")) { // some bytes before it are allowed (ISO 32000-1, annex H.3.4.1)
            return start.startsWith("%PDF-") || !isProse(start) ? Optional.of(DocumentFormat.PDF) : Optional.empty();
        }
        return PAGE.matcher(start).find() ? Optional.of(DocumentFormat.HTML) : Optional.empty();
    }

    /** Whether the words before a signature are words, so that the signature is only talked of. */
    private static boolean isProse(String start) {
        return start.substring(0, start.indexOf("%PDF-"))
                        .chars()
                        .filter(Character::isLetter)
                        .count()
                > 8;
    }

    private static String otherKind(String start) {
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("GIF8")) {
            return "an image";
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return "an image";
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return "an old or encrypted Office file";
        }
        if (start.startsWith("{\\rtf")) {
            return "rich text";
        }
        if (start.startsWith(ZIP)) {
            return "a zip archive or an Office file";
        }
        return start.startsWith("\u001F\u008B") ? "compressed with gzip" : "";
    }
}
