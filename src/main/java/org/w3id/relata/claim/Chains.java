package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.language.Token;

/** The chains of attribution of the frames of one sentence: from the document to whoever speaks. */
final class Chains {
    private final Attribution document;
    private final Speakers speakers;
    private final ReadSentence read;
    private final FrameNesting nesting;
    private final Relays relays;
    private final Map<Frame, List<Attribution>> chains = new HashMap<>();

    private Chains(Lexicon lexicon, Attribution document, Speakers speakers, ReadSentence read, FrameNesting nesting) {
        this.document = document;
        this.speakers = speakers;
        this.read = read;
        this.nesting = nesting;
        this.relays = new Relays(lexicon, speakers, read);
    }

    /** Builds them, outer frames first; frames whose speaker nobody can name have none. */
    static Chains of(
            Lexicon lexicon, Attribution document, Speakers speakers, ReadSentence read, FrameNesting nesting) {
        Chains chains = new Chains(lexicon, document, speakers, read, nesting);
        for (Frame frame : nesting.outerFirst()) {
            List<Attribution> chain = chains.build(frame);
            if (!chain.isEmpty()) {
                chains.chains.put(frame, chain);
                speakers.learn(chain);
            }
        }
        return chains;
    }

    /** The frames that have a chain, in the order of their reporting words. */
    List<Frame> frames() {
        return nesting.frames().stream()
                .filter(chains::containsKey)
                .sorted(Comparator.comparingInt(f -> f.cue().index()))
                .toList();
    }

    /** The chain of a frame; the document alone where it has none. */
    List<Attribution> of(Frame frame) {
        return chains.getOrDefault(frame, List.of(document));
    }

    /** The chain of the document's own voice. */
    List<Attribution> document() {
        return List.of(document);
    }

    private List<Attribution> build(Frame frame) {
        Token source = frame.source();
        if (source == null) {
            return frame.pattern() == ReportingPattern.NOUN
                    ? nesting.outerOf(frame).map(this::of).orElse(List.of(document))
                    : before(frame);
        }
        List<Attribution> base =
                nesting.outerOf(frame).map(outer -> of(carrier(frame, outer))).orElse(List.of(document));
        List<Attribution> chain = new ArrayList<>(base);
        boolean inside = base.size() > 1;
        if (inside) {
            Attribution last = chain.remove(chain.size() - 1);
            chain.addAll(speakers.asRelay(List.of(last)));
        }
        if (frame.relay() != null || !inside) {
            List<Attribution> relay = relays.of(frame, inside);
            chain.addAll(relay);
            inside |= !relay.isEmpty();
        }
        boolean loose =
                frame.pattern() == ReportingPattern.CITE || frame.cue().word().equals(":");
        if (loose && !speakers.canBeCited(read, source)) {
            return List.of();
        }
        List<Attribution> links = speakers.links(read, source, frame, inside);
        chain.addAll(links);
        return links.isEmpty() ? List.of() : distinct(chain);
    }

    /** Who carries what stands in a content: whoever is cited for it, where somebody is. */
    private Frame carrier(Frame inner, Frame outer) {
        return inner.pattern() == ReportingPattern.CITE
                ? outer
                : nesting.citationOf(outer).filter(chains::containsKey).orElse(outer);
    }

    /** "…, adding that": whoever spoke before in the sentence goes on. */
    private List<Attribution> before(Frame frame) {
        return nesting.frames().stream()
                .filter(f -> f.cue().index() < frame.cue().index() && chains.containsKey(f))
                .filter(f -> f.pattern() != ReportingPattern.NOUN && f.pattern() != ReportingPattern.CITE)
                .max(Comparator.comparingInt(f -> f.cue().index()))
                .map(this::of)
                .orElse(List.of());
    }

    /** One who passes on their own words is one link, the innermost. */
    private static List<Attribution> distinct(List<Attribution> chain) {
        List<Attribution> kept = new ArrayList<>();
        Set<Entity> seen = new HashSet<>();
        for (int i = chain.size() - 1; i >= 0; i--) {
            Attribution link = chain.get(i);
            if (i == 0 || link.agents().stream().noneMatch(seen::contains)) {
                kept.add(0, link);
                seen.addAll(link.agents());
            }
        }
        return kept;
    }

    /** The innermost frame whose content a token stands in, for words that no claim of their own reports. */
    Optional<Frame> around(int index) {
        return frames().stream()
                .filter(f -> f.holds(index) && !f.matrix().contains(index))
                .findFirst();
    }
}
