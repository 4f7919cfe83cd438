package org.w3id.relata.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** What a pronoun can stand for, by number and kind. */
final class Agreement {
    /** What only states, alliances and organisations have: "its army", "its territory". */
    private static final Set<NounClass> OF_ACTORS = Set.of(
            NounClass.STATE_FORCE,
            NounClass.FORCE,
            NounClass.GOVERNMENT,
            NounClass.PLACE_PART,
            NounClass.INSTITUTION,
            NounClass.PERSON);

    private final Reading reading;

    Agreement(Reading reading) {
        this.reading = reading;
    }

    /** The test; nothing for a pronoun that stands for nobody ("this"). */
    Optional<Predicate<Mentioned>> of(Token pronoun, Wanted wanted) {
        String word = pronoun.word().toLowerCase(Locale.ROOT);
        if (reading.isOne(WordList.PERSONAL_PRONOUN, word)) {
            return Optional.of(one -> !one.referent().plural() && isPerson(one));
        }
        if (reading.isOne(WordList.NEUTER_PRONOUN, word)) {
            return Optional.of(neuter(pronoun, wanted));
        }
        if (reading.isOne(WordList.PAIR, word)) {
            return Optional.of(one -> one.entities().size() == 2);
        }
        if (reading.isOne(WordList.PLURAL_PRONOUN, word)) {
            return Optional.of(plural(wanted));
        }
        return Optional.empty();
    }

    private Predicate<Mentioned> neuter(Token pronoun, Wanted wanted) {
        boolean actorsOnly = wanted == Wanted.SPEAKER || pronoun.is("nmod:poss") && isOfActors(pronoun);
        boolean somewhere = pronoun.is("obl")
                && reading.sentence()
                        .child(pronoun, "case")
                        .filter(c -> reading.isOne(WordList.SPOT_PREPOSITION, c.lemma()))
                        .isPresent();
        return one -> isSingular(one.referent())
                && (!somewhere
                        || one.entity().kind() == Kind.PLACE
                        || one.entity().kind() == Kind.FACILITY)
                && !one.member()
                && !isPerson(one)
                && (!actorsOnly || isSomebody(one));
    }

    private Predicate<Mentioned> plural(Wanted wanted) {
        return one -> isPlural(one.referent())
                && (wanted != Wanted.SPEAKER || one.entity().kind().isActor());
    }

    private boolean isOfActors(Token possessive) {
        return reading.sentence()
                .head(possessive)
                .filter(owned -> !reading.isOne(WordList.COMMANDING, owned.lemma()))
                .filter(owned -> reading.classes(owned).stream().anyMatch(OF_ACTORS::contains))
                .isPresent();
    }

    /** A complaint or a right, of no class of nouns, is nobody who has an army or speaks. */
    private static boolean isSomebody(Mentioned one) {
        boolean nothing =
                one.entity().kind() == Kind.ACTOR && one.referent().classes().isEmpty();
        return one.entity().kind() == Kind.REPORT || one.entity().kind().isActor() && !nothing;
    }

    private static boolean isPerson(Mentioned one) {
        return one.entity().kind() == Kind.PERSON;
    }

    /** Armed forces are spoken of as one and as many. */
    private static boolean isSingular(Referent referent) {
        Entity first = referent.entities().get(0);
        boolean body = first.kind() == Kind.ORGANIZATION
                || first.kind() == Kind.FORCE && referent.classes().isEmpty();
        return !referent.plural() || referent.entities().size() == 1 && first.linked() && body;
    }

    private static boolean isPlural(Referent referent) {
        return referent.plural();
    }
}
