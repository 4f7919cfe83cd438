package org.w3id.relata.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/**
 * What the pronouns of a sentence stand for. The subject of their own clause comes first, then those of the clauses
 * around it, then the rest of the sentence, then the sentences before (Hobbs 1978, with subjects before objects as in
 * Lappin and Leass 1994).
 */
final class Pronouns {
    private final Reading reading;
    private final Agreement agreement;
    private final ClauseSubjects clauses;
    private final Affiliations affiliations;

    Pronouns(Reading reading) {
        this.reading = reading;
        this.agreement = new Agreement(reading);
        this.clauses = new ClauseSubjects(reading);
        this.affiliations = new Affiliations(reading);
    }

    boolean isPronoun(Token head) {
        return head.tag().startsWith("PRP") || reading.isOne(WordList.PLURAL_PRONOUN, head.lemma());
    }

    Referent of(Token pronoun, Wanted wanted) {
        String word = pronoun.word().toLowerCase(Locale.ROOT);
        if (reading.isOne(WordList.SPEAKER_PRONOUN, word)) {
            return referent(
                    pronoun, Set.of(), wanted == Wanted.SPEAKER ? List.of() : affiliations.acting(reading.speakers()));
        }
        Optional<Mentioned> found = agreement.of(pronoun, wanted).flatMap(fits -> antecedent(pronoun, fits, wanted));
        List<Entity> stands = found.map(Mentioned::entities).orElse(List.of());
        return referent(
                pronoun,
                found.map(one -> one.referent().classes()).orElse(Set.of()),
                wanted == Wanted.SPEAKER ? stands : affiliations.doing(stands));
    }

    private Referent referent(Token pronoun, Set<NounClasses.NounClass> classes, List<Entity> stands) {
        boolean plural = stands.size() > 1 || reading.isOne(WordList.PLURAL_PRONOUN, pronoun.lemma());
        return new Referent(stands, classes, pronoun.index(), pronoun.index(), pronoun.index(), plural, true);
    }

    private Optional<Mentioned> antecedent(Token pronoun, Predicate<Mentioned> fits, Wanted wanted) {
        Set<Integer> barred = new HashSet<>(clauses.barred(pronoun));
        Set<Integer> reported = wanted == Wanted.SPEAKER ? clauses.reported(pronoun) : Set.of();
        boolean last = clauses.isLast(pronoun);
        Predicate<Mentioned> allowed = fits.and(one -> one.sentence() != reading.number()
                || !barred.contains(one.referent().head())
                        && (!reported.contains(one.referent().head()) || last && isBody(one))
                        && !(one.referent().first() <= pronoun.index()
                                && pronoun.index() <= one.referent().last()));
        Discourse discourse = reading.memory().discourse();
        return clauses.around(pronoun).stream()
                .flatMap(subject -> discourse.at(reading.number(), subject.index()).stream())
                .filter(allowed)
                .findFirst()
                .or(() -> goesOn(pronoun, allowed))
                .or(() -> discourse.antecedent(reading.number(), pronoun.index(), allowed, wanted == Wanted.SPEAKER));
    }

    /** "Peru has no favourites, it says": those who speak for themselves. */
    private static boolean isBody(Mentioned one) {
        Kind kind = one.entity().kind();
        return one.role() == Role.SUBJECT
                && (kind == Kind.STATE || kind == Kind.ALLIANCE || kind == Kind.ORGANIZATION || kind == Kind.OUTLET);
    }

    /** The subject of a sentence goes on with that of the one before, whatever an adverbial before it names. */
    private Optional<Mentioned> goesOn(Token pronoun, Predicate<Mentioned> allowed) {
        boolean main = pronoun.is("nsubj")
                && reading.sentence()
                        .head(pronoun)
                        .filter(verb -> verb.head() < 0)
                        .isPresent();
        return main
                ? reading.memory()
                        .discourse()
                        .latest(
                                reading.number(),
                                0,
                                allowed.and(
                                        one -> one.role() == Role.SUBJECT && one.sentence() == reading.number() - 1))
                : Optional.empty();
    }
}
