package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.language.Token;

/** Finds the reporting expressions of a sentence and what each of them reports. */
final class FrameFinder {
    private static final int LONGEST_SCARE_QUOTE = 2;

    private final QuotedSentence words;
    private final AdverbialFrames adverbials;
    private final VerbFrames verbs;
    private final NounFrames nouns;
    private final AdjectiveFrames adjectives;
    private final ColonFrames colons;

    FrameFinder(Lexicon lexicon, QuotedSentence words) {
        this.words = words;
        this.adverbials = new AdverbialFrames(lexicon, words);
        this.verbs = new VerbFrames(lexicon, words);
        this.nouns = new NounFrames(lexicon, words);
        this.adjectives = new AdjectiveFrames(lexicon, words);
        this.colons = new ColonFrames(lexicon, words);
    }

    /** The frames, in the order of their reporting words. */
    List<Frame> find() {
        List<Frame> frames = new ArrayList<>();
        for (Token token : words.sentence().tokens()) {
            at(token).ifPresent(frame -> frames.addAll(nouns.judged(frame)));
        }
        frames.addAll(colons.besides(frames));
        return new FrameTrimming(words, frames).trimmed();
    }

    private Optional<Frame> at(Token token) {
        boolean spoken =
                words.quotes().stream().anyMatch(q -> q.contains(token.index()) && q.length() > LONGEST_SCARE_QUOTE);
        Optional<Frame> adverbial = spoken ? Optional.empty() : adverbials.of(token);
        if (adverbial.isPresent()) {
            return adverbial;
        }
        Optional<Frame> adjective = spoken ? Optional.empty() : adjectives.of(token);
        if (adjective.isPresent()) {
            return adjective;
        }
        if (token.isVerb()) {
            boolean fronted = token.tag().equals("VBG") && (token.index() == 0 || words.isComma(token.index() - 1));
            boolean inner = token.is("aux") || token.is("amod") && !fronted || token.is("compound");
            return inner ? Optional.empty() : verbs.of(token);
        }
        return token.isNoun() && !spoken ? nouns.of(token) : Optional.empty();
    }
}
