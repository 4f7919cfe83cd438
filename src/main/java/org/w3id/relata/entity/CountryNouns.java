package org.w3id.relata.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Which states "the country", "the kingdom", "the government" and "the two countries" mean. */
final class CountryNouns {
    private final Reading reading;
    private final SalientStates salient;
    private final Affiliations affiliations;

    CountryNouns(Reading reading) {
        this.reading = reading;
        this.salient = new SalientStates(reading);
        this.affiliations = new Affiliations(reading);
    }

    /** One for a definite singular: the state that the text is about, not one that acts on it; two for "both". */
    List<Entity> of(Token head, Phrase phrase) {
        if (head.tag().endsWith("S")) {
            boolean pair = reading.sentence().subtree(head, t -> false).stream()
                    .anyMatch(t -> t.index() >= phrase.first() && reading.isOne(WordList.PAIR, t.lemma()));
            List<Entity> found = pair ? salient.pair(phrase.first()) : List.of();
            boolean neighbours = reading.isOne(WordList.NEIGHBOUR, head.lemma());
            boolean meet = found.size() == 2 && reading.knowledge().neighbours().meet(found.get(0), found.get(1));
            return neighbours && !meet ? List.of() : found;
        }
        if (!reading.isDefinite(head)) {
            return List.of();
        }
        if (reading.distinctions(head, phrase).stream().anyMatch(t -> reading.isOne(WordList.BREAKAWAY, t.lemma()))) {
            return disputed(head);
        }
        Set<Entity> others = besides(head);
        boolean form = reading.isOne(WordList.FORM_OF_STATE, head.lemma());
        return salient.before(phrase.first(), state -> form ? isCalled(state, head.lemma()) : !others.contains(state))
                .map(List::of)
                .orElse(List.of());
    }

    /** "the breakaway republic": the disputed territory that was named last. */
    private List<Entity> disputed(Token head) {
        return reading.memory()
                .discourse()
                .latest(reading.number(), head.index(), one -> salient.isDisputed(one.entity()))
                .map(Mentioned::entities)
                .orElse(List.of());
    }

    /** "the island": a state without neighbours on land, where the text is about one. */
    List<Entity> island(Token head, Phrase phrase) {
        boolean bare =
                head.tag().equals("NN") && reading.distinctions(head, phrase).isEmpty();
        return bare && reading.isDefinite(head) && reading.isOne(WordList.ISLAND, head.lemma())
                ? salient.before(
                                phrase.first(),
                                state -> reading.knowledge().neighbours().isIsland(state))
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    /** "the kingdom" is Saudi Arabia, whose full name is Kingdom of Saudi Arabia. */
    private static boolean isCalled(Entity state, String form) {
        return Stream.concat(Stream.of(state.label()), state.aliases().stream())
                .anyMatch(name -> Names.parts(name).contains(form));
    }

    /** Whose border a phrase with the other sides means: of who acts in the clause, or of whom the text is about. */
    Optional<Entity> besideBorder(Token head, Phrase phrase, List<Entity> others) {
        Predicate<Entity> meets = state -> others.stream()
                .allMatch(other -> reading.knowledge().neighbours().meet(state, other));
        return besides(head).stream().filter(meets).findFirst().or(() -> salient.before(phrase.first(), meets));
    }

    /** The states that do something to it in its own clause: in "Peru left the country" not Peru. */
    Set<Entity> besides(Token head) {
        Set<Entity> found = new LinkedHashSet<>();
        Grammar grammar = new Grammar(reading.sentence());
        Token up = head;
        for (int i = 0; i < reading.sentence().size() && !up.isVerb(); i++) {
            if (reading.sentence().head(up).isEmpty()) {
                return found;
            }
            up = reading.sentence().head(up).get();
        }
        Token verb = up;
        if (verb.isVerb()) {
            Stream.concat(
                            grammar.subject(verb).stream(),
                            reading.sentence().children(verb).stream()
                                    .filter(t -> t.is("obj") || t.is("iobj") || t.is("obl")))
                    .filter(t -> !reading.sentence().isBelow(head, t))
                    .flatMap(t -> reading.memory().discourse().at(reading.number(), t.index()).stream())
                    .flatMap(one -> one.entities().stream())
                    .flatMap(entity -> affiliations.stateOf(entity).stream())
                    .forEach(found::add);
        }
        return found;
    }
}
