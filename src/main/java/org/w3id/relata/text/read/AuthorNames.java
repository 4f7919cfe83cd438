package org.w3id.relata.text.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The names in what a document gives as its author. */
final class AuthorNames {
    private static final Pattern LEAD =
            Pattern.compile("^(?:(?:written|text|story|report(?:ed|ing)?)\\s+)?by\\s*:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:;|\\||&|\\band\\b)\\s*|\\s*,\\s*(?=\\S+\\s+\\S)");
    private static final Pattern NO_NAME = Pattern.compile("https?:.*|www\\..*|@.*|.*@.*\\..*|\\d+|");
    private static final Set<String> NOBODY =
            Set.of("admin", "administrator", "editor", "user", "unknown", "staff", "root");
    private static final int LONGEST = 100;

    private AuthorNames() {}

    /** Each name once, in order; addresses and accounts such as "admin" are no names. */
    static List<String> of(List<String> stated) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : stated) {
            String line = LEAD.matcher(Blocks.clean(Parser.unescapeEntities(text, false)))
                    .replaceFirst("");
            for (String name : parts(line)) {
                boolean named =
                        name.length() <= LONGEST && !NO_NAME.matcher(name).matches();
                if (named && !NOBODY.contains(name.toLowerCase(Locale.ROOT))) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    /** Divided only where every part has two words: "Guns and Ships" and "Doe, Jr." are one name. */
    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(line)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts.stream().allMatch(part -> part.contains(" ")) ? parts : List.of(line);
    }
}
