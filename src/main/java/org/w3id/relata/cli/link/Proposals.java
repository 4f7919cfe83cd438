package org.w3id.relata.cli.link;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.entity.mapping.Mapping;
import org.w3id.relata.entity.mapping.Mapping.Predicate;
import org.w3id.relata.entity.mapping.Mapping.Status;
import org.w3id.relata.entity.mapping.MappingSet;
import org.w3id.relata.rdf.Iris;

/**
 * Makes proposals of what a target offers. What was said about a pair before is not said again, whatever became of it, and who
 * has a link or a proposal there is left alone.
 *
 * @param known what was said before
 * @param judgement looks at offers from our side
 * @param predicate what is proposed
 * @param least how sure a proposal must be at least, from 0 to 1
 * @param author who proposes
 * @param today when
 */
record Proposals(
        MappingSet known, Judgement judgement, Predicate predicate, BigDecimal least, String author, LocalDate today) {
    /** As near as this to the best, and it is for a person to tell which of them is right. */
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    /** Whether a link of an entity into a space is worth looking for. */
    boolean isOpen(String path, String space) {
        return known.mappings().stream()
                .filter(mapping -> mapping.subject().equals(path))
                .filter(mapping -> mapping.status() != Status.REJECTED)
                .noneMatch(mapping -> mapping.object().startsWith(space) || mapping.predicate() == Predicate.SAME_AS);
    }

    /** What is worth proposing of what was offered for an entity, the surest first. */
    List<Mapping> of(Wanted wanted, List<Found> offers) {
        List<Mapping> proposals = new ArrayList<>();
        for (Found found : offers) {
            boolean itself = Iris.standard().id(wanted.path()).hasURI(found.iri());
            boolean spokenOf = itself || known.about(wanted.path(), found.iri()).isPresent() || isTaken(found.iri());
            Optional<Judgement.Verdict> verdict = spokenOf ? Optional.empty() : judgement.of(wanted, found);
            verdict.filter(one -> one.confidence().compareTo(least) >= 0)
                    .ifPresent(one -> proposals.add(proposal(wanted, found, one)));
        }
        proposals.sort(Comparator.comparing(Mapping::confidence).reversed());
        return proposals.stream()
                .filter(one ->
                        proposals.get(0).confidence().subtract(one.confidence()).compareTo(NEAR) <= 0)
                .toList();
    }

    /** Whether something there is another thing here already. */
    private boolean isTaken(String iri) {
        return predicate != Predicate.SAME_AS
                && known.accepted().stream()
                        .anyMatch(mapping ->
                                mapping.object().equals(iri) && mapping.predicate() == Predicate.EXACT_MATCH);
    }

    private Mapping proposal(Wanted wanted, Found found, Judgement.Verdict verdict) {
        return new Mapping(
                wanted.path(),
                wanted.entity().label(),
                predicate,
                found.iri(),
                found.label(),
                verdict.agrees() ? "CompositeMatching" : "LexicalMatching",
                author,
                today,
                verdict.confidence(),
                "",
                Status.PROPOSED,
                verdict.reason());
    }
}
