package org.w3id.relata.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.language.Token;

/** "Lemonnier" behind "Camp Lemonnier": a name without the common noun that it was first met with. */
final class ShortenedNames {
    private final Reading reading;

    ShortenedNames(Reading reading) {
        this.reading = reading;
    }

    /** What has the longer name, where only one thing has. */
    Optional<Entity> of(Token head, Phrase phrase) {
        List<String> parts = Names.parts(PhraseNames.name(reading.sentence(), phrase));
        if (!head.isProperNoun() || parts.isEmpty()) {
            return Optional.empty();
        }
        List<Entity> longer = reading.memory().discourse().withWord(parts.get(0)).stream()
                .filter(entity -> entity.specific() && entity.kind() != Kind.PERSON && isShort(parts, entity))
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    /** The same of a single word that the parser takes for a person, where no person has it. */
    Optional<Entity> ofWord(Token head) {
        List<String> parts = Names.parts(head.word());
        boolean person = parts.isEmpty()
                || !PhraseNames.personName(reading.sentence(), head).equals(head.word())
                || reading.memory().discourse().withWord(parts.get(0)).stream().anyMatch(e -> e.kind() == Kind.PERSON);
        return person ? Optional.empty() : of(head, Phrase.of(reading.sentence(), head));
    }

    /** Whether the words of a name are left of a label when its common nouns are taken away. */
    private boolean isShort(List<String> parts, Entity entity) {
        List<String> left = new ArrayList<>(Names.parts(entity.label()));
        int all = left.size();
        left.removeIf(word -> reading.knowledge().nouns().isNoun(word) && !parts.contains(word));
        return left.size() < all && left.equals(parts);
    }
}
