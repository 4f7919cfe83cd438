package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.language.Sentence;

/** Quotations without a reporting verb of their own: of "he said." beside them, else of whoever speaks before or behind. */
final class LooseQuotations {
    private static final int SHORTEST_QUOTE = 2;

    private final ReadSentence read;
    private final Sentence sentence;
    private final OngoingSpeech ongoing;

    LooseQuotations(ReadSentence read, OngoingSpeech ongoing) {
        this.read = read;
        this.sentence = read.sentence();
        this.ongoing = ongoing;
    }

    /** The quotations that nothing covers and that are more than a name or a word. */
    List<Range> among(List<Range> covered) {
        List<Range> found = new ArrayList<>();
        List<Range> taken = new ArrayList<>(covered);
        for (Range quote : read.quotes()) {
            boolean free = taken.stream().noneMatch(c -> c.overlaps(quote));
            if (free && quote.length() >= SHORTEST_QUOTE && isSpeech(quote)) {
                found.add(quote);
                taken.add(quote);
            }
        }
        return found;
    }

    /** What a quotation puts forward; nothing yet where its speaker is not named before. */
    List<Utterance> of(Range quote, Chains chains) {
        Optional<Frame> open = chains.frames().stream()
                .filter(f -> (f.pattern() == ReportingPattern.QUOTE || f.pattern() == ReportingPattern.QUOTE_AS)
                        && f.contents().isEmpty())
                .findFirst();
        List<Attribution> chain = open.map(chains::of).orElseGet(ongoing::speaker);
        if (chain.isEmpty()) {
            ongoing.await(read, quote);
            return List.of();
        }
        return Units.split(sentence, quote).stream()
                .filter(unit -> !sentence.isWord(unit.last(), "?") && !sentence.isWord(unit.last() + 1, "?"))
                .map(unit -> new Utterance(unit, chain, open.orElse(null), List.of(), read.quotes()))
                .toList();
    }

    /** A clause, or all that the sentence says. */
    private boolean isSpeech(Range quote) {
        boolean clause = sentence.tokens().subList(quote.first(), quote.last() + 1).stream()
                .anyMatch(t -> t.isVerb() && read.grammar().isFinite(t) || t.is("cop"));
        long words = sentence.tokens().stream().filter(t -> !t.isPunctuation()).count();
        return clause || quote.length() >= words;
    }
}
