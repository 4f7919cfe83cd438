package org.w3id.relata.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/**
 * What a definite description that names nothing goes back to: "the ministry", "the same official", "the base". Always
 * the latest mention that can be called so; where that was named together with another that can, it is left open.
 */
final class EarlierMentions {
    private static final Set<NounClass> TROOPS = Set.of(NounClass.STATE_FORCE, NounClass.FORCE);
    private static final Set<NounClass> BY_CLASS = Set.of(
            NounClass.FACILITY,
            NounClass.OUTLET,
            NounClass.REPORT,
            NounClass.AGREEMENT,
            NounClass.EXERCISE,
            NounClass.STATE_FORCE);

    /** "signed a treaty … the deal": brought up as something new, then taken for known. */
    private static final Set<NounClass> MADE_ANEW = Set.of(NounClass.AGREEMENT, NounClass.EXERCISE);

    /** "the Gulf", "the Strait": with a capital letter a name of its own. */
    private static final Set<NounClass> NAMED_THEMSELVES =
            Set.of(NounClass.PLACE, NounClass.FORCE, NounClass.CONFLICT, NounClass.EXERCISE);

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
        if (head.isProperNoun() && NAMED_THEMSELVES.contains(nounClass)) {
            return List.of();
        }
        boolean plural = head.tag().endsWith("S");
        List<Token> distinctions = reading.distinctions(head, phrase);
        Predicate<Mentioned> fits =
                ofClass(nounClass, plural).and(one -> ofStates(one, states)).and(one -> hasAll(one, distinctions));
        boolean border = nounClass == NounClass.BORDER;
        Predicate<Mentioned> called = one -> !one.referent().pronoun()
                && (border
                        ? one.referent().classes().contains(NounClass.BORDER)
                        : one.lemma().equals(head.lemma()));
        return latest(head, fits.and(called))
                .or(() -> states.isEmpty() && !plural ? named(head, fits) : Optional.empty())
                .or(() -> states.isEmpty() ? loosely(head, nounClass, fits) : Optional.empty())
                .map(Mentioned::entities)
                .orElse(List.of());
    }

    private Predicate<Mentioned> ofClass(NounClass nounClass, boolean plural) {
        boolean troops = TROOPS.contains(nounClass);
        return one -> one.entity().kind() == nounClass.kind()
                && (troops || nounClass == NounClass.EQUIPMENT || one.referent().plural() == plural);
    }

    private boolean ofStates(Mentioned one, List<Entity> states) {
        boolean known = one.entity().kind() == Kind.FACILITY
                && one.entity().linked()
                && states.stream()
                        .allMatch(state -> reading.knowledge().facilities().belongsTo(one.entity(), state));
        return states.isEmpty()
                || known
                || one.entity()
                        .qualifiers()
                        .containsAll(states.stream().map(Entity::path).toList());
    }

    /** "the civilian harbour" goes back to something that was called civilian, or has it in its kind. */
    private boolean hasAll(Mentioned one, List<Token> distinctions) {
        return distinctions.stream().allMatch(t -> hasWord(one, t.lemma()));
    }

    /** "the base", after "Camp Lemonnier": one whose label or kind has the word. */
    private Optional<Mentioned> named(Token head, Predicate<Mentioned> fits) {
        Optional<Mentioned> found = latest(head, fits.and(one -> hasWord(one, head.lemma()) || isOfKind(one, head)));
        return found.or(() -> reading.isOne(WordList.BLOC, head.lemma()) ? bloc(head) : Optional.empty());
    }

    /** Without a word in common: the latest specific thing of the class, and the latest troops. */
    private Optional<Mentioned> loosely(Token head, NounClass nounClass, Predicate<Mentioned> fits) {
        if (!BY_CLASS.contains(nounClass) || reading.isOne(WordList.GARRISON, head.lemma())) {
            return Optional.empty();
        }
        if (nounClass == NounClass.FACILITY && !reading.isOne(WordList.GENERAL_FACILITY, head.lemma())) {
            return Optional.empty();
        }
        boolean linkedToOtherKind = nounClass == NounClass.FACILITY;
        return latest(
                head,
                fits.and(one -> nounClass == NounClass.STATE_FORCE
                                ? one.entities().size() == 1 && isOfState(one.entity())
                                : one.entity().specific() || MADE_ANEW.contains(nounClass))
                        .and(one -> !linkedToOtherKind || !one.entity().linked()));
    }

    private boolean isOfState(Entity troops) {
        return troops.linked() || !troops.qualifiers().isEmpty();
    }

    private boolean hasWord(Mentioned one, String lemma) {
        return Stream.concat(Stream.of(one.entity().label()), one.entity().aliases().stream())
                .flatMap(name -> Names.parts(name).stream())
                .anyMatch(part -> part.equals(lemma.toLowerCase(Locale.ROOT)) || part.equals(lemma + "s"));
    }

    private boolean isOfKind(Mentioned one, Token head) {
        String kind = reading.knowledge().gazetteer().kindOf(one.entity());
        return reading.knowledge().kinds().fit(head.lemma(), kind)
                || one.entity().kind() == Kind.EQUIPMENT
                        && List.of(kind.split("-")).contains(head.lemma());
    }

    private Optional<Mentioned> bloc(Token head) {
        return latest(
                head,
                one -> !one.referent().plural() && one.entity().kind() == Kind.ALLIANCE
                        || one.entity().kind() == Kind.ORGANIZATION
                                && one.entity().linked());
    }

    private Optional<Mentioned> latest(Token head, Predicate<Mentioned> fits) {
        Optional<Mentioned> found = reading.memory().discourse().latest(reading.number(), head.index(), fits);
        boolean open =
                found.filter(one -> one.member() && hasRival(one, head, fits)).isPresent();
        return open ? Optional.empty() : found;
    }

    /** "Hmeimim and Tartus … the base": two that fit, named in one breath. */
    private boolean hasRival(Mentioned one, Token head, Predicate<Mentioned> fits) {
        return reading.memory().discourse().in(one.sentence(), reading.number(), head.index()).stream()
                .anyMatch(other -> other.member() && !other.entities().equals(one.entities()) && fits.test(other));
    }
}
