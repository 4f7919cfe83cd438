package org.w3id.relata.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.SentenceEntities;
import org.w3id.relata.entity.Wanted;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/**
 * What stands at the places that relation rows name: {@code subj}, {@code obj}, {@code poss}, a preposition …
 * The page docs/adding-a-relation.md lists them.
 */
final class Arguments {
    private final WordLists lists;
    private final Sentence sentence;
    private final Grammar grammar;
    private final SentenceEntities entities;
    private final List<Entity> accused;
    private final NounArguments nouns;
    private final ListedThings listed;
    private final SupportVerbs support;
    private final ClauseArguments clauses;

    /** @param accused who is accused, where the content is what somebody is accused of: the subject of its verb */
    Arguments(WordLists lists, ReadSentence read, List<Entity> accused) {
        this.lists = lists;
        this.sentence = read.sentence();
        this.grammar = read.grammar();
        this.entities = read.entities();
        this.accused = List.copyOf(accused);
        this.nouns = new NounArguments(lists, read);
        this.listed = new ListedThings(read);
        this.support = new SupportVerbs(lists, sentence, grammar);
        this.clauses = new ClauseArguments(lists, sentence, grammar, support);
    }

    /** The entities at a place beside a trigger; empty where there are none. */
    List<Entity> at(Token trigger, String place, Wanted wanted) {
        return switch (place) {
            case "self" -> listed.of(Optional.of(trigger), wanted);
            case "subj" -> subject(trigger, wanted);
            case "obj" -> listed.of(clauses.object(trigger), wanted);
            case "iobj" -> listed.of(clauses.indirectObject(trigger), wanted);
            case "recipient" -> listed.of(support.recipient(trigger), wanted);
            case "bearer" -> listed.of(clauses.bearer(trigger), wanted);
            case "enabled" -> listed.of(clauses.enabled(trigger), wanted);
            case "as-subject" -> listed.of(clauses.introduced(trigger), wanted);
            case "nat" -> nouns.nationality(trigger);
            case "poss" -> nouns.owner(trigger, wanted);
            case "compound" -> nouns.compound(trigger);
            case "named" -> nouns.named(trigger);
            case "appos" -> nouns.appositive(trigger, wanted);
            case "on-side" -> nouns.onSide(trigger);
            case "involvement" -> nouns.involvement(trigger);
            case "there" -> nouns.somewhere();
            case "addressee" -> nouns.acrossTheBorder();
            case "modified" -> modified(trigger, wanted);
            case "user" -> user(trigger);
            case "of-as" -> usedAs(trigger);
            case "doer" -> doer(trigger, wanted);
            case "as-whom" -> listed.of(judging(trigger).flatMap(grammar::logicalSubject), wanted);
            case "as-what" -> listed.of(judging(trigger).flatMap(grammar::logicalObject), wanted);
            case "clause-subject" -> resolved(clause(trigger).flatMap(grammar::subject), wanted);
            case "inf.obj", "inf.with" -> infinitive(trigger, place.substring("inf.".length()), wanted);
            case "between" -> complements(trigger, place, Wanted.ACTOR);
            default -> place.contains(".") ? nested(trigger, place) : complements(trigger, place, wanted);
        };
    }

    /** Whether any phrase stands at a place, whatever it refers to; a time fills none. */
    boolean isFilled(Token trigger, String place) {
        List<Token> heads =
                switch (place) {
                    case "obj" -> grammar.logicalObject(trigger).stream().toList();
                    case "subj" -> subjectHead(trigger).stream().toList();
                    case "poss" -> sentence.child(trigger, "nmod:poss").stream().toList();
                    case "nat", "compound" -> nouns.nationality(trigger).isEmpty() ? List.of() : List.of(trigger);
                    default -> heads(trigger, place);
                };
        return heads.stream()
                .anyMatch(head -> !head.tag().equals("CD")
                        && !lists.has(WordList.CALENDAR, head.lemma())
                        && !lists.has(WordList.TIME_CORE, head.lemma())
                        && !lists.has(WordList.TIME_PART, head.lemma()));
    }

    /** Who does it; of a noun or an adjective, what it is said of. */
    private List<Entity> subject(Token trigger, Wanted wanted) {
        if (trigger.isVerb()) {
            Optional<Token> subject = grammar.logicalSubject(trigger);
            boolean open = subject.isEmpty() && !grammar.isPassive(trigger);
            return open ? accused : listed.of(subject.or(() -> hyphened(trigger)), wanted);
        }
        Optional<Token> own = sentence.child(trigger, "nsubj")
                .flatMap(s -> grammar.subject(trigger))
                .or(() -> grammar.existing(trigger))
                .or(() -> support.subject(trigger));
        if (own.isPresent()) {
            return listed.of(own, wanted);
        }
        boolean predicative = trigger.is("xcomp") || trigger.is("obj") || trigger.is("obl") || trigger.is("dep");
        return resolved(
                sentence.head(trigger)
                        .filter(h -> predicative && lists.has(WordList.LINKING, h.lemma()))
                        .flatMap(grammar::subject),
                wanted);
    }

    private Optional<Token> subjectHead(Token trigger) {
        return trigger.isVerb()
                ? grammar.logicalSubject(trigger)
                : grammar.subject(trigger).or(() -> support.subject(trigger));
    }

    /** "the Togo-backed rebels". */
    private Optional<Token> hyphened(Token participle) {
        return sentence.isWord(participle.index() - 1, "-")
                ? sentence.at(participle.index() - 2).filter(Token::isProperNoun)
                : Optional.empty();
    }

    /** "Togo regards Mali as a threat": the verb whose object is called so. */
    private Optional<Token> judging(Token noun) {
        return grammar.hasCase(noun, "as") || noun.is("xcomp")
                ? sentence.head(noun).filter(Token::isVerb)
                : Optional.empty();
    }

    /** "Under a treaty with Togo, Mali may …": the predicate of the clause that a noun stands in. */
    private Optional<Token> clause(Token noun) {
        Token up = noun;
        while (!up.isVerb() && up.head() >= 0) {
            up = sentence.get(up.head());
        }
        return Optional.of(up).filter(Token::isVerb);
    }

    private List<Entity> resolved(Optional<Token> head, Wanted wanted) {
        return head.map(h -> listed.whole(h, wanted)).orElse(List.of());
    }

    private List<Entity> complements(Token trigger, String preposition, Wanted wanted) {
        Set<Entity> found = new LinkedHashSet<>();
        heads(trigger, preposition).forEach(t -> found.addAll(listed.whole(t, wanted)));
        return List.copyOf(found);
    }

    private List<Token> heads(Token trigger, String preposition) {
        List<Token> own = grammar.complements(trigger, preposition);
        return own.isEmpty() && trigger.isNoun() ? support.complements(trigger, preposition) : own;
    }

    /** "troops short of fuel", "the army is short of fuel": what the adjective says something about. */
    private List<Entity> modified(Token adjective, Wanted wanted) {
        if (!adjective.is("amod")) {
            return listed.of(
                    clauses.described(adjective)
                            .or(() -> grammar.subject(adjective))
                            .or(() -> grammar.antecedent(adjective)),
                    wanted);
        }
        Optional<Token> measured =
                sentence.head(adjective).filter(noun -> noun.is("appos") || noun.index() < adjective.index());
        if (measured.isPresent()) {
            // "the army, 900 men strong", "the army, 900 strong".
            return listed.of(measured.map(noun -> noun.is("appos") ? sentence.get(noun.head()) : noun), wanted);
        }
        return sentence.head(adjective)
                .map(noun -> firstOf(
                        nouns.owner(noun, Wanted.ACTOR),
                        () -> firstOf(nouns.onSide(noun), () -> nouns.nationality(noun))))
                .orElse(List.of());
    }

    private static List<Entity> firstOf(List<Entity> first, Supplier<List<Entity>> second) {
        return first.isEmpty() ? second.get() : first;
    }

    /** "use X as a foothold": who uses. */
    private List<Entity> user(Token noun) {
        Optional<Token> verb = sentence.head(noun).filter(Token::isVerb);
        List<Entity> subject = verb.map(v -> subject(v, Wanted.ACTOR)).orElse(List.of());
        // "Moscow's efforts to use": the owner of the noun that the infinitive belongs to.
        return firstOf(subject, () -> verb.flatMap(sentence::head)
                .filter(Token::isNoun)
                .map(n -> nouns.owner(n, Wanted.ACTOR))
                .orElse(List.of()));
    }

    /** "use X as a foothold": what is used. */
    private List<Entity> usedAs(Token noun) {
        return resolved(
                sentence.head(noun)
                        .filter(Token::isVerb)
                        .flatMap(grammar::logicalObject)
                        .filter(o -> !o.equals(noun)),
                Wanted.LOCATION);
    }

    /** "strengthen the cooperation": the subject of the verb that the noun is the object of. */
    private List<Entity> doer(Token noun, Wanted wanted) {
        return resolved(
                sentence.head(noun).filter(h -> h.isVerb() && noun.is("obj")).flatMap(grammar::logicalSubject), wanted);
    }

    /** "the need to provide troops with arms": the places beside the infinitive of a noun. */
    private List<Entity> infinitive(Token noun, String place, Wanted wanted) {
        return sentence.children(noun).stream()
                .filter(t -> t.isVerb() && t.index() > noun.index())
                .findFirst()
                .or(() -> sentence.head(noun).flatMap(h -> sentence.children(h).stream()
                        .filter(t -> t.is("xcomp") && t.index() > noun.index())
                        .findFirst()))
                .map(verb -> at(verb, place, wanted))
                .orElse(List.of());
    }

    /** "obj.nat", "with.nat": a place beside what stands at a place. */
    private List<Entity> nested(Token trigger, String place) {
        String[] steps = place.split("\\.", 2);
        List<Token> heads =
                switch (steps[0]) {
                    case "obj" -> clauses.object(trigger).stream().toList();
                    case "head" -> sentence.head(trigger).stream().toList();
                    case "xcomp" -> sentence.child(trigger, "xcomp").stream().toList();
                    case "subj" -> subjectHead(trigger).stream().toList();
                    default -> heads(trigger, steps[0]);
                };
        Set<Entity> found = new LinkedHashSet<>();
        heads.forEach(head -> found.addAll(at(head, steps[1], Wanted.ACTOR)));
        return List.copyOf(found);
    }
}
