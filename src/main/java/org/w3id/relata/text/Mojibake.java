package org.w3id.relata.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 that was read as windows-1252: characters that, written in that encoding, are a character of UTF-8. It is only
 * recognised: undoing it would move what stands behind it.
 */
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** What the first bytes of Latin letters, Cyrillic, Greek and punctuation look like; others begin real words. */
    private static final String FIRST = "ÂÃÄÅÎÏÐÑâïð";

    private Mojibake() {}

    /** Whether there is some in a passage. */
    static boolean isIn(String passage) {
        for (int i = 0; i + 1 < passage.length(); i++) {
            char first = passage.charAt(i);
            int length = first == 'ð' ? 4 : first == 'â' || first == 'ï' ? 3 : 2;
            if (FIRST.indexOf(first) >= 0
                    && i + length <= passage.length()
                    && isCharacter(passage.substring(i, i + length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCharacter(String characters) {
        CharsetEncoder encoder = WINDOWS.newEncoder();
        ByteBuffer bytes = ByteBuffer.allocate(characters.length());
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (encoder.canEncode(c)) {
                bytes.put(WINDOWS.encode(CharBuffer.wrap(new char[] {c})));
            } else if (c >= 0x80 && c <= 0x9F) {
                bytes.put((byte) c); // windows-1252 has nothing there, and browsers keep it
            } else {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
