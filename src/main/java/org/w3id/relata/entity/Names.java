package org.w3id.relata.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared and turned into parts of IRIs. */
public final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`.]");
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_SLUG = 60;

    private Names() {}

    /** A word without accents, in lower case. */
    public static String fold(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return plain.replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace("ı", "i")
                .toLowerCase(Locale.ROOT);
    }

    /** The parts of a name that are compared: letters and digits, folded; {@code S-400} has two, {@code U.S.} one. */
    public static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : BREAKS.split(APOSTROPHES.matcher(name).replaceAll(""))) {
            if (!part.isEmpty()) {
                parts.add(fold(part));
            }
        }
        return parts;
    }

    /** A part of an IRI made of a label: lower-case ASCII letters, digits and hyphens; {@code unnamed} for none. */
    public static String slug(String label) {
        String plain =
                NO_SLUG.matcher(fold(APOSTROPHES.matcher(label).replaceAll(""))).replaceAll("-");
        plain = plain.replaceAll("^-+|-+$", "");
        if (plain.length() > LONGEST_SLUG) {
            plain = plain.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "");
        }
        return plain.isEmpty() ? "unnamed" : plain;
    }
}
