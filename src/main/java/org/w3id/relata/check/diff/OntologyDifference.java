package org.w3id.relata.check.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.w3id.relata.check.OwlAxioms;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.text.UserError;

/**
 * What changed from one version of an ontology to another.
 *
 * @param from the earlier one
 * @param to the later one
 * @param changes of terms and axioms, the greatest impact first
 * @param notes changes of annotations, of terms that both have
 * @param common the names of the terms of our own that both have
 * @param reasoned whether both are such that a reasoner could say what follows from them; where not, what follows already
 *     is told as any other change
 */
public record OntologyDifference(
        OntologyVersion from,
        OntologyVersion to,
        List<Change> changes,
        List<NoteChange> notes,
        Set<String> common,
        boolean reasoned) {
    public OntologyDifference {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
        common = Set.copyOf(common);
    }

    /** @throws UserError where one of the two is no ontology */
    public static OntologyDifference between(OntologyVersion from, OntologyVersion to) {
        OWLOntology before = axioms(from);
        OWLOntology after = axioms(to);
        Stated old = new Stated(before);
        Stated now = new Stated(after);
        try (Entailments followed = new Entailments(before);
                Entailments follows = new Entailments(after)) {
            Comparison comparison = new Comparison(
                    followed, follows, after.classesInSignature().sorted().toList());
            List<Change> changes = new ArrayList<>(new TermChanges(old, now).find());
            changes.addAll(new LogicalChanges(old, now, comparison).find());
            return new OntologyDifference(
                    from,
                    to,
                    changes.stream().distinct().sorted().toList(),
                    NoteChanges.between(old, now),
                    common(old, now),
                    followed.isSound() && follows.isSound());
        }
    }

    private static Set<String> common(Stated old, Stated now) {
        return old.kinds().keySet().stream()
                .filter(now.kinds()::containsKey)
                .filter(term -> term.toString().startsWith(Namespaces.ONTOLOGY))
                .map(Names::of)
                .collect(Collectors.toSet());
    }

    private static OWLOntology axioms(OntologyVersion version) {
        try {
            return OwlAxioms.of(version.graph());
        } catch (OWLOntologyCreationException e) {
            throw new UserError(version.file() + ": it is not OWL: " + e.getMessage(), "correct the axioms it names");
        }
    }

    /** The greatest impact of all; empty where nothing changed. */
    public Optional<Impact> impact() {
        return Stream.concat(
                        changes.stream().map(Change::impact),
                        notes.stream().limit(1).map(note -> Impact.PATCH))
                .max(Impact::compareTo);
    }

    /** Whether the numbers of the two fit that. */
    public VersionFit fit() {
        return VersionFit.of(from.number(), to.number(), impact());
    }
}
