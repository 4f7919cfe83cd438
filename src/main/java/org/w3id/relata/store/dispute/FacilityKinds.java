package org.w3id.relata.store.dispute;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;
import org.w3id.relata.text.UserError;

/**
 * Kinds of facilities, and which kinds a denial of one covers: {@code ontology/derive/kinds.tsv}. Who says that there
 * are no bases speaks of naval bases and of whatever others call installations, not of radar stations.
 */
final class FacilityKinds {
    private static final int LONGEST = 3;

    private final Map<String, String> kindOfWords = new HashMap<>();
    private final Map<String, Set<String>> covers = new HashMap<>();

    private FacilityKinds() {}

    /** @throws UserError where the table is broken or a row covers a kind that is in no row */
    static FacilityKinds read(Path file) {
        FacilityKinds kinds = new FacilityKinds();
        List<TabRow> rows = TabTable.read(file, "words", "covers").rows();
        for (TabRow row : rows) {
            row.values("words").forEach(words -> kinds.kindOfWords.put(words, row.id()));
            kinds.covers.put(row.id(), new HashSet<>(row.values("covers")));
        }
        for (TabRow row : rows) {
            for (String covered : row.values("covers")) {
                if (!kinds.covers.containsKey(covered)) {
                    throw row.error("“covers” names “" + covered + "”, which is no row", "add it, or mend the id");
                }
            }
        }
        return kinds;
    }

    /** A kind, and the words of the label that are before it: "secret" of "secret naval bases". */
    record Named(String kind, List<String> before) {}

    /** The kind that a label names last before a preposition; null where it names none. */
    @Nullable
    Named of(String label) {
        List<String> words = new ArrayList<>(Words.of(label.replaceFirst(" (?:in|at|near|on|of|for|outside) .*", "")));
        for (int end = words.size(); end > 0; end--) {
            for (int length = Math.min(LONGEST, end); length > 0; length--) {
                int start = end - length;
                String kind = kind(words.subList(start, end));
                if (kind != null) {
                    return new Named(kind, words.subList(0, start));
                }
            }
        }
        return null;
    }

    private @Nullable String kind(List<String> words) {
        return Words.forms(String.join(" ", words))
                .map(kindOfWords::get)
                .filter(kind -> kind != null)
                .findFirst()
                .orElse(null);
    }

    /** Whether a denial of the one kind speaks of the other. */
    boolean covers(String denied, String affirmed) {
        return denied.equals(affirmed) || covers.getOrDefault(denied, Set.of()).contains(affirmed);
    }
}
