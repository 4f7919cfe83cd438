package org.w3id.relata.check.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.semanticweb.owlapi.model.IRI;

/** Compares what two versions state about the terms that both have. */
final class LogicalChanges {
    private final Stated before;
    private final Stated after;
    private final Comparison comparison;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Like, PairGroups> pairs = new LinkedHashMap<>();
    private final Set<String> compared = new HashSet<>();

    LogicalChanges(Stated before, Stated after, Comparison comparison) {
        this.before = before;
        this.after = after;
        this.comparison = comparison;
    }

    List<Change> find() {
        before.without(after).stream().filter(this::isAboutCommonTerms).forEach(this::removed);
        after.without(before).stream().filter(this::isAboutCommonTerms).forEach(this::added);
        pairs.forEach((like, groups) -> groups.take().forEach(told -> changes.add(like.change(told))));
        return List.copyOf(changes);
    }

    private boolean isAboutCommonTerms(Statement statement) {
        Predicate<IRI> isCommon = term -> isKnown(before, term) && isKnown(after, term);
        return statement.sort().reachesBeyondNewTerms()
                ? statement.subjects().stream().anyMatch(isCommon)
                : statement.subjects().stream().allMatch(isCommon);
    }

    /** Terms of others that are not declared are there as long as they are spoken of. */
    private boolean isKnown(Stated version, IRI term) {
        return version.kinds().containsKey(term)
                || !before.kinds().containsKey(term) && !after.kinds().containsKey(term);
    }

    private void removed(Statement statement) {
        if (statement.sort().isBound() && !after.about(statement).isEmpty()) {
            compareAll(statement);
        } else {
            single(statement, false, comparison.stillFollows(statement));
        }
    }

    private void added(Statement statement) {
        if (statement.sort().isBound() && !before.about(statement).isEmpty()) {
            compareAll(statement);
        } else {
            single(statement, true, comparison.followedAlready(statement));
        }
    }

    private void single(Statement statement, boolean isAdded, boolean saysNothingNew) {
        Sort sort = statement.sort();
        Impact impact = saysNothingNew ? Impact.PATCH : sort.impact(isAdded);
        String reason = saysNothingNew
                ? isAdded ? "it followed already" : "it still follows from the rest"
                : sort.reason(isAdded);
        if (isAdded && sort == Sort.SUPERCLASS && !saysNothingNew && !comparison.isHarmless(statement)) {
            impact = Impact.MAJOR;
            reason = "its members must not be what they could be before";
        }
        if (sort.isOfPairs() && statement.subjects().size() > 1) {
            pairs.computeIfAbsent(new Like(sort, isAdded, impact, reason), like -> new PairGroups())
                    .add(Names.of(statement.subject()), statement.object());
        } else {
            add(statement, impact, sort.words(isAdded, statement.object()), reason);
        }
    }

    /** What pairs have in common that are told together. */
    private record Like(Sort sort, boolean isAdded, Impact impact, String reason) {
        Change change(PairGroups.Told told) {
            String words = told.others().isEmpty() ? sort.wordsOfGroup(isAdded) : sort.words(isAdded, told.others());
            return new Change(told.subject(), impact, words, reason);
        }
    }

    /** Domains, ranges, definitions and values of one term and property hold together. */
    private void compareAll(Statement like) {
        if (!compared.add(like.subject() + " " + like.sort() + " " + like.key())) {
            return;
        }
        List<Statement> old = before.about(like);
        List<Statement> now = after.about(like);
        String from = objects(old);
        String to = objects(now);
        String what =
                switch (like.sort()) {
                    case DOMAIN -> "the domain";
                    case RANGE -> "the range";
                    case EQUIVALENT -> "what it is the same as";
                    default -> like.key();
                };
        Comparison.Extent extent = comparison.extent(old, now);
        String words = what + " " + extent.verb() + " from " + from + " to " + to;
        // What belongs to a definition that widens is then bound by all that is said of what it defines.
        boolean bindsMore = like.sort() == Sort.EQUIVALENT && extent == Comparison.Extent.WIDER;
        add(
                like,
                bindsMore ? Impact.MAJOR : extent.impact(),
                words,
                bindsMore ? like.sort().reason(true) : extent.reason());
    }

    private static String objects(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.key().isEmpty()
                        ? statement.object()
                        : statement.object().substring(statement.key().length() + 1))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining("; "));
    }

    private void add(Statement statement, Impact impact, String words, String reason) {
        changes.add(new Change(Names.of(statement.subject()), impact, words, reason));
    }
}
