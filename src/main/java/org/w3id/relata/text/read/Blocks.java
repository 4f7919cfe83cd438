package org.w3id.relata.text.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a text that is being extracted: paragraphs, headings, list items, each on a line of its own between
 * blank lines, as {@link org.w3id.relata.text.Layout} reads them.
 */
final class Blocks {
    static final String BULLET = "• ";

    private final List<String> blocks = new ArrayList<>();

    /** Adds a block; one without words is nothing. */
    void add(String words) {
        String clean = clean(words);
        if (!clean.isEmpty() && !clean.equals(BULLET.strip())) {
            blocks.add(clean);
        }
    }

    List<String> all() {
        return List.copyOf(blocks);
    }

    /** The whole text; empty where there is no block. */
    String text() {
        return blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n";
    }

    /**
     * One line of words: white space is one blank each; control characters, soft hyphens and marks that only steer how
     * text is shown are gone; what is no character (half a surrogate pair, a noncharacter) is U+FFFD.
     */
    static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        boolean blank = false;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                blank = true;
            } else if (!isInvisible(c)) {
                clean.append(blank && clean.length() > 0 ? " " : "");
                blank = false;
                clean.appendCodePoint(isCharacter(c) ? c : 0xFFFD);
            }
        }
        return clean.toString();
    }

    private static boolean isInvisible(int c) {
        return c == 0xAD
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xFEFF;
    }

    private static boolean isCharacter(int c) {
        return Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
    }
}
