package org.w3id.relata.query.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much alike two names are, whatever the order of their words. Each word is paired with the nearest of the other name, and
 * counts for what it tells; initials are paired with the words that they stand for. (Soft TF-IDF after Cohen, Ravikumar and
 * Fienberg, with the distance of Damerau within words.)
 */
final class Resemblance {
    private static final double BY_INITIALS = 0.92;
    private static final double RUN_TOGETHER = 0.97;
    private static final double CONTAINED = 0.82;
    private static final int LEAST_INITIALS = 2;
    private static final int MOST_INITIALS = 6;

    private final WeighedName asked;
    /** The words of names come again and again. */
    private final Map<String, Map<String, Double>> compared = new HashMap<>();

    /** @param asked the name in question */
    Resemblance(WeighedName asked) {
        this.asked = asked;
    }

    /** From 0 to 1, where they have the same words. */
    double to(WeighedName name) {
        List<Word> one = asked.words();
        List<Word> other = name.words();
        double byWord = Math.max(byWord(one, other), Math.max(expanded(one, other), expanded(other, one)));
        if (!asked.figures().equals(name.figures())) {
            return byWord;
        }
        double runTogether = RUN_TOGETHER * Spelling.similarity(asked.letters(), name.letters());
        return Math.max(byWord, Math.max(runTogether, contained(name)));
    }

    /** The whole name with something more about it: "the Lukoil oil company". A name of common words says nothing by that. */
    private double contained(WeighedName name) {
        double covered = 0;
        double rarest = 0;
        for (Word word : name.words()) {
            double best = 0;
            for (Word other : asked.words()) {
                best = Math.max(best, similarity(other, word));
            }
            covered += best * word.weight();
            rarest = Math.max(rarest, word.weight());
        }
        return name.weight() == 0 ? 0 : CONTAINED * rarest * covered / name.weight();
    }

    /** With a word of one taken for the initials of words of the other. */
    private double expanded(List<Word> shorter, List<Word> longer) {
        double best = 0;
        for (int i = 0; i < shorter.size(); i++) {
            String initials = shorter.get(i).text();
            if (initials.length() >= LEAST_INITIALS
                    && initials.length() <= MOST_INITIALS
                    && !PlainName.isNumber(initials)) {
                for (List<Word> run : Initials.runs(initials, longer)) {
                    List<Word> written = new ArrayList<>(shorter.subList(0, i));
                    written.addAll(run);
                    written.addAll(shorter.subList(i + 1, shorter.size()));
                    best = Math.max(best, BY_INITIALS * byWord(written, longer));
                }
            }
        }
        return best;
    }

    private double byWord(List<Word> one, List<Word> other) {
        boolean[] taken = new boolean[other.size()];
        double shared = 0;
        double all = WeighedName.weight(one) + WeighedName.weight(other);
        for (Word word : one) {
            int best = -1;
            double bestSimilarity = 0;
            for (int j = 0; j < other.size(); j++) {
                double similarity = taken[j] ? 0 : similarity(word, other.get(j));
                if (similarity > bestSimilarity) {
                    best = j;
                    bestSimilarity = similarity;
                }
            }
            if (best >= 0) {
                taken[best] = true;
                // A word with a slip in it is rare, but tells no more than the word that is meant.
                double weight = Math.min(word.weight(), other.get(best).weight());
                shared += 2 * weight * bestSimilarity;
                all -= Math.abs(word.weight() - other.get(best).weight());
            }
        }
        return all == 0 ? 0 : shared / all;
    }

    private double similarity(Word one, Word other) {
        if (one == other) {
            return 1;
        }
        return compared.computeIfAbsent(one.text(), unknown -> new HashMap<>())
                .computeIfAbsent(
                        other.text(),
                        unknown -> asked.plain().lacksVowels()
                                ? Spelling.consonants(one, other)
                                : Spelling.similarity(one, other));
    }
}
