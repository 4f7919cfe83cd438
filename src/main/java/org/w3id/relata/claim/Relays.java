package org.w3id.relata.claim;

import java.util.List;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityMention;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

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
                    read, relay, frame.cue().lemma(), frame.cues(), frame.row().rule(), inside);
            return links.isEmpty() ? links : speakers.asRelay(links);
        }
        if (frame.cue().lemma().equals("tell") && read.grammar().isPassive(frame.cue())) {
            // "an analyst had been told by an officer": the analyst passes it on.
            return speakers.links(read, relay, "tell", List.of(), frame.row().rule(), inside);
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
        return List.of();
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
