package org.w3id.relata.text.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.w3id.relata.text.UserError;

/**
 * Turns a file's bytes into text. A byte order mark decides, and is no part of the text (Encoding Standard, section 6);
 * else the encoding the sidecar names; else UTF-8. An encoding is never guessed: a wrong guess would put words into
 * somebody's mouth. Line ends and everything else stay as they are. Control characters that XML 1.0 has no place for
 * are refused, since the text is published in RDF/XML too.
 */
final class TextDecoder {
    private TextDecoder() {}

    /**
     * Decodes.
     *
     * @param path named in messages
     * @throws UserError where the bytes are not text in that encoding
     */
    static String decode(Path path, byte[] bytes, Charset stated) {
        String text = decodeWithControls(path, bytes, stated);
        refuseControls(path, text);
        return text;
    }

    /** The same with control characters, for formats whose text is cleaned afterwards. */
    static String decodeWithControls(Path path, byte[] bytes, Charset stated) {
        Charset charset = stated;
        int mark = 0;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            mark = 3;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil((bytes.length + 1) * decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            boolean binary = indexOfZero(bytes) >= 0 && mark == 0;
            throw binary ? binary(path, indexOfZero(bytes)) : undecodable(path, charset, in.position());
        }
        return out.flip().toString();
    }

    /** Whether a byte order mark tells the encoding. */
    static boolean hasMark(byte[] bytes) {
        return startsWith(bytes, 0xEF, 0xBB, 0xBF) || startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
    }

    private static void refuseControls(Path path, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\uFFFE' || c == '\uFFFF') {
                if (c == 0) {
                    throw binary(path, i);
                }
                long line = 1
                        + text.substring(0, i)
                                .chars()
                                .filter(unit -> unit == '\n')
                                .count();
                throw new UserError(
                        "%s, line %d: the text has the control character U+%04X".formatted(path, line, (int) c),
                        "remove it: tr -d '\\000-\\010\\013\\014\\016-\\037' < OLD > NEW");
            }
        }
    }

    private static UserError binary(Path path, int offset) {
        return new UserError(
                path + ": this is binary data, not text (a NUL at offset " + offset + ")",
                "save the article's text as UTF-8 and name that file");
    }

    private static UserError undecodable(Path path, Charset charset, int offset) {
        return new UserError(
                path + ": the text is not in " + charset.name() + " (at byte " + offset + ")",
                "convert it, as in: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW;"
                        + " or name its encoding in the sidecar, as in: encoding: windows-1252");
    }

    private static int indexOfZero(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
