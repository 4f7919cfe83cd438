package org.w3id.relata.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.claim.SpokenWords.Spoken;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityResolver;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.entity.Referent;
import org.w3id.relata.entity.Wanted;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** Who is meant by the words that name a speaker; pronouns stand for those who spoke before. */
final class SpeakerReferents {
    private static final Set<Kind> INSTITUTIONS = EnumSet.of(Kind.STATE, Kind.ORGANIZATION, Kind.ALLIANCE, Kind.OUTLET);

    private final WordLists lists;
    private final EntityResolver resolver;
    private final RetoldReport report;
    private final SpokenWords spoken;

    SpeakerReferents(WordLists lists, EntityResolver resolver, RetoldReport report, SpokenWords spoken) {
        this.lists = lists;
        this.resolver = resolver;
        this.report = report;
        this.spoken = spoken;
    }

    /**
     * Without entities where nobody can be named.
     *
     * @param limit where the words begin, if before whoever speaks them: "the unit, it said, has left" is not said by it
     */
    Referent of(ReadSentence read, Token source, int limit) {
        if (isTheAuthors(read, source)) {
            return new Referent(
                    report.authors(),
                    Set.of(NounClass.PERSON),
                    source.index(),
                    source.index(),
                    source.index(),
                    true,
                    false);
        }
        if (source.tag().startsWith("PRP")) {
            return pronoun(read, source, limit);
        }
        Referent resolved = read.entities().resolve(source, Wanted.SPEAKER);
        boolean noNoun = source.tag().equals("DT")
                || source.tag().equals("CD")
                || source.tag().startsWith("JJ");
        return resolved.entities().isEmpty() && (noNoun || source.isNoun()) ? described(read, source) : resolved;
    }

    private boolean isTheAuthors(ReadSentence read, Token source) {
        return lists.has(WordList.AUTHOR_NOUN, source.lemma())
                && !report.authors().isEmpty()
                && read.sentence()
                        .child(source, "det")
                        .filter(d -> d.lemma().equals("the"))
                        .isPresent();
    }

    /** The last speaker of the right number and kind, unless the sentence itself names somebody nearer. */
    private Referent pronoun(ReadSentence read, Token source, int limit) {
        String word = source.word().toLowerCase(Locale.ROOT);
        if (lists.has(WordList.FIRST_AND_SECOND_PERSON, word)) {
            return standsFor(source, List.of(), false);
        }
        boolean plural = word.startsWith("the");
        boolean person = !plural && !word.startsWith("it");
        Optional<Spoken> before = spoken.lastFitting(read.number(), plural, person);
        Referent resolved = read.entities().resolve(source, Wanted.SPEAKER);
        if (!resolved.entities().isEmpty()) {
            boolean here = read.entities().isMentionedBefore(resolved, source.index());
            boolean inside = here
                    && limit < source.index()
                    && !read.entities().isMentionedBefore(resolved, limit)
                    && !speaksOfItself(resolved);
            boolean recent =
                    before.filter(one -> one.sentence() >= read.number() - 1).isPresent();
            if (here && !inside || !recent && !(inside && before.isPresent())) {
                return resolved;
            }
        }
        Optional<Spoken> told =
                person && resolved.entities().isEmpty() ? spoken.mentioned(read.number()) : Optional.empty();
        return before.or(() -> told)
                .map(one -> standsFor(source, one.link().agents(), plural))
                .orElse(resolved);
    }

    /** "The government has no favourites, it says": an institution speaks of itself, a unit of soldiers does not. */
    private static boolean speaksOfItself(Referent resolved) {
        return resolved.entities().stream().allMatch(entity -> INSTITUTIONS.contains(entity.kind()));
    }

    private static Referent standsFor(Token pronoun, List<Entity> agents, boolean plural) {
        return new Referent(agents, Set.of(), pronoun.index(), pronoun.index(), pronoun.index(), plural, true);
    }

    /** "another", "the first", "two": somebody of whom no more is known. */
    private Referent described(ReadSentence read, Token source) {
        Phrase phrase = Phrase.of(read.sentence(), source);
        int first = phrase.first();
        while (first < source.index() && read.sentence().get(first).is("det")) {
            first++;
        }
        String label = source.isNoun() ? read.sentence().words(first, phrase.last()) : source.word();
        Entity entity = resolver.entities().of(Kind.ACTOR, label, false, List.of());
        return new Referent(List.of(entity), Set.of(), phrase.first(), phrase.last(), source.index(), false, false);
    }
}
