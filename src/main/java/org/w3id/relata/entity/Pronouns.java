package org.w3id.relata.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** What the pronouns of a sentence stand for: the nearest earlier mention of the right number and kind. */
final class Pronouns {
    private final Reading reading;

    Pronouns(Reading reading) {
        this.reading = reading;
    }

    boolean isPronoun(Token head) {
        return head.tag().startsWith("PRP") || reading.isOne(WordList.PLURAL_PRONOUN, head.lemma());
    }

    Referent of(Token pronoun) {
        String word = pronoun.word().toLowerCase(Locale.ROOT);
        Optional<Referent> found = fitting(word)
                .flatMap(fits -> reading.memory().discourse().antecedent(reading.number(), pronoun.index(), fits));
        List<Entity> stands = found.map(Referent::entities).orElse(List.of());
        return new Referent(
                stands,
                found.map(Referent::classes).orElse(Set.of()),
                pronoun.index(),
                pronoun.index(),
                pronoun.index(),
                stands.size() > 1 || reading.isOne(WordList.PLURAL_PRONOUN, word),
                true);
    }

    /** What a pronoun can stand for; nothing for one that stands for nobody ("we", "this"). */
    private Optional<Predicate<Referent>> fitting(String word) {
        if (reading.isOne(WordList.PERSONAL_PRONOUN, word)) {
            return Optional.of(r -> !r.plural() && r.kind() == Kind.PERSON);
        }
        if (reading.isOne(WordList.NEUTER_PRONOUN, word)) {
            return Optional.of(
                    r -> !r.plural() && r.kind() != Kind.PERSON && (r.kind().isActor() || r.kind() == Kind.REPORT));
        }
        if (reading.isOne(WordList.PLURAL_PRONOUN, word)) {
            return Optional.of(r -> r.plural() && r.kind().isActor());
        }
        return Optional.empty();
    }
}
