package org.w3id.relata.claim;

import java.util.List;
import java.util.Optional;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.text.TextSpan;

/** Which tokens of a sentence stand in the quotations of its document. */
final class SentenceQuotations {
    private final List<TextSpan> quotations;

    SentenceQuotations(List<TextSpan> quotations) {
        this.quotations = List.copyOf(quotations);
    }

    QuotedSentence of(Sentence sentence) {
        List<Range> found = quotations.stream()
                .flatMap(quotation -> tokens(sentence, quotation).stream())
                .distinct()
                .toList();
        return new QuotedSentence(sentence, found);
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
