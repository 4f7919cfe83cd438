package org.w3id.relata.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** "the daily Al-Watan", "Chief Oleg Salyukov": the name beside a common noun is what is meant. */
final class AppositiveNames {
    private final Reading reading;
    private final Sentence sentence;

    AppositiveNames(Reading reading) {
        this.reading = reading;
        this.sentence = reading.sentence();
    }

    /**
     * What the name right behind a common noun stands for: of the gazetteer where it has such a thing, else made.
     *
     * @param classes of the noun; the first of them is the kind of the thing
     */
    Optional<Entity> of(Token head, Set<NounClass> classes) {
        if (classes.isEmpty() || head.isProperNoun()) {
            return Optional.empty();
        }
        Kind kind = classes.iterator().next().kind();
        return sentence.children(head).stream()
                .filter(t -> t.isProperNoun()
                        && Phrase.of(sentence, t).first() == head.index() + 1
                        && (t.is("appos") || t.is("flat") || t.is("dep") || t.is("compound")))
                .findFirst()
                .map(name -> known(name, kind).orElseGet(() -> made(name, kind)))
                .or(() -> behindComma(head, kind));
    }

    /** "an exercise, Warrior-VIII, was held", "the spokesman, Rosa Fuentes, said". */
    private Optional<Entity> behindComma(Token head, Kind kind) {
        if (!head.tag().equals("NN")) {
            return Optional.empty();
        }
        return sentence.children(head).stream()
                .filter(t -> t.is("appos") && t.isProperNoun() && (kind != Kind.PERSON || isPerson(t)))
                .filter(t -> sentence.isWord(Phrase.of(sentence, t).first() - 1, ","))
                .filter(t -> sentence.child(t, "conj").isEmpty())
                .findFirst()
                .flatMap(t -> reading.nameOver(t).isPresent() ? known(t, kind) : Optional.of(made(t, kind)));
    }

    private static boolean isPerson(Token token) {
        return token.name().equals("PERSON");
    }

    private Optional<Entity> known(Token name, Kind kind) {
        return reading.nameOver(name).flatMap(match -> match.entries().stream()
                .map(Gazetteer.Entry::entity)
                .filter(e -> e.kind() == kind
                        || kind == Kind.ACTOR && e.kind().isActor()
                        || kind == Kind.ORGANIZATION && e.kind() == Kind.OUTLET)
                .findFirst());
    }

    private Entity made(Token name, Kind kind) {
        DocumentEntities entities = reading.memory().entities();
        return kind == Kind.PERSON
                ? entities.person(PhraseNames.personName(sentence, name))
                : entities.of(kind, PhraseNames.name(sentence, Phrase.of(sentence, name)), true, List.of());
    }
}
