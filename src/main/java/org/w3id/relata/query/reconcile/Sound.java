package org.w3id.relata.query.reconcile;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words by how they sound, so that two transliterations of a name come near each other: {@code kharkov} and {@code harkow},
 * {@code mohammed} and {@code muhamad}. It is rougher than spelling and finer than Soundex: vowels stay.
 */
final class Sound {
    private record Rule(Pattern pattern, String sound) {
        static Rule of(String pattern, String sound) {
            return new Rule(Pattern.compile(pattern), sound);
        }
    }

    /** In this order. */
    private static final List<Rule> RULES = List.of(
            Rule.of("shch|sch|sh", "S"),
            Rule.of("tch|tsch|ch", "C"),
            Rule.of("zh|dzh|dj", "J"),
            Rule.of("j", "J"),
            Rule.of("kh|q|ck|k", "k"),
            Rule.of("gh", "g"),
            Rule.of("ph", "f"),
            Rule.of("th|dh", "t"),
            Rule.of("tz|ts|cz", "Z"),
            Rule.of("c(?=[eiy])", "s"),
            Rule.of("c", "k"),
            Rule.of("x", "ks"),
            Rule.of("w", "v"),
            Rule.of("iy|yi|yy|ii|ij|ey|ei|ie|ee|y", "i"),
            Rule.of("ou|oo|o", "u"),
            Rule.of("e", "i"),
            Rule.of("(?<=[aiu])h(?=[^aiu]|$)", ""),
            Rule.of("(.)\\1+", "$1"));

    private static final Pattern VOWELS = Pattern.compile("[aiuv]|(?<=.)[hJ]");

    private Sound() {}

    /** How a word of small Latin letters sounds; figures stay as they are. */
    static String of(String word) {
        if (PlainName.isNumber(word)) {
            return word;
        }
        String sound = word;
        for (Rule rule : RULES) {
            sound = rule.pattern().matcher(sound).replaceAll(rule.sound());
        }
        return sound;
    }

    /** The same without vowels, for scripts that leave them out. */
    static String consonants(String sound) {
        return VOWELS.matcher(sound).replaceAll("");
    }
}
