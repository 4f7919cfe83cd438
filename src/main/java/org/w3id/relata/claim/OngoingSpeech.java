package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.relata.entity.EntityResolver;
import org.w3id.relata.language.Token;

/**
 * Whose words a quotation without a reporting clause, or a sentence that only goes on, belongs to: those of the speaker
 * before in the same paragraph. A quotation before any speaker waits for the one who is named behind it.
 */
final class OngoingSpeech {
    private static final int SENTENCES_BACK = 2;
    private static final int LONGEST_CONTINUATION = 3;

    /** A quotation whose speaker is named only behind it. */
    private record Waiting(QuotedSentence words, int number, Range quote) {}

    private final Lexicon lexicon;
    private final EntityResolver resolver;
    private final Attribution document;
    private final Speakers speakers;
    private final List<Waiting> waiting = new ArrayList<>();
    private List<Attribution> speaker = List.of();
    private int block = -1;

    OngoingSpeech(Lexicon lexicon, EntityResolver resolver, Attribution document, Speakers speakers) {
        this.lexicon = lexicon;
        this.resolver = resolver;
        this.document = document;
        this.speakers = speakers;
    }

    /** An utterance of an earlier sentence whose speaker is known now. */
    record Late(ReadSentence read, Utterance utterance) {}

    /** A new paragraph: whoever spoke does not go on, and quotations that wait go to whoever was named last. */
    List<Late> enter(ReadSentence read) {
        if (read.sentence().block() == block) {
            return List.of();
        }
        List<Late> settled = settle(read);
        speaker = List.of();
        return settled;
    }

    /** Notes who spoke last. */
    void note(List<Attribution> chain, ReadSentence read) {
        speaker = chain;
        block = read.sentence().block();
    }

    /** The speaker before in the paragraph; empty where there is none. */
    List<Attribution> speaker() {
        return speaker;
    }

    void await(ReadSentence read, Range quote) {
        waiting.add(new Waiting(read.words(), read.number(), quote));
    }

    /** What waited and can be told now. */
    List<Late> settle(ReadSentence now) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        boolean sameBlock =
                waiting.get(0).words().sentence().block() == now.sentence().block();
        if (sameBlock && speaker.isEmpty()) {
            return List.of();
        }
        List<Attribution> chain = sameBlock ? speaker : lastNamed(now.number());
        List<Late> settled = new ArrayList<>();
        for (Waiting one : chain.isEmpty() ? List.<Waiting>of() : waiting) {
            ReadSentence read = new ReadSentence(
                    one.words(), one.number(), resolver.reread(one.words().sentence(), one.number()));
            for (Range unit : Units.split(read.sentence(), one.quote())) {
                settled.add(new Late(read, Utterance.unreported(unit, chain, read.quotes())));
            }
        }
        waiting.clear();
        return settled;
    }

    private List<Attribution> lastNamed(int number) {
        Optional<Attribution> last = speakers.last(number, SENTENCES_BACK);
        return last.map(link -> List.of(document, link)).orElse(List.of());
    }

    /** "Because …", "But …" right behind somebody's words, without a speaker of its own: they go on. */
    boolean goesOn(ReadSentence read) {
        String start = read.sentence().tokens().stream()
                .limit(LONGEST_CONTINUATION)
                .map(Token::word)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return speaker.size() > 1
                && lexicon.marksOf(MarkPlace.CONTINUATION).stream()
                        .flatMap(row -> row.words().stream())
                        .anyMatch(words -> start.equals(words) || start.startsWith(words + " "));
    }
}
