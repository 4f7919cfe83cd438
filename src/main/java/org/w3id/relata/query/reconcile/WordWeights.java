package org.w3id.relata.query.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** How much words tell: "Base" is in many names and tells little (inverse document frequency). */
final class WordWeights {
    private static final double LIGHT = 0.15;

    private final Map<String, Word> known = new HashMap<>();
    private final int names;
    private final WordForms forms;

    /** @param names all names; a word counts once in each */
    WordWeights(Collection<PlainName> names, WordForms forms) {
        this.names = names.size();
        this.forms = forms;
        Map<String, Integer> frequencies = new HashMap<>();
        for (PlainName name : names) {
            new HashSet<>(name.words()).forEach(word -> frequencies.merge(word, 1, Integer::sum));
        }
        frequencies.forEach((word, frequency) -> known.put(word, word(word, frequency)));
    }

    /** A name with the weights of its words. */
    WeighedName weighed(PlainName name) {
        return WeighedName.of(name, name.words().stream().map(this::weighed).toList());
    }

    private Word weighed(String text) {
        Word word = known.get(text);
        return word == null ? word(text, 1) : word;
    }

    private Word word(String text, int frequency) {
        boolean light = forms.isLight(text);
        double rarity = Math.log1p((double) names / frequency) / Math.log1p(names);
        return new Word(text, Sound.of(text), light ? LIGHT : rarity, light);
    }
}
