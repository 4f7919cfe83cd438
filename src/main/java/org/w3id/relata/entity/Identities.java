package org.w3id.relata.entity;

import java.util.List;
import java.util.Set;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Phrases that say what something is which stands beside them: "the village of Cobasna", "X is a piece of land". */
final class Identities {
    private final Reading reading;
    private final Sentence sentence;
    private final Resolution phrases;

    /** @param phrases tells what a single phrase refers to, without what is coordinated with it */
    Identities(Reading reading, Resolution phrases) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.phrases = phrases;
    }

    /** What the phrase is the same as; nothing for one that stands for itself. */
    List<Entity> of(Token head, Phrase phrase, Set<NounClass> classes) {
        List<Entity> named = named(head, classes);
        return named.isEmpty() ? subject(head, classes) : named;
    }

    /** "the village of Cobasna", "the Republic of Peru". */
    private List<Entity> named(Token head, Set<NounClass> classes) {
        boolean naming = !classes.isEmpty()
                && reading.isOne(WordList.NAMED_WITH_OF, head.lemma())
                && sentence.isWord(head.index() + 1, "of");
        if (!naming) {
            return List.of();
        }
        return sentence.children(head).stream()
                .filter(t -> t.is("nmod")
                        && t.isProperNoun()
                        && Phrase.of(sentence, t).first() <= head.index() + 3)
                .findFirst()
                .map(t -> phrases.of(t, Wanted.LOCATION).entities())
                .filter(found -> found.stream().allMatch(e -> e.kind().isLocation()))
                .orElse(List.of());
    }

    /** "Kaliningrad is a piece of Russia", with nothing that is called so by a class of nouns. */
    private List<Entity> subject(Token head, Set<NounClass> classes) {
        boolean predicate = head.isNoun()
                && !head.isProperNoun()
                && sentence.child(head, "cop").isPresent();
        if (!predicate || !classes.isEmpty() && !classes.contains(NounClass.PLACE)) {
            return List.of();
        }
        return sentence.child(head, "nsubj")
                .filter(t -> t.isNoun() && t.index() < head.index())
                .map(t -> phrases.of(t, Wanted.LOCATION).entities())
                .filter(found -> found.size() == 1 && found.get(0).kind().isLocation())
                .orElse(List.of());
    }
}
