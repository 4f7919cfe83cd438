package org.w3id.relata.entity;

import java.util.List;
import java.util.Optional;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Remembers what a sentence mentions, from left to right, for what later words go back to. */
final class Remembering {
    /** What a place is where something is "on" it. */
    private static final String ISLAND = "island";

    private final Reading reading;
    private final Sentence sentence;
    private final SentenceEntities entities;
    private final Affiliations affiliations;

    Remembering(Reading reading, SentenceEntities entities) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.entities = entities;
        this.affiliations = new Affiliations(reading);
    }

    /** Every noun phrase and pronoun. */
    void all() {
        for (Token token : sentence.tokens()) {
            boolean modifier = token.is("compound") || token.is("flat");
            boolean state = modifier
                    && reading.names().stream().anyMatch(name -> name.last() == token.index() && name.isState());
            boolean nobody = reading.isOne(WordList.INDEFINITE, token.lemma());
            if (token.isNoun() && !nobody && (!modifier || state) || token.tag().startsWith("PRP")) {
                remember(token);
            }
        }
    }

    /** Somebody who spoke comes before all others of the sentence. */
    void speaker(Referent referent) {
        remember(referent, Role.SPEAKER, sentence.get(referent.head()).lemma(), false);
    }

    private void remember(Token token) {
        Role role = token.is("nsubj") || isTopic(token)
                ? Role.SUBJECT
                : token.is("obj") || token.is("iobj") ? Role.OBJECT : Role.OTHER;
        Wanted wanted = role == Role.SUBJECT ? Wanted.SPEAKER : Wanted.ANY;
        Referent plain = entities.single(token, wanted);
        List<Entity> all = entities.resolve(token, wanted).entities();
        Referent referent = new Referent(
                all,
                plain.classes(),
                plain.first(),
                plain.last(),
                plain.head(),
                plain.plural() || all.size() > 1,
                plain.pronoun());
        remember(referent, role, token.lemma(), token.is("conj"));
        if (all.size() > plain.entities().size()) {
            remember(plain, role, token.lemma(), true);
        }
        reading.memory().note(plain, sentence.span(plain.first(), plain.last()));
        if (!plain.entities().isEmpty() && !plain.pronoun()) {
            describe(token, plain);
        }
    }

    /** The name that a sentence begins with, whatever the parser makes of it. */
    private boolean isTopic(Token token) {
        boolean first = Phrase.of(sentence, token).first() == 0 && token.isProperNoun();
        return first && !token.is("nmod:poss") && sentence.child(token, "case").isEmpty();
    }

    private void remember(Referent referent, Role role, String lemma, boolean member) {
        reading.memory().discourse().remember(new Mentioned(referent, reading.number(), role, lemma, member));
    }

    /** "the analyst Rosa Fuentes", "the village of Cobasna", "Gotland, an island": also found by those nouns. */
    private void describe(Token token, Referent referent) {
        for (Token noun : sentence.children(token)) {
            boolean beside = noun.is("compound") || noun.is("appos") || noun.is("nmod");
            boolean fits = beside
                    && noun.isNoun()
                    && entities.classes(noun).stream().anyMatch(c -> c.kind() == referent.kind());
            if (fits) {
                remember(referent, Role.OTHER, noun.lemma(), false);
            }
            if (referent.kind() == Kind.PERSON && beside && noun.isNoun()) {
                belongs(referent.entities().get(0), noun);
            }
        }
        boolean on = sentence.child(token, "case")
                .filter(c -> c.lemma().equals("on"))
                .isPresent();
        if (on && referent.kind() == Kind.PLACE && token.isProperNoun()) {
            remember(referent, Role.OTHER, ISLAND, false);
        }
        if (referent.kind() == Kind.PERSON) {
            belongs(referent.entities().get(0), token);
        }
    }

    /** The state that is named beside somebody. */
    private void belongs(Entity person, Token noun) {
        List<Entity> states = entities.qualifiers(noun, Phrase.of(sentence, noun));
        Optional<Entity> state = states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
        state.or(() -> body(noun)).ifPresent(found -> reading.memory().note(person, found));
    }

    /** "the department's spokesman", "a spokesman for Central Command": the state of the body. */
    private Optional<Entity> body(Token noun) {
        return sentence.children(noun).stream()
                .filter(t -> (t.is("nmod") || t.is("compound")) && t.isNoun())
                .filter(t -> !entities.classes(t).contains(NounClass.PERSON))
                .flatMap(t -> entities.single(t, Wanted.SPEAKER).entities().stream())
                .flatMap(e -> affiliations.stateOf(e).stream())
                .findFirst();
    }
}
