package org.w3id.relata.claim;

import java.util.List;
import java.util.Optional;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.text.TextSpan;

/** Which tokens of a sentence stand in the quotations of its document. */
final class SentenceQuotations {
    private final List<TextSpan> quotations;

    /** @param quotations in the order of the text; no two overlap */
    SentenceQuotations(List<TextSpan> quotations) {
        this.quotations = List.copyOf(quotations);
    }

    QuotedSentence of(Sentence sentence) {
        TextSpan span = sentence.span();
        List<Range> found = quotations.subList(firstBehind(span.start()), quotations.size()).stream()
                .takeWhile(quotation -> quotation.start() < span.end())
                .flatMap(quotation -> tokens(sentence, quotation).stream())
                .distinct()
                .toList();
        return new QuotedSentence(sentence, found);
    }

    /** The first quotation that ends behind an offset, found by halving: a document may have thousands of them. */
    private int firstBehind(int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (quotations.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Optional<Range> tokens(Sentence sentence, TextSpan quotation) {
        List<Token> inside = sentence.tokens().stream()
                .filter(t -> quotation.contains(t.span()))
                .toList();
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of(new Range(
                        inside.get(0).index(), inside.get(inside.size() - 1).index()));
    }
}
