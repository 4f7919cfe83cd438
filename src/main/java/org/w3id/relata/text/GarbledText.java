package org.w3id.relata.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Recognises passages that were damaged on their way here by their characters and words alone:
 * {@code ontology/lexicon/garbled.tsv} says what damage looks like, {@code languages.tsv} which words every passage of
 * English is full of.
 */
public final class GarbledText {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[’']\\p{L}+)?");
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|www\\.|@)\\S*");
    private static final int FEWEST_WORDS = 9;
    private static final double FEWEST_FREQUENT = 0.1;
    private static final int FEWEST_PIECES = 4;
    private static final double SHARE_OF_PIECES = 0.25;
    private static final int LONGEST_PIECE = 3;

    private final List<Sign> signs;
    private final Set<String> frequent;
    private final Set<String> shortWords;

    /** A pattern that must be found some times. */
    private record Sign(Garbling garbling, Pattern pattern, int least) {
        boolean isIn(String passage) {
            return pattern.matcher(passage).results().limit(least).count() >= least;
        }
    }

    private GarbledText(List<Sign> signs, Set<String> frequent, Set<String> shortWords) {
        this.signs = signs;
        this.frequent = frequent;
        this.shortWords = shortWords;
    }

    /**
     * Reads the tables.
     *
     * @param lexicon their folder
     * @throws UserError where a row is broken, with file and line
     */
    public static GarbledText read(Path lexicon) {
        List<Sign> signs = new ArrayList<>();
        Set<String> shortWords = new HashSet<>();
        for (TabRow row : TabTable.read(lexicon.resolve("garbled.tsv"), "id", "kind", "pattern", "least")
                .rows()) {
            switch (row.text("kind")) {
                case "misencoded" -> signs.add(sign(row, Garbling.MISENCODED));
                case "unreadable" -> signs.add(sign(row, Garbling.UNREADABLE));
                case "short-words" -> shortWords.addAll(row.values("pattern"));
                default ->
                    throw row.error(
                            "unknown kind “" + row.text("kind") + "”", "write misencoded, unreadable or short-words");
            }
        }
        return new GarbledText(signs, Languages.frequentEnglish(lexicon), shortWords);
    }

    private static Sign sign(TabRow row, Garbling garbling) {
        try {
            int least = row.decimal("least") == null ? 1 : row.decimal("least").intValueExact();
            return new Sign(garbling, Pattern.compile(row.required("pattern")), least);
        } catch (PatternSyntaxException e) {
            throw row.error("not a regular expression: " + e.getDescription(), "see java.util.regex.Pattern");
        } catch (ArithmeticException e) {
            throw row.error("“least” is no whole number", "write how often the pattern must be found");
        }
    }

    /** What is wrong with a passage; nothing where it is as it should be. What cannot be read at all comes first. */
    public Optional<Garbling> of(String passage) {
        if (isAny(Garbling.UNREADABLE, passage) || hasNoWords(passage)) {
            return Optional.of(Garbling.UNREADABLE);
        }
        boolean misencoded = isAny(Garbling.MISENCODED, passage) || Mojibake.isIn(passage);
        return misencoded ? Optional.of(Garbling.MISENCODED) : Optional.empty();
    }

    private boolean isAny(Garbling garbling, String passage) {
        return signs.stream().anyMatch(sign -> sign.garbling() == garbling && sign.isIn(passage));
    }

    /** Whether the words that every passage has are missing, or whole words are in pieces. */
    private boolean hasNoWords(String passage) {
        List<String> words = WORD.matcher(ADDRESS.matcher(passage).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .toList();
        long known = words.stream().filter(frequent::contains).count();
        long pieces = words.stream()
                .filter(word -> word.length() <= LONGEST_PIECE)
                .filter(word -> !frequent.contains(word) && !shortWords.contains(word))
                .count();
        return (words.size() >= FEWEST_WORDS && known < words.size() * FEWEST_FREQUENT)
                || (pieces >= FEWEST_PIECES && pieces >= words.size() * SHARE_OF_PIECES);
    }
}
