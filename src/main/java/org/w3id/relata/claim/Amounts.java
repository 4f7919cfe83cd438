package org.w3id.relata.claim;

import java.util.List;
import java.util.Optional;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** Strengths: how many people a force, a facility or an exercise has. */
final class Amounts {
    /** The classes of nouns that name people. */
    private static final List<NounClass> PEOPLE = List.of(NounClass.STATE_FORCE, NounClass.FORCE, NounClass.PERSON);

    private static final int FARTHEST_OF = 3;

    private final WordLists lists;
    private final ReadSentence read;
    private final Sentence sentence;
    private final Numbers numbers;

    Amounts(WordLists lists, ReadSentence read, Numbers numbers) {
        this.lists = lists;
        this.read = read;
        this.sentence = read.sentence();
        this.numbers = numbers;
    }

    /** The strength of each subject, by the number that stands where the row's object does. */
    List<Proposition> of(RelationRow row, Token trigger, Range range, List<Entity> subjects) {
        return number(row, trigger, range)
                .filter(quantity -> countsPeople(quantity, trigger))
                .map(quantity -> new Term.Amount(quantity.minimum(), quantity.maximum(), quantity.kind()))
                .map(amount -> subjects.stream()
                        .map(subject -> new Proposition(subject, row.relation(), amount, row.rule(), trigger.span()))
                        .toList())
                .orElse(List.of());
    }

    private Optional<Quantity> number(RelationRow row, Token trigger, Range range) {
        return row.object().stream()
                .map(place -> at(place, trigger, range))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Quantity> at(String place, Token trigger, Range range) {
        return switch (place) {
            case "of-amount" ->
                sentence.isWord(trigger.index() + 1, "of")
                        ? behind(trigger, range).filter(quantity -> isNear(quantity, trigger))
                        : Optional.empty();
            case "subj-amount" -> read.grammar().subject(trigger).flatMap(this::inPhrase);
            case "to-amount" ->
                read.grammar().complements(trigger, "to").stream()
                        .map(this::inPhrase)
                        .flatMap(Optional::stream)
                        .findFirst();
            case "head-amount" -> sentence.head(trigger).flatMap(this::inPhrase);
            case "own-amount" -> own(trigger, range);
            default -> behind(trigger, range);
        };
    }

    private Optional<Quantity> inPhrase(Token head) {
        Phrase phrase = Phrase.of(sentence, head);
        return numbers.first(new Range(phrase.first(), Math.max(phrase.core(), phrase.last())));
    }

    /** "6,500 strong", "6,500 men strong", "a 6,500-strong army". */
    private Optional<Quantity> own(Token adjective, Range range) {
        for (int i = adjective.index() - 1; i >= Math.max(range.first(), adjective.index() - FARTHEST_OF); i--) {
            Optional<Quantity> found = numbers.bare(i, range);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Quantity> behind(Token trigger, Range range) {
        return numbers.first(new Range(Math.min(trigger.index() + 1, range.last()), range.last()));
    }

    private boolean isNear(Quantity quantity, Token trigger) {
        Token farthest = sentence.get(Math.min(trigger.index() + FARTHEST_OF, sentence.size() - 1));
        return quantity.span().start() <= farthest.span().start();
    }

    /** People are a strength, dollars and kilometres are not. */
    private boolean countsPeople(Quantity quantity, Token trigger) {
        String kind = quantity.kind();
        boolean bare = read.grammar().complements(trigger, "to").stream()
                .anyMatch(t -> t.tag().equals("CD"));
        if (kind.isEmpty() && (bare || !lists.has(WordList.STRENGTH_VERB, trigger.lemma()))) {
            return true;
        }
        String head = kind.substring(kind.lastIndexOf(' ') + 1);
        return sentence.tokens().stream()
                .filter(t -> t.isNoun() && t.word().equals(head))
                .map(read.entities()::classes)
                .anyMatch(classes -> PEOPLE.stream().anyMatch(classes::contains));
    }
}
