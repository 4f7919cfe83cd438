package org.w3id.relata.entity;

import java.util.List;
import java.util.Optional;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** "one of the officials", "one of them", "another": somebody of those who were described, of whom no more is known. */
final class Partitives {
    private static final int FARTHEST_OTHER = 2;
    private final Reading reading;
    private final Sentence sentence;
    private final Resolution phrases;

    /** @param phrases tells what a single phrase refers to, without what is coordinated with it */
    Partitives(Reading reading, Resolution phrases) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.phrases = phrases;
    }

    /** The one meant; nothing where the words are no partitive, or those were not described as a group. */
    List<Entity> of(Token head) {
        if (reading.isOne(WordList.ONE_OF, head.lemma())) {
            return whole(head).flatMap(this::member).map(List::of).orElse(List.of());
        }
        boolean alone = sentence.children(head).stream().noneMatch(t -> t.is("nmod"));
        return head.lemma().equals("another") && head.tag().equals("DT") && alone && !head.is("det")
                ? other(head).map(List::of).orElse(List.of())
                : List.of();
    }

    private Optional<Entity> whole(Token head) {
        return sentence.children(head).stream()
                .filter(t ->
                        t.is("nmod") && sentence.isWord(Phrase.of(sentence, t).first() - 1, "of"))
                .findFirst()
                .map(t -> phrases.of(t, Wanted.SPEAKER).entities())
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0));
    }

    private Optional<Entity> member(Entity group) {
        return group.kind() == Kind.ACTOR && !group.linked()
                ? Optional.of(made(group, singular(group.label())))
                : Optional.empty();
    }

    /** "another" behind "a Syrian official". */
    private Optional<Entity> other(Token head) {
        return reading.memory()
                .discourse()
                .latest(
                        reading.number(),
                        head.index(),
                        one -> one.entity().kind() == Kind.PERSON
                                && !one.referent().pronoun()
                                && !one.referent().plural()
                                && !one.entity().specific()
                                && reading.number() - one.sentence() <= FARTHEST_OTHER)
                .map(one -> made(one.entity(), "another " + one.entity().label()));
    }

    private Entity made(Entity like, String label) {
        return reading.memory().entities().of(Kind.PERSON, label, false, like.qualifiers());
    }

    private String singular(String label) {
        String[] words = label.split(" ");
        for (int i = 0; i < words.length; i++) {
            String one = words[i].replaceFirst("s$", "");
            if (!one.equals(words[i]) && reading.knowledge().nouns().isNoun(one)) {
                words[i] = one;
                break;
            }
        }
        return String.join(" ", words);
    }
}
