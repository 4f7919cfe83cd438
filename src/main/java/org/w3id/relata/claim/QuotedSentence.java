package org.w3id.relata.claim;

import java.util.List;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** A sentence and what of it stands in quotation marks. */
final class QuotedSentence {
    private final Sentence sentence;
    private final Grammar grammar;
    private final List<Range> quotes;

    /** @param quotes the tokens of the sentence inside of quotation marks, the marks left out */
    QuotedSentence(Sentence sentence, List<Range> quotes) {
        this.sentence = sentence;
        this.grammar = new Grammar(sentence);
        this.quotes = List.copyOf(quotes);
    }

    Sentence sentence() {
        return sentence;
    }

    Grammar grammar() {
        return grammar;
    }

    List<Range> quotes() {
        return quotes;
    }

    boolean isQuoted(int index) {
        return quotes.stream().anyMatch(q -> q.contains(index));
    }

    boolean isComma(int index) {
        return sentence.isWord(index, ",");
    }

    /** Whether a token is a mark that closes a quotation; an apostrophe is none. */
    boolean isClosing(int index) {
        return sentence.at(index)
                .filter(t -> "”’\"»''".contains(t.word()) && !t.tag().equals("POS"))
                .isPresent();
    }

    /** Whether a token is a mark that opens one of the quotations. */
    boolean isOpening(int index) {
        return sentence.at(index).filter(t -> "“‘\"«``„".contains(t.word())).isPresent()
                && quotes.stream().anyMatch(q -> q.first() == index + 1 || q.first() == index);
    }

    /** The index of the last word, with a closing mark directly behind it. */
    int lastWord() {
        int last = sentence.size() - 1;
        while (last > 0 && sentence.get(last).isPunctuation()) {
            last--;
        }
        return last + 1 < sentence.size() && isClosing(last + 1) ? last + 1 : last;
    }

    /** Where the part of the sentence begins that a semicolon or a colon parts from what is before. */
    int segmentStart(int from) {
        for (int i = from; i > 0; i--) {
            if (sentence.isWord(i, ";") || sentence.isWord(i, ":")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The last token up to an index that is neither loose punctuation nor a conjunction; never before {@code from}. */
    int trimmedEnd(int from, int index) {
        int last = index;
        while (last > from && (isLooseMark(last) || sentence.get(last).is("cc"))) {
            last--;
        }
        return last;
    }

    /** Whether a token is punctuation that closes no quotation. */
    boolean isLooseMark(int index) {
        Token token = sentence.get(index);
        return token.isPunctuation() && !isClosing(index);
    }
}
