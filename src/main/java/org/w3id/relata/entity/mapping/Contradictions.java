package org.w3id.relata.entity.mapping;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.w3id.relata.entity.mapping.Mapping.Predicate;
import org.w3id.relata.entity.mapping.Mapping.Status;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.UserError;

/** Holds rows of a mapping set against those above them. */
final class Contradictions {
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Map<String, Integer> subjects = new HashMap<>();
    private final Map<String, Integer> objects = new HashMap<>();

    /**
     * Looks at the next row.
     *
     * @throws UserError where it says something of a pair that was spoken of before, or makes two things one that are two
     */
    void look(Mapping mapping, TabRow row) {
        once(pairs, mapping.subject() + " " + mapping.object(), row, "the same pair stands");
        boolean identity = mapping.predicate() == Predicate.EXACT_MATCH || mapping.predicate() == Predicate.SAME_AS;
        if (identity && mapping.status() == Status.ACCEPTED) {
            String site = MappingFile.path(mapping.object())
                    .map(ours -> "")
                    .orElseGet(() -> String.valueOf(URI.create(mapping.object()).getHost()));
            once(subjects, mapping.subject() + " " + site, row, "another identity of the same thing there stands");
            if (!site.isEmpty()) {
                once(objects, mapping.object(), row, "the same identity of another thing stands");
            }
        }
    }

    private static void once(Map<String, Integer> lines, String key, TabRow row, String what) {
        Integer before = lines.putIfAbsent(key, row.line());
        if (before != null) {
            throw row.error(what + " in line " + before, "keep the row that is right");
        }
    }
}
