package org.w3id.relata.entity.geography;

import java.text.Normalizer;
import java.util.Locale;

/** Names without what differs between ways to write the same: case, diacritics, apostrophes, punctuation. */
final class FoldedName {
    private static final String STROKES = "łøđðı";
    private static final String PLAIN = "loddi";

    private FoldedName() {}

    static String of(String name) {
        String folded = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’‘ʼʻ`]", "")
                .replace("ə", "e")
                .replace("ß", "ss");
        for (int i = 0; i < STROKES.length(); i++) {
            folded = folded.replace(STROKES.charAt(i), PLAIN.charAt(i));
        }
        return folded.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
