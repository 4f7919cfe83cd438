package org.w3id.relata.query.reconcile;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes names of any script in lower-case Latin letters without marks. Cyrillic is read as Russian, or as Ukrainian where a
 * letter says so, in the manner of the English press (BGN).
 */
final class LatinLetters {
    /** What controls a text and is no part of it. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");
    private static final Pattern CONSONANTS_ONLY = Pattern.compile("\\p{IsArabic}|\\p{IsHebrew}");

    private static final Transliterator FROM_RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN");
    private static final Transliterator FROM_UKRAINIAN = Transliterator.getInstance("Ukrainian-Latin/BGN");
    private static final Transliterator PLAIN =
            Transliterator.getInstance("Any-Latin; NFKD; [:M:] Remove; Latin-ASCII; [[:^ASCII:]] Remove");

    private LatinLetters() {}

    /** The same in ASCII; punctuation stays. */
    static String of(String text) {
        String visible = CONTROL.matcher(text).replaceAll(" ");
        return isAscii(visible)
                ? visible.toLowerCase(Locale.ROOT)
                : PLAIN.transliterate(cyrillicRead(visible)).toLowerCase(Locale.ROOT);
    }

    /** Whether its script leaves most vowels out. */
    static boolean lacksVowels(String text) {
        return CONSONANTS_ONLY.matcher(text).find();
    }

    private static String cyrillicRead(String text) {
        if (!CYRILLIC.matcher(text).find()) {
            return text;
        }
        return (UKRAINIAN.matcher(text).find() ? FROM_UKRAINIAN : FROM_RUSSIAN).transliterate(text);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }
}
