package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityResolver;
import org.w3id.relata.entity.EntityResolver.Wanted;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.entity.NameMatch;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Finds titles beside names: "X, commander of Y", "Y chief X". */
final class TitleFinder {
    /** A title: who leads what, and the words that say so. */
    record Title(Proposition proposition, Range range) {}

    private final EntityResolver resolver;
    private final Set<String> titles = new HashSet<>();
    private final Set<Kind> led;

    TitleFinder(Lexicon lexicon, EntityResolver resolver) {
        this.resolver = resolver;
        lexicon.relations().stream().filter(r -> r.pos().equals("title")).forEach(r -> titles.addAll(r.words()));
        this.led = java.util.Objects.requireNonNull(lexicon.signatures().get("leads"))
                .objects();
    }

    List<Title> find(Sentence sentence) {
        List<Title> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean name = token.name().equals("PERSON") && token.isProperNoun() && !token.is("compound");
            if (name) {
                before(sentence, token).or(() -> behind(sentence, token)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Title> before(Sentence sentence, Token name) {
        Phrase phrase = Phrase.of(sentence, name);
        for (int i = name.index() - 1; i >= phrase.first(); i--) {
            Token title = sentence.get(i);
            if (titles.contains(title.lemma())) {
                Optional<Entity> body = inside(phrase.first(), i - 1);
                return body.flatMap(b -> title(sentence, name, b, title, new Range(phrase.first(), name.index())));
            }
        }
        return Optional.empty();
    }

    private Optional<Title> behind(Sentence sentence, Token name) {
        Grammar grammar = new Grammar(sentence);
        for (Token title : sentence.children(name)) {
            if (title.is("appos") && titles.contains(title.lemma())) {
                Phrase phrase = Phrase.of(sentence, title);
                Optional<Entity> body = grammar.complements(title, "of").stream()
                        .flatMap(t -> resolver.resolve(t, Wanted.ACTOR).entities().stream())
                        .filter(e -> led.contains(e.kind()))
                        .findFirst()
                        .or(() -> inside(phrase.first(), title.index() - 1));
                return body.flatMap(b -> title(
                        sentence,
                        name,
                        b,
                        title,
                        new Range(Phrase.of(sentence, name).first(), phrase.last())));
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> inside(int first, int last) {
        return resolver.matches().stream()
                .filter(m -> m.first() >= first && m.last() <= last)
                .map(NameMatch::entries)
                .flatMap(entries -> entries.stream().map(e -> e.entity()))
                .filter(e -> led.contains(e.kind()))
                .findFirst();
    }

    private Optional<Title> title(Sentence sentence, Token name, Entity body, Token title, Range range) {
        return resolver.resolve(name, Wanted.ACTOR).entities().stream()
                .filter(e -> e.kind() == Kind.PERSON)
                .findFirst()
                .map(person -> new Title(
                        new Proposition(person, "leads", new Term.Thing(body), "relations/title", title.span()),
                        range));
    }
}
