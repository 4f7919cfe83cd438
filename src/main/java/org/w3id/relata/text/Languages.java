package org.w3id.relata.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a passage is written in, by its script and by the words that every text of a language is full of (Ingle
 * 1976; Grefenstette 1995): {@code ontology/lexicon/languages.tsv}. Names of other languages in an English passage count
 * nothing, since they are no such words.
 */
public final class Languages {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    /** "Togo's": the "s" is no word of any language. */
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s\\b");

    private static final int FEWEST_HITS = 2;
    private static final double LEAST_SHARE = 0.13;
    private static final double MORE_THAN_ENGLISH = 1.4;
    private static final double MOST_ACCENTED_WORDS = 0.25;
    /** What this project reads. */
    static final Language ENGLISH = new Language("en", "English");

    private static final Language OTHER = new Language("und", "a language that is not known here");

    private final List<Row> rows = new ArrayList<>();

    /**
     * A language.
     *
     * @param id its tag (BCP 47); {@code und} where it is some other one
     * @param label its English name
     */
    public record Language(String id, String label) {
        public boolean isEnglish() {
            return id.equals(ENGLISH.id);
        }
    }

    private record Row(Language language, Character.UnicodeScript script, Set<String> frequent) {
        long hits(List<String> words) {
            return words.stream().filter(frequent::contains).count();
        }
    }

    private Languages() {}

    /**
     * Reads the table.
     *
     * @param lexicon its folder
     * @throws UserError where a row is broken, with file and line
     */
    public static Languages read(Path lexicon) {
        Languages languages = new Languages();
        for (TabRow row : TabTable.read(lexicon.resolve("languages.tsv"), "id", "label", "script", "frequent")
                .rows()) {
            Language language = new Language(row.id().replaceFirst("-.*", ""), row.required("label"));
            languages.rows.add(new Row(language, script(row), new HashSet<>(row.values("frequent"))));
        }
        return languages;
    }

    /** The words that every English text is full of. */
    static Set<String> frequentEnglish(Path lexicon) {
        return read(lexicon).rows.stream()
                .filter(row -> row.language.isEnglish())
                .findFirst()
                .map(Row::frequent)
                .orElseThrow(() -> new UserError(
                        lexicon.resolve("languages.tsv") + " has no row “en”",
                        "add the words that English is full of"));
    }

    private static Character.UnicodeScript script(TabRow row) {
        try {
            return Character.UnicodeScript.forName(row.required("script"));
        } catch (IllegalArgumentException e) {
            throw row.error("unknown script “" + row.text("script") + "”", "write its name as Unicode does");
        }
    }

    /** The language of a passage; nothing where it is too short or has too few words of any language to tell. */
    public Optional<Language> of(String passage) {
        Character.UnicodeScript script = scriptOf(passage);
        List<String> words = WORD.matcher(POSSESSIVE.matcher(passage).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Row best = null;
        long most = -1;
        long english = 0;
        for (Row row : rows) {
            long hits = row.script == script ? row.hits(words) : -1;
            english = row.language.isEnglish() ? hits : english;
            if (hits > most) {
                best = row;
                most = hits;
            }
        }
        if (script != Character.UnicodeScript.LATIN) {
            return Optional.of(best == null ? OTHER : best.language);
        }
        return ofLatin(words, best, most, english);
    }

    private static Optional<Language> ofLatin(List<String> words, @Nullable Row best, long most, long english) {
        boolean told = most >= FEWEST_HITS && most >= words.size() * LEAST_SHARE;
        if (best != null && told && (best.language.isEnglish() || most > english * MORE_THAN_ENGLISH)) {
            return Optional.of(best.language);
        }
        if (english >= words.size() * LEAST_SHARE) {
            return Optional.of(ENGLISH);
        }
        long accented = words.stream()
                .filter(word -> !word.chars().allMatch(c -> c < 0x80))
                .count();
        boolean foreign = words.size() >= 5 && english == 0 && accented > words.size() * MOST_ACCENTED_WORDS;
        return foreign ? Optional.of(OTHER) : Optional.empty();
    }

    /** The script of most letters. */
    private static Character.UnicodeScript scriptOf(String passage) {
        Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
        passage.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Character.UnicodeScript.LATIN);
    }
}
