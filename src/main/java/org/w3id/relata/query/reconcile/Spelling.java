package org.w3id.relata.query.reconcile;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** How near two words are to each other as they are written and as they sound, from 0 to 1. */
final class Spelling {
    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();

    /** Below this, two words have nothing to do with each other. */
    private static final double LEAST = 0.6;

    private static final double BY_SOUND = 0.97;
    private static final double BY_CONSONANTS = 0.85;
    private static final double BEGINNING = 0.85;
    private static final double SHORTENED = 0.8;
    private static final double INITIAL = 0.7;
    private static final int LEAST_BEGINNING = 3;
    private static final int LONGEST_SHORT_FORM = 5;

    private Spelling() {}

    /** Of two words; 0 where they are too far apart to be one. */
    static double similarity(Word one, Word other) {
        if (one.text().equals(other.text())) {
            return 1;
        }
        if (one.light() || other.light() || PlainName.isNumber(one.text()) || PlainName.isNumber(other.text())) {
            return 0;
        }
        double letters = similarity(one.text(), other.text());
        double sound = BY_SOUND * similarity(one.sound(), other.sound());
        double best = Math.max(Math.max(letters, sound), shortened(one.text(), other.text()));
        return best < LEAST ? 0 : best;
    }

    /** Of two words of which one is written without vowels. */
    static double consonants(Word one, Word other) {
        double similarity = BY_CONSONANTS * similarity(Sound.consonants(one.sound()), Sound.consonants(other.sound()));
        return similarity < LEAST ? 0 : similarity;
    }

    /** The share of letters that need not be changed, added, left out or swapped with the next. */
    static double similarity(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        if (longest == 0) {
            return 0;
        }
        int shortest = Math.min(one.length(), other.length());
        if (shortest < LEAST * longest) {
            return 0;
        }
        return 1 - (double) DISTANCE.apply(one, other) / longest;
    }

    /** Whether one may be short for the other: its beginning, its first letter, or its first and some later letters. */
    private static double shortened(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        if (shorter.length() == longer.length() || shorter.charAt(0) != longer.charAt(0)) {
            return 0;
        }
        if (shorter.length() == 1) {
            return INITIAL;
        }
        if (shorter.length() >= LEAST_BEGINNING && longer.startsWith(shorter)) {
            return BEGINNING;
        }
        boolean possible = shorter.length() <= LONGEST_SHORT_FORM && 2 * shorter.length() <= longer.length() + 1;
        return possible && isLeftOver(shorter, longer) ? SHORTENED : 0;
    }

    /** Whether a word is left over when letters of another are struck out, none of them vowels that stay but the first. */
    private static boolean isLeftOver(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < shorter.length(); i++) {
            if (i > 0 && "aeiou".indexOf(shorter.charAt(i)) >= 0) {
                return false;
            }
            at = longer.indexOf(shorter.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
