package org.w3id.relata.cli.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two labels name the same thing: their proper names agree, where a name and its adjective count as the same, and
 * at least half of the other words do.
 */
final class Labels {
    private static final Set<String> FILLERS = Set.of("the", "a", "an", "of", "in", "at", "on", "for", "and", "s");
    private static final Set<String> ADJECTIVE_ENDINGS =
            Set.of("n", "an", "ian", "i", "ese", "ish", "y", "s", "es", "ns", "ans", "ians");
    private static final Map<String, String> NAME_OF_ADJECTIVE = pairs(
            """
            french:france polish:poland turkish:turkey danish:denmark dutch:netherlands spanish:spain swedish:sweden
            finnish:finland greek:greece swiss:switzerland chinese:china norwegian:norway irish:ireland
            filipino:philippines philippine:philippines thai:thailand ukrainian:ukraine afghan:afghanistan
            kyrgyz:kyrgyzstan kazakh:kazakhstan tajik:tajikistan uzbek:uzbekistan turkmen:turkmenistan nigerien:niger
            italian:italy hungarian:hungary canadian:canada mexican:mexico czech:czechia slovak:slovakia
            portuguese:portugal serb:serbia croat:croatia
            """);
    private static final Map<String, String> SPELLINGS = Map.of(
            "us", "united states",
            "usa", "united states",
            "uk", "united kingdom",
            "britain", "united kingdom",
            "british", "united kingdom",
            "american", "united states",
            "defence", "defense",
            "centre", "center",
            "organisation", "organization");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern DIGIT_COMMA_OR_APOSTROPHE =
            Pattern.compile("(?<=\\p{Nd}),(?=\\p{Nd}{3})|(?<=[\\p{L}\\p{N}_])['’](?=[\\p{L}\\p{N}_]{2})");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\p{N}_])(?:[A-Z]\\.){2,}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Labels() {}

    /** Whether a label agrees with one of those accepted. */
    static boolean same(String predicted, Collection<String> accepted) {
        return accepted.stream().anyMatch(one -> same(predicted, one));
    }

    static boolean same(String predicted, String gold) {
        List<Word> p = words(predicted);
        List<Word> g = words(gold);
        if (p.isEmpty() || g.isEmpty()) {
            return predicted.strip().equals(gold.strip());
        }
        if (p.stream().anyMatch(word -> word.name() && !covered(word, g))
                || g.stream().anyMatch(word -> word.name() && !covered(word, p))) {
            return false;
        }
        if (p.size() != g.size() && !shareAWord(p, g)) {
            return false; // "Indian magazine" is not "India"
        }
        long shared = p.stream().filter(word -> covered(word, g)).count();
        long all = p.size() + g.stream().filter(word -> !covered(word, p)).count();
        return 2 * shared > all || (2 * shared == all && p.stream().anyMatch(Word::name));
    }

    private static boolean shareAWord(List<Word> p, List<Word> g) {
        Set<String> common = new HashSet<>();
        p.forEach(word -> common.add(word.text()));
        return g.stream().anyMatch(word -> common.contains(word.text()));
    }

    private static boolean covered(Word word, List<Word> others) {
        return others.stream().anyMatch(other -> alike(word.text(), other.text()));
    }

    /** The same word, or a name and its adjective: Belarus and Belarusian, but not Niger and Nigeria. */
    private static boolean alike(String one, String other) {
        String a = NAME_OF_ADJECTIVE.getOrDefault(one, one);
        String b = NAME_OF_ADJECTIVE.getOrDefault(other, other);
        String shorter = a.length() > b.length() ? b : a;
        String longer = a.length() > b.length() ? a : b;
        return a.equals(b)
                || (shorter.length() >= 4
                        && longer.startsWith(shorter)
                        && ADJECTIVE_ENDINGS.contains(longer.substring(shorter.length())));
    }

    private static List<Word> words(String label) {
        String text = ACCENT.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD))
                .replaceAll("");
        text = undecomposed(text);
        text = DIGIT_COMMA_OR_APOSTROPHE.matcher(text).replaceAll("");
        text = ABBREVIATION.matcher(text).replaceAll(found -> found.group().replace(".", ""));
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            String lower = found.toLowerCase(Locale.ROOT);
            String spelled = found.equals("us") ? "us" : SPELLINGS.getOrDefault(lower, lower);
            int first = found.codePointAt(0);
            boolean name = Character.isUpperCase(first) || Character.isDigit(first);
            for (String part : spelled.split(" ")) {
                if (!FILLERS.contains(part)) {
                    words.add(new Word(part, name));
                }
            }
        }
        return words;
    }

    /** The letters with a stroke, which have no decomposition. */
    private static String undecomposed(String text) {
        String from = "łŁøØđĐ";
        String to = "lLoOdD";
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int at = from.indexOf(plain.charAt(i));
            if (at >= 0) {
                plain.setCharAt(i, to.charAt(at));
            }
        }
        return plain.toString();
    }

    private static Map<String, String> pairs(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .map(pair -> pair.split(":"))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    private record Word(String text, boolean name) {}
}
