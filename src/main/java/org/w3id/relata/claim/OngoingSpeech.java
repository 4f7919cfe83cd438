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

    /** Whom a sentence tells of. */
    private record Subject(Attribution link, int number, int block) {}

    private final Lexicon lexicon;
    private final EntityResolver resolver;
    private final Attribution document;
    private final Speakers speakers;
    private final List<Waiting> waiting = new ArrayList<>();
    private List<Attribution> speaker = List.of();
    private int block = -1;
    private boolean unclosed;
    private Optional<Subject> subject = Optional.empty();
    private Optional<Subject> told = Optional.empty();

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
        if (unclosed && opensQuotation(read)) {
            // Newspapers open the quotation again with each paragraph and close it with the last.
            block = read.sentence().block();
            return List.of();
        }
        List<Late> settled = settle(read);
        speaker = List.of();
        return settled;
    }

    /** Notes, at the end of a sentence, whether somebody's words go on, and who was told of. */
    void leave(ReadSentence read) {
        int last = read.sentence().size() - 1;
        unclosed = read.quotes().stream().anyMatch(quote -> quote.last() == last)
                && !read.words().isClosing(last);
        subject = subject(read)
                .map(link -> new Subject(link, read.number(), read.sentence().block()));
    }

    /** At the end of a document: what waits goes to whoever was named last. */
    List<Late> finish(ReadSentence last) {
        return waiting.isEmpty() ? List.of() : settled(last, before());
    }

    private boolean opensQuotation(ReadSentence read) {
        return read.quotes().stream().anyMatch(quote -> quote.first() <= 1);
    }

    /** The person whom a sentence tells of, who may be quoted in the next. */
    private Optional<Attribution> subject(ReadSentence read) {
        return read.sentence().tokens().stream()
                .filter(t -> t.is("nsubj") && (t.isNoun() || t.tag().equals("CD")) && t.head() >= 0)
                .filter(t -> read.sentence().get(t.head()).is("root"))
                .findFirst()
                .flatMap(t -> speakers.person(read, t));
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
        if (waiting.isEmpty()) {
            told = subject;
        }
        waiting.add(new Waiting(read.words(), read.number(), quote));
    }

    /** What waited and can be told now. */
    List<Late> settle(ReadSentence now) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        boolean here = block == now.sentence().block();
        boolean sameBlock = here
                || waiting.get(0).words().sentence().block() == now.sentence().block();
        if (sameBlock && speaker.isEmpty()) {
            return List.of();
        }
        return settled(now, sameBlock ? speaker : before());
    }

    private List<Late> settled(ReadSentence now, List<Attribution> chain) {
        List<Late> settled = new ArrayList<>();
        for (Waiting one : chain.isEmpty() ? List.<Waiting>of() : waiting) {
            ReadSentence read = new ReadSentence(
                    one.words(), one.number(), resolver.reread(one.words().sentence(), now.number()));
            for (Range unit : Units.split(read.sentence(), one.quote())) {
                if (read.sentence().isWord(unit.last(), "?") || read.sentence().isWord(unit.last() + 1, "?")) {
                    // Who asks puts nothing forward.
                    continue;
                }
                settled.add(new Late(read, Utterance.unreported(unit, chain, read.quotes())));
            }
        }
        waiting.clear();
        return settled;
    }

    /** Whoever the sentence before told of in the same paragraph, else the last who spoke. */
    private List<Attribution> before() {
        Waiting first = waiting.get(0);
        return told.filter(one -> one.number() == first.number() - 1
                        && one.block() == first.words().sentence().block())
                .map(Subject::link)
                .or(() -> speakers.last(first.number(), SENTENCES_BACK))
                .map(link -> List.of(document, link))
                .orElse(List.of());
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
