package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.entity.Wanted;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Finds titles beside names: "X, commander of Y", "Y chief X". The voice that uses the title says who leads what. */
final class TitleFinder {
    private static final String LEADS = "leads";
    private static final String RULE = "relations/title";
    /** How a parser hangs a title on a name. */
    private static final List<String> APPOSITIVE = List.of("appos", "acl", "dep", "parataxis");

    /** A title beside a name, the body that it is a title of, and the words from one to the other. */
    private record Title(Token name, Token title, Entity body, Range range) {}

    private final Set<String> titles;
    private final Set<Kind> led;
    private final Confidences confidences;

    TitleFinder(Lexicon lexicon) {
        this.confidences = lexicon.confidences();
        this.titles = lexicon.relations().stream()
                .filter(row -> row.trigger() == TriggerClass.TITLE)
                .flatMap(row -> row.words().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.led = Objects.requireNonNull(lexicon.signatures().get(LEADS)).objects();
    }

    List<DraftClaim> find(ReadSentence read, Chains chains) {
        List<DraftClaim> found = new ArrayList<>();
        for (Token token : read.sentence().tokens()) {
            boolean name = token.name().equals("PERSON") && token.isProperNoun() && !token.is("compound");
            if (name) {
                before(read, token)
                        .or(() -> beside(read, token))
                        .flatMap(title -> claim(read, chains, title))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "NATO chief X": the body stands before the title. */
    private Optional<Title> before(ReadSentence read, Token name) {
        Phrase phrase = Phrase.of(read.sentence(), name);
        for (int i = name.index() - 1; i >= phrase.first(); i--) {
            Token title = read.sentence().get(i);
            if (isTitle(read, title)) {
                return named(read, phrase.first(), i - 1)
                        .map(body -> new Title(name, title, body, new Range(phrase.first(), name.index())));
            }
        }
        return Optional.empty();
    }

    /** "X, chief of NATO", "X, NATO chief", "X, then chief of NATO"; "the chief of NATO, X". */
    private Optional<Title> beside(ReadSentence read, Token name) {
        Sentence sentence = read.sentence();
        return sentence.children(name).stream()
                .filter(t -> t.isNoun() && APPOSITIVE.stream().anyMatch(t::is) && isTitle(read, t))
                .findFirst()
                .or(() -> sentence.head(name).filter(t -> name.is("appos") && t.isNoun() && isTitle(read, t)))
                .flatMap(title -> {
                    Phrase phrase = Phrase.of(sentence, title);
                    Phrase beside = Phrase.of(sentence, name);
                    Range range =
                            new Range(Math.min(beside.first(), phrase.first()), Math.max(beside.core(), phrase.last()));
                    return body(read, title, phrase).map(body -> new Title(name, title, body, range));
                });
    }

    /** "commander", "chief of staff", "secretary general". */
    private boolean isTitle(ReadSentence read, Token noun) {
        return titles.contains(noun.lemma())
                || read.sentence()
                        .at(noun.index() - 1)
                        .filter(t -> titles.contains(t.lemma() + " " + noun.lemma()))
                        .isPresent();
    }

    private Optional<Entity> body(ReadSentence read, Token title, Phrase phrase) {
        return Stream.of("of", "for")
                .flatMap(preposition -> read.grammar().complements(title, preposition).stream())
                .flatMap(of -> read.entities().resolve(of, Wanted.ACTOR).entities().stream())
                .filter(e -> led.contains(e.kind()))
                .findFirst()
                .or(() -> named(read, phrase.first(), title.index() - 1));
    }

    private Optional<Entity> named(ReadSentence read, int first, int last) {
        return read.entities().names().stream()
                .filter(m -> m.first() >= first && m.last() <= last)
                .flatMap(m -> m.entries().stream().map(e -> e.entity()))
                .filter(e -> led.contains(e.kind()))
                .findFirst();
    }

    private Optional<DraftClaim> claim(ReadSentence read, Chains chains, Title title) {
        Range range = title.range();
        Optional<Frame> around = chains.around(range.first());
        return read.entities().resolve(title.name(), Wanted.ACTOR).entities().stream()
                .filter(e -> e.kind() == Kind.PERSON)
                .findFirst()
                .map(person -> DraftClaim.of(
                        read,
                        read.sentence().span(range.first(), range.last()),
                        around.map(chains::of).orElseGet(chains::document),
                        List.of(new Proposition(
                                person,
                                LEADS,
                                new Term.Thing(title.body()),
                                RULE,
                                title.title().span())),
                        Polarity.AFFIRMED,
                        Certainty.CERTAIN,
                        Modality.ASSERTED,
                        around.isPresent() ? Quotation.INDIRECT : Quotation.NONE,
                        null,
                        null,
                        List.of(),
                        List.of(new Reading(
                                Reading.Part.CLAIM, RULE, List.of(title.title().span()))),
                        confidences));
    }
}
