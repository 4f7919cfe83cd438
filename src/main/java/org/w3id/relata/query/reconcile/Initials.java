package org.w3id.relata.query.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The first letters of words, which names are shortened to. */
final class Initials {
    private static final int LEAST = 2;
    private static final int MOST = 8;

    private Initials() {}

    /** What a whole name may be shortened to: with its light words and without. */
    static Set<String> of(List<String> words, Predicate<String> light) {
        Set<String> initials = new LinkedHashSet<>();
        for (List<String> used :
                List.of(words, words.stream().filter(light.negate()).toList())) {
            if (used.size() >= LEAST && used.size() <= MOST) {
                StringBuilder letters = new StringBuilder();
                used.forEach(word -> letters.append(word.charAt(0)));
                initials.add(letters.toString());
            }
        }
        return initials;
    }

    /** Neighbouring words that have these initials, one for each letter; light words may stand between them. */
    static List<List<Word>> runs(String initials, List<Word> words) {
        List<List<Word>> runs = new ArrayList<>(neighbours(initials, words));
        List<Word> heavy = words.stream().filter(word -> !word.light()).toList();
        if (heavy.size() < words.size()) {
            runs.addAll(neighbours(initials, heavy));
        }
        return runs;
    }

    private static List<List<Word>> neighbours(String initials, List<Word> words) {
        List<List<Word>> runs = new ArrayList<>();
        for (int from = 0; from + initials.length() <= words.size(); from++) {
            List<Word> run = words.subList(from, from + initials.length());
            boolean fits = true;
            for (int i = 0; i < run.size() && fits; i++) {
                fits = run.get(i).text().charAt(0) == initials.charAt(i);
            }
            if (fits) {
                runs.add(run);
            }
        }
        return runs;
    }
}
