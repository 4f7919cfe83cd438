package org.w3id.relata.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** What a definite description that names nothing goes back to: "the ministry", "the same official", "the base". */
final class EarlierMentions {
    private final Reading reading;
    private final CountryNouns countries;

    EarlierMentions(Reading reading, CountryNouns countries) {
        this.reading = reading;
        this.countries = countries;
    }

    /** The entities meant; none where nothing before fits. */
    List<Entity> of(Token head, NounClass nounClass, Phrase phrase, List<Entity> states) {
        if (nounClass == NounClass.COUNTRY || nounClass == NounClass.GOVERNMENT) {
            return states.isEmpty() ? countries.of(head, phrase) : List.of();
        }
        boolean plural = head.tag().endsWith("S");
        List<String> qualifiers = states.stream().map(Entity::path).toList();
        Optional<Referent> same = reading.memory()
                .discourse()
                .latestOf(
                        head.lemma(),
                        reading.number(),
                        head.index(),
                        r -> r.plural() == plural
                                && r.kind() == nounClass.kind()
                                && (qualifiers.isEmpty()
                                        || r.entities().get(0).qualifiers().containsAll(qualifiers)));
        return same.or(() -> plural || !states.isEmpty() ? Optional.empty() : named(head, nounClass))
                .map(Referent::entities)
                .orElse(List.of());
    }

    /** "the base", after "Camp Lemonnier": one whose label has the word, else the latest of its class. */
    private Optional<Referent> named(Token head, NounClass nounClass) {
        Predicate<Referent> ofClass = r -> !r.plural() && r.kind() == nounClass.kind();
        return switch (nounClass) {
            case INSTITUTION -> latest(head, ofClass.and(r -> hasWord(r, head))).or(() -> bloc(head));
            case FACILITY, OUTLET, REPORT, AGREEMENT, CONFLICT ->
                latest(head, ofClass.and(r -> hasWord(r, head)))
                        .or(() -> latest(
                                head, ofClass.and(r -> r.entities().get(0).specific())));
            default -> Optional.empty();
        };
    }

    private static boolean hasWord(Referent referent, Token head) {
        return referent.entities().get(0).label().toLowerCase(Locale.ROOT).contains(head.lemma());
    }

    private Optional<Referent> bloc(Token head) {
        return reading.isOne(WordList.BLOC, head.lemma())
                ? latest(
                        head,
                        r -> !r.plural() && r.kind() == Kind.ALLIANCE
                                || r.kind() == Kind.ORGANIZATION
                                        && r.entities().get(0).linked())
                : Optional.empty();
    }

    private Optional<Referent> latest(Token head, Predicate<Referent> fits) {
        return reading.memory().discourse().latest(reading.number(), head.index(), fits);
    }
}
