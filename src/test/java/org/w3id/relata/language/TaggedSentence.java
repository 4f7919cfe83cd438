package org.w3id.relata.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3id.relata.text.TextSpan;

/** Sentences without a parser: "Norwegian/JJ troops/NNS". All words hang on the first one. */
public final class TaggedSentence {
    private TaggedSentence() {}

    /** @param words parted by blanks, each with its part of speech behind a slash; proper nouns without */
    public static Sentence of(String words) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String tagged : words.split(" ")) {
            int slash = tagged.indexOf('/');
            String word = slash < 0 ? tagged : tagged.substring(0, slash);
            String tag = slash < 0 ? "NNP" : tagged.substring(slash + 1);
            int index = tokens.size();
            tokens.add(new Token(
                    index,
                    new TextSpan(start, start + word.length()),
                    word,
                    lemma(word, tag),
                    tag,
                    "O",
                    index == 0 ? -1 : 0,
                    index == 0 ? "root" : "dep"));
            start += word.length() + 1;
        }
        return new Sentence(0, tokens);
    }

    private static String lemma(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        return tag.equals("NNS") ? lower.replaceFirst("s$", "") : lower;
    }
}
