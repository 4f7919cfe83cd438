package org.w3id.relata.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Entities of the document, made from the words that describe them: "two officials", "Polish border guards". */
final class DescribedEntities {
    /** What a thing is named after where a possessive stands for it; whose soldiers it has tells nothing apart. */
    private static final Set<Kind> OWNERS = Set.of(Kind.STATE, Kind.ORGANIZATION, Kind.ALLIANCE, Kind.PLACE);

    private final Reading reading;
    private final Pronouns pronouns;
    private final Sentence sentence;
    private final DocumentEntities entities;
    private final PhraseLabels labels;
    private final ShortenedNames shortened;
    private final Offices offices;

    DescribedEntities(Reading reading, Pronouns pronouns) {
        this.pronouns = pronouns;
        this.reading = reading;
        this.sentence = reading.sentence();
        this.entities = reading.memory().entities();
        this.labels = new PhraseLabels(reading);
        this.shortened = new ShortenedNames(reading);
        this.offices = new Offices(reading);
    }

    /** A phrase whose head belongs to a class of nouns; a state beside it becomes part of the label. */
    Entity of(NounClass nounClass, Token head, Phrase phrase, List<Entity> states) {
        boolean plural = head.tag().endsWith("S");
        boolean written = nounClass == NounClass.REPORT
                && (sentence.isWord(phrase.core() + 1, "by") || sentence.isWord(phrase.core() + 1, "from"));
        boolean complements = nounClass == NounClass.PERSON
                || nounClass == NounClass.OUTLET
                || nounClass == NounClass.CONFLICT
                || written;
        Kind kind = nounClass.kind() == Kind.PERSON && plural ? Kind.ACTOR : nounClass.kind();
        Optional<Entity> title = kind == Kind.PERSON ? offices.head(head, phrase, states) : Optional.empty();
        if (title.isPresent()) {
            return title.get();
        }
        boolean specific = head.isProperNoun() || reading.isDefinite(head) && !plural;
        boolean plain = nounClass == NounClass.EXERCISE || nounClass == NounClass.EQUIPMENT;
        // "the exercise of Mali and Togo", "its tanks": whose they are is told by the relation.
        String label = plain
                ? labels.core(phrase)
                : owned(labels.of(phrase, complements), phrase, states, kind == Kind.PERSON);
        return entities.of(kind, label, specific, paths(states));
    }

    /** A ministry or another office: by its full name where the table has one and the state is known. */
    Entity institution(Token head, Phrase phrase, List<Entity> states) {
        Optional<Entity> office = offices.office(head, phrase, states);
        if (office.isPresent()) {
            return office.get();
        }
        String label = owned(labels.of(phrase, true), phrase, states, false);
        return entities.of(Kind.ORGANIZATION, label, reading.isDefinite(head) || !states.isEmpty(), paths(states));
    }

    /** "Peru's navy": the branch of the gazetteer; nothing for other troops. */
    Optional<Entity> branch(Token head, List<Entity> states) {
        if (states.size() != 1 || !head.tag().equals("NN")) {
            return Optional.empty();
        }
        String before = head.index() > 0 ? sentence.get(head.index() - 1).lemma() + " " : "";
        Gazetteer gazetteer = reading.knowledge().gazetteer();
        return Optional.ofNullable(gazetteer.branch(states.get(0), before + head.lemma()))
                .or(() -> Optional.ofNullable(gazetteer.branch(states.get(0), head.lemma())));
    }

    /** The armed forces of states as a whole. */
    List<Entity> armedForces(List<Entity> states) {
        List<Entity> found = new ArrayList<>();
        for (Entity state : states) {
            @Nullable Entity known = reading.knowledge().gazetteer().armedForces(state);
            found.add(
                    known == null
                            ? entities.of(Kind.FORCE, state.label() + " armed forces", true, List.of(state.path()))
                            : known);
        }
        return found;
    }

    /** A phrase whose head belongs to no class: a name, or whatever the place in the sentence asks for. */
    List<Entity> unclassified(Token head, Phrase phrase, List<Entity> states, Wanted wanted) {
        if (reading.isOne(WordList.CALENDAR, head.lemma()) || reading.isOne(WordList.NO_THING, head.lemma())) {
            return List.of();
        }
        boolean capital = head.isNoun()
                && head.index() > 0
                && Character.isUpperCase(head.word().codePointAt(0));
        if (head.isProperNoun() || capital) {
            Optional<Entity> longer = shortened.of(head, phrase);
            if (longer.isPresent()) {
                return List.of(longer.get());
            }
            boolean place = head.name().equals("LOCATION") || wanted == Wanted.LOCATION;
            String name = PhraseNames.name(sentence, phrase);
            return List.of(entities.of(place ? Kind.PLACE : Kind.ORGANIZATION, name, true, paths(states)));
        }
        if (!head.isNoun() || wanted == Wanted.ANY || wanted == Wanted.LOCATION) {
            return List.of();
        }
        if (wanted.isActor() && !states.isEmpty()) {
            return states;
        }
        if (wanted.isActor() && reading.sentence().child(head, "nmod:poss").isPresent()) {
            // "His aim was to test": an aim does nothing; whose it is, is told by the pronoun.
            return owner(head);
        }
        return wanted == Wanted.LOCATION
                ? List.of()
                : List.of(entities.of(Kind.ACTOR, labels.of(phrase, false), false, paths(states)));
    }

    /** "exercise Desert Falcon": a name that no table has, behind a noun that says what bears it. */
    Optional<Entity> exercise(Phrase phrase, List<Entity> states) {
        for (int i = phrase.first(); i < phrase.head(); i++) {
            Token noun = sentence.get(i);
            boolean named = Character.isUpperCase(sentence.get(i + 1).word().codePointAt(0));
            if (named && noun.is("compound") && reading.classes(noun).contains(NounClass.EXERCISE)) {
                String name = sentence.words(i + 1, phrase.core());
                return Optional.of(entities.of(Kind.EXERCISE, name, true, paths(states)));
            }
        }
        return Optional.empty();
    }

    private List<Entity> owner(Token head) {
        return reading.sentence()
                .child(head, "nmod:poss")
                .map(poss -> pronouns.isPronoun(poss)
                        ? pronouns.of(poss, Wanted.ACTOR).entities()
                        : List.<Entity>of())
                .orElse(List.of());
    }

    /** A state that the phrase means without naming it ("its army") is named in the label. */
    private String owned(String label, Phrase phrase, List<Entity> states, boolean person) {
        if (reading.hasName(phrase)) {
            return label;
        }
        Optional<Token> pronoun =
                sentence.child(sentence.get(phrase.head()), "nmod:poss").filter(pronouns::isPronoun);
        List<Entity> owners = pronoun.map(t ->
                        pronouns.of(t, person ? Wanted.SPEAKER : Wanted.ACTOR).entities())
                .orElse(states);
        boolean named = owners.size() == 1 && OWNERS.contains(owners.get(0).kind());
        return named ? owners.get(0).label() + " " + label : label;
    }

    private static List<String> paths(List<Entity> states) {
        return states.stream().map(Entity::path).toList();
    }
}
