package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityMention;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.entity.Wanted;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Who passes on the words of a speaker, as the sentence says: who quotes them, or which outlet they spoke to. */
final class Relays {
    private final Lexicon lexicon;
    private final Speakers speakers;
    private final ReadSentence read;
    private final Sentence sentence;

    Relays(Lexicon lexicon, Speakers speakers, ReadSentence read) {
        this.lexicon = lexicon;
        this.speakers = speakers;
        this.read = read;
        this.sentence = read.sentence();
    }

    /** @param inside whether the frame is already inside of somebody else's report */
    List<Attribution> of(Frame frame, boolean inside) {
        Token relay = frame.relay();
        if (relay == null) {
            return outletBeside(frame);
        }
        if (frame.pattern() == ReportingPattern.QUOTE_AS) {
            List<Attribution> links = speakers.links(
                    read, relay, frame.cue().lemma(), frame.cues(), frame.row().rule(), inside, relay.index());
            return links.isEmpty() ? links : speakers.asRelay(links);
        }
        if (lexicon.words().has(WordList.TOLD, frame.cue().lemma())
                && read.grammar().isPassive(frame.cue())) {
            boolean person = read.entities().resolve(relay, Wanted.SPEAKER).entities().stream()
                    .allMatch(entity -> entity.kind() == Kind.PERSON || entity.kind() == Kind.ACTOR);
            if (lexicon.words().has(WordList.AUTHOR, relay.lemma()) || !person) {
                // "Journalists were told by a soldier", "parliament was told": that is how the document knows.
                return outletBeside(frame);
            }
            // "an analyst had been told by an officer": the analyst passes it on.
            return speakers.links(read, relay, "tell", List.of(), frame.row().rule(), inside, relay.index());
        }
        // "told Lithuanian radio": an outlet that was told passes it on; "this newspaper" is the document.
        List<Entity> told = isOurs(relay) ? List.of() : read.entities().outlets(relay);
        return told.isEmpty() ? outletBeside(frame) : List.of(link(relay, told, frame));
    }

    /** "said in an interview with the paper": the outlet beside the reporting clause. */
    private List<Attribution> outletBeside(Frame frame) {
        for (Token head : new RelayPhrases(lexicon, sentence).heads()) {
            List<Entity> found = read.entities().outlets(head);
            if (!isOurs(head) && !frame.holds(head.index()) && !found.isEmpty()) {
                return List.of(link(head, found, frame));
            }
        }
        List<Token> others = new ArrayList<>(new RelayPhrases(lexicon, sentence).possible());
        sentence.children(frame.cue()).stream()
                .filter(t -> t.is("obl")
                        && t.isNoun()
                        && read.grammar().hasCase(t, "in") | read.grammar().hasCase(t, "to"))
                .forEach(others::add);
        return others.stream()
                .filter(head -> !isOurs(head) && !frame.holds(head.index()))
                .filter(head ->
                        frame.source() == null || head.index() != frame.source().index())
                .flatMap(head -> known(head, frame).stream())
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    /** Only what is an outlet for sure: "in a letter to a London daily". */
    private Optional<Attribution> known(Token head, Frame frame) {
        List<Entity> found = read.entities().outlets(head);
        boolean outlet = found.size() == 1
                && read.entities().resolve(head, Wanted.SPEAKER).entities().equals(found);
        return outlet ? Optional.of(link(head, found, frame)) : Optional.empty();
    }

    private boolean isOurs(Token head) {
        return sentence.child(head, "det").filter(d -> d.lemma().equals("this")).isPresent();
    }

    private Attribution link(Token head, List<Entity> agents, Frame frame) {
        Phrase phrase = Phrase.of(sentence, head);
        EntityMention mention = new EntityMention(sentence.span(phrase.first(), phrase.last()), agents);
        return new Attribution(
                agents, List.of(mention), null, List.of(), List.of(frame.row().rule()));
    }
}
