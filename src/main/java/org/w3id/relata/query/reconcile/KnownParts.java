package org.w3id.relata.query.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names within names: "Dutch Air Force", "Netherlands Air Force" and "Air Force of the Netherlands" are the same, and so are
 * "Kharkov Airport" and "Kharkiv Airport". What an editor has put down as a name of one thing is put in the words of its label;
 * what stands for two things, such as a capital, is left as it is.
 */
final class KnownParts {
    private static final int LONGEST = 8;

    private final Map<List<String>, List<String>> usual = new HashMap<>();

    KnownParts(Collection<Candidate> candidates, WordForms forms) {
        Map<List<String>, Set<String>> meanings = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.known()) {
                List<String> label = PlainName.of(candidate.label(), forms).words();
                for (String name : Names.given(candidate)) {
                    List<String> words = PlainName.of(name, forms).words();
                    meanings.computeIfAbsent(words, unknown -> new HashSet<>()).add(candidate.id());
                    usual.put(words, label);
                }
            }
        }
        usual.keySet()
                .removeIf(words -> words.isEmpty()
                        || meanings.getOrDefault(words, Set.of()).size() > 1);
    }

    /** The name with the names that are a part of it, and not all, put in the words of their labels, the longest first. */
    PlainName usual(PlainName name) {
        List<String> words = name.words();
        List<String> result = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(LONGEST, at == 0 ? words.size() - 1 : words.size() - at);
            while (length > 0 && !usual.containsKey(words.subList(at, at + length))) {
                length--;
            }
            result.addAll(length == 0 ? List.of(words.get(at)) : usual.get(words.subList(at, at + length)));
            at += Math.max(length, 1);
        }
        return new PlainName(result, name.lacksVowels());
    }
}
