package org.w3id.relata.language;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;
import org.w3id.relata.text.UserError;

/** The words of every {@link WordList}, in lower case: {@code ontology/lexicon/words.tsv}, read once. */
public final class WordLists {
    private final Map<WordList, Set<String>> words;

    private WordLists(Map<WordList, Set<String>> words) {
        this.words = new EnumMap<>(words);
    }

    /**
     * Reads the table.
     *
     * @param lexicon its folder
     * @throws UserError where a list is missing or the table has one that nothing asks for
     */
    public static WordLists load(Path lexicon) {
        Path file = lexicon.resolve("words.tsv");
        Map<String, WordList> known =
                Set.of(WordList.values()).stream().collect(Collectors.toMap(WordList::id, Function.identity()));
        Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);
        for (TabRow row : TabTable.read(file, "id", "words").rows()) {
            WordList list = known.get(row.id());
            if (list == null) {
                throw row.error("no rule asks for the list “" + row.id() + "”", "remove the row");
            }
            words.put(list, Set.copyOf(row.values("words")));
        }
        for (WordList list : WordList.values()) {
            if (!words.containsKey(list)) {
                throw new UserError(file + " has no list “" + list.id() + "”", "add a row with that id");
            }
        }
        return new WordLists(words);
    }

    /** The words of a list. */
    public Set<String> all(WordList list) {
        return words.getOrDefault(list, Set.of());
    }

    /** Whether a list has a word. */
    public boolean has(WordList list, String word) {
        return words.getOrDefault(list, Set.of()).contains(word);
    }
}
