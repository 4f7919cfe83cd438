package org.w3id.relata.query.reconcile;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A name that is ready to be compared.
 *
 * @param words with their weights
 * @param weight of all of them
 * @param letters {@link PlainName#letters}
 * @param figures {@link PlainName#figures}
 * @param sound of the words, separated by spaces
 */
record WeighedName(PlainName plain, List<Word> words, double weight, String letters, String figures, String sound) {
    static WeighedName of(PlainName plain, List<Word> words) {
        return new WeighedName(
                plain,
                List.copyOf(words),
                weight(words),
                plain.letters(),
                plain.figures(),
                words.stream().map(Word::sound).collect(Collectors.joining(" ")));
    }

    static double weight(List<Word> words) {
        double weight = 0;
        for (Word word : words) {
            weight += word.weight();
        }
        return weight;
    }
}
