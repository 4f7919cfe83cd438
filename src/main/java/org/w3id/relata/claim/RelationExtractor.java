package org.w3id.relata.claim;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Gazetteer;
import org.w3id.relata.language.Token;

/** Reads the relations of the inventory off a clause, by the rows of the lexicon. */
final class RelationExtractor {
    private final Lexicon lexicon;
    private final ReadSentence read;
    private final Triggers triggers;
    private final OpenQuestions questions;
    private final FittingArguments arguments;
    private final Amounts amounts;
    private final Pairs pairs;
    private final LeftOut leftOut;

    /**
     * For one clause.
     *
     * @param accused who is said to have done it, where the clause has no subject of its own
     * @param before what the document stated up to the clause
     */
    RelationExtractor(
            Lexicon lexicon,
            Gazetteer gazetteer,
            ReadSentence read,
            Numbers numbers,
            List<Entity> accused,
            StatedBefore before) {
        this.lexicon = lexicon;
        this.read = read;
        this.triggers = new Triggers(read);
        this.questions = new OpenQuestions(read.sentence());
        this.arguments = new FittingArguments(new Arguments(lexicon.words(), read, accused));
        this.amounts = new Amounts(lexicon.words(), read, numbers);
        this.pairs = new Pairs(gazetteer);
        this.leftOut = new LeftOut(read, arguments, pairs, before);
    }

    /** What a clause states. */
    Content extract(Range range) {
        Map<String, Proposition> found = new LinkedHashMap<>();
        Set<Entity> items = new LinkedHashSet<>();
        for (int i = range.first(); i <= range.last(); i++) {
            Token trigger = read.sentence().get(i);
            List<RelationRow> rows = rows(trigger);
            Set<String> said = new HashSet<>();
            for (RelationRow row : rows) {
                if (add(found, propositions(row, trigger, range))) {
                    said.add(row.relation());
                    items.addAll(arguments.items(row, trigger));
                }
            }
            for (RelationRow row : rows) {
                if (!said.contains(row.relation()) && add(found, leftOut.of(row, signature(row), trigger))) {
                    said.add(row.relation());
                }
            }
        }
        List<Proposition> all = List.copyOf(found.values());
        return new Content(all.stream().filter(p -> !isImplied(p, all)).toList(), List.copyOf(items));
    }

    /** Whether a verb or a predicate of a clause states a relation, of which one side at least is said. */
    boolean touches(Range range) {
        return read.sentence().tokens().subList(range.first(), range.last() + 1).stream()
                .filter(this::isPredicate)
                .anyMatch(trigger -> rows(trigger).stream().anyMatch(row -> isHalf(row, trigger)));
    }

    private boolean isPredicate(Token token) {
        boolean modifier = token.is("amod") || token.relation().equals("acl");
        return !modifier
                && (token.isVerb() || read.sentence().child(token, "cop").isPresent());
    }

    private boolean isHalf(RelationRow row, Token trigger) {
        return arguments.satisfy(row, trigger)
                && !(arguments.subjects(row, signature(row), trigger).isEmpty()
                        && arguments.objects(row, signature(row), trigger).isEmpty());
    }

    private List<RelationRow> rows(Token trigger) {
        List<RelationRow> rows = lexicon.relationsOf(trigger.lemma()).stream()
                .filter(row -> triggers.fires(row, trigger))
                .toList();
        return rows.isEmpty() || questions.hold(trigger) ? List.of() : rows;
    }

    private List<Proposition> propositions(RelationRow row, Token trigger, Range range) {
        if (!arguments.satisfy(row, trigger)) {
            return List.of();
        }
        Signature signature = signature(row);
        List<Entity> subjects = arguments.subjects(row, signature, trigger);
        if (signature.objects().isEmpty()) {
            return subjects.isEmpty() ? List.of() : amounts.of(row, trigger, range, subjects);
        }
        boolean mutual = row.object().contains(FittingArguments.MUTUAL);
        List<Entity> objects = arguments.objects(row, signature, trigger);
        return mutual && objects.isEmpty()
                ? pairs.amongEachOther(row, trigger, subjects)
                : pairs.of(row, trigger, subjects, objects);
    }

    private Signature signature(RelationRow row) {
        return Objects.requireNonNull(lexicon.signatures().get(row.relation()));
    }

    private static boolean add(Map<String, Proposition> found, List<Proposition> stated) {
        stated.forEach(p -> found.putIfAbsent(
                p.subject().path() + " " + p.relation() + " " + p.object().label(), p));
        return !stated.isEmpty();
    }

    /** "bought its tanks" does not say besides that it has them. */
    private boolean isImplied(Proposition proposition, List<Proposition> all) {
        return all.stream()
                .anyMatch(other -> other.subject().equals(proposition.subject())
                        && other.object().equals(proposition.object())
                        && Objects.requireNonNull(lexicon.signatures().get(other.relation()))
                                .implied()
                                .contains(proposition.relation()));
    }
}
