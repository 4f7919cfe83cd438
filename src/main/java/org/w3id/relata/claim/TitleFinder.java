package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final double CONFIDENCE = 0.8;

    /** A title beside a name, the body that it is a title of, and the words from one to the other. */
    private record Title(Token name, Token title, Entity body, Range range) {}

    private final Set<String> titles;
    private final Set<Kind> led;

    TitleFinder(Lexicon lexicon) {
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
                        .or(() -> behind(read, token))
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
            if (titles.contains(title.lemma())) {
                return named(read, phrase.first(), i - 1)
                        .map(body -> new Title(name, title, body, new Range(phrase.first(), name.index())));
            }
        }
        return Optional.empty();
    }

    /** "X, chief of NATO", "X, NATO chief". */
    private Optional<Title> behind(ReadSentence read, Token name) {
        Sentence sentence = read.sentence();
        Optional<Token> title = sentence.children(name).stream()
                .filter(t -> t.is("appos") && titles.contains(t.lemma()))
                .findFirst();
        return title.flatMap(t -> {
            Phrase phrase = Phrase.of(sentence, t);
            Range range = new Range(Phrase.of(sentence, name).first(), phrase.last());
            return read.grammar().complements(t, "of").stream()
                    .flatMap(of -> read.entities().resolve(of, Wanted.ACTOR).entities().stream())
                    .filter(e -> led.contains(e.kind()))
                    .findFirst()
                    .or(() -> named(read, phrase.first(), t.index() - 1))
                    .map(body -> new Title(name, t, body, range));
        });
    }

    private Optional<Entity> named(ReadSentence read, int first, int last) {
        return read.entities().names().stream()
                .filter(m -> m.first() >= first && m.last() <= last)
                .flatMap(m -> m.entries().stream().map(e -> e.entity()))
                .filter(e -> led.contains(e.kind()))
                .findFirst();
    }

    private static Optional<DraftClaim> claim(ReadSentence read, Chains chains, Title title) {
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
                        CONFIDENCE));
    }
}
