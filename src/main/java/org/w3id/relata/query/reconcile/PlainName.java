package org.w3id.relata.query.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as names are compared: in lower-case Latin letters, without punctuation, each word in its usual form.
 *
 * @param words in their order
 * @param lacksVowels whether it was written in a script that leaves vowels out
 */
record PlainName(List<String> words, boolean lacksVowels) {
    /** Longer than any name; what comes after it is not looked at. */
    static final int LONGEST = 200;

    private static final int MOST_WORDS = 24;

    private static final Pattern INITIALS = Pattern.compile("(?<![a-z0-9])((?:[a-z]\\.){2,})");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=[a-z])['\u0060]s(?![a-z])");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u0060]");
    private static final Pattern ORDINAL = Pattern.compile("(?<![a-z0-9])([0-9]+)(?:st|nd|rd|th)(?![a-z0-9])");
    /** Between words, and where letters and digits meet. */
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+|(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])");

    PlainName {
        words = List.copyOf(words.subList(0, Math.min(words.size(), MOST_WORDS)));
    }

    static PlainName of(String name, WordForms forms) {
        String start = name.codePointCount(0, Math.min(name.length(), 2 * LONGEST)) > LONGEST
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST))
                : name;
        String text = LatinLetters.of(start).replace("&", " and ");
        text = INITIALS.matcher(text).replaceAll(initials -> initials.group().replace(".", "") + " ");
        text = POSSESSIVE.matcher(text).replaceAll("");
        text = APOSTROPHE.matcher(text).replaceAll("");
        text = ORDINAL.matcher(text).replaceAll("$1");
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(text)) {
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                words.addAll(forms.usual(word));
            }
        }
        return new PlainName(words, LatinLetters.lacksVowels(start));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** What two spellings of a name have in common: its words without the light ones, in the order of the alphabet. */
    String key(WordForms forms) {
        List<String> heavy = words.stream().filter(word -> !forms.isLight(word)).toList();
        return (heavy.isEmpty() ? words : heavy).stream().sorted().collect(Collectors.joining(" "));
    }

    /** Its letters without spaces. */
    String letters() {
        return String.join("", words);
    }

    /** Its figures, in their order: names with other figures are other names. */
    String figures() {
        return words.stream().filter(PlainName::isNumber).collect(Collectors.joining(" "));
    }

    static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
