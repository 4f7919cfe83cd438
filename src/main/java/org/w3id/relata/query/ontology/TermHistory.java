package org.w3id.relata.query.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.relata.check.diff.KnownVersions;
import org.w3id.relata.check.owl.AxiomText;
import org.w3id.relata.check.owl.ManchesterSyntax;

/**
 * What became of terms from version to version.
 *
 * @param versions from the oldest to the present one
 */
public record TermHistory(List<Version> versions) {
    /**
     * A version of the ontology.
     *
     * @param number such as 0.1.0
     */
    public record Version(String number, Ontology ontology, Optional<ManchesterSyntax> axioms) {
        static Version of(Ontology ontology) {
            return new Version(ontology.version(), ontology, ManchesterSyntax.of(ontology.graph(), ShortNames::of));
        }

        private List<String> axioms(Node term) {
            return axioms.map(syntax -> syntax.about(term.getURI()).stream()
                            .map(AxiomText::plain)
                            .toList())
                    .orElse(List.of());
        }
    }

    /**
     * What a version did to a term.
     *
     * @param version its number
     * @param change in words, such as "new" or "the definition is another"
     * @param added axioms that came
     * @param removed axioms that went
     */
    public record Stage(String version, String change, List<String> added, List<String> removed) {
        public Stage {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    public TermHistory {
        versions = List.copyOf(versions);
    }

    /** Puts the kept versions before the present one; one that has the number of the present is left out. */
    public static TermHistory of(KnownVersions kept, Ontology present) {
        Stream<Version> earlier = kept.kept().stream()
                .filter(number -> !number.equals(present.version()))
                .map(number -> Version.of(Ontology.of(kept.ontology(number).graph())));
        return new TermHistory(
                Stream.concat(earlier, Stream.of(Version.of(present))).toList());
    }

    /** The axioms of the present version. */
    public Optional<ManchesterSyntax> axioms() {
        return versions.get(versions.size() - 1).axioms();
    }

    /** The versions that brought a term or changed it, the oldest first. */
    public List<Stage> of(Node term) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            Optional<Term> now = version.ontology().term(term);
            Optional<Term> before =
                    i == 0 ? Optional.empty() : versions.get(i - 1).ontology().term(term);
            if (now.isPresent() && before.isEmpty()) {
                stages.add(new Stage(
                        version.number(), i == 0 ? "there from the first version on" : "new", List.of(), List.of()));
            } else if (now.isPresent()) {
                changed(before.get(), now.get(), versions.get(i - 1), version).ifPresent(stages::add);
            }
        }
        return stages;
    }

    private static Optional<Stage> changed(Term before, Term now, Version old, Version version) {
        List<String> had = old.axioms(now.node());
        List<String> has = version.axioms(now.node());
        List<String> added = has.stream().filter(axiom -> !had.contains(axiom)).toList();
        List<String> removed =
                had.stream().filter(axiom -> !has.contains(axiom)).toList();
        List<String> changes = new ArrayList<>();
        if (!Objects.equals(before.definition(), now.definition())) {
            changes.add("the definition was put in other words");
        }
        if (!before.label().equals(now.label())) {
            changes.add("it was called “" + before.label() + "”");
        }
        if (!added.isEmpty() || !removed.isEmpty()) {
            changes.add("its axioms changed");
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stage(version.number(), String.join("; ", changes), added, removed));
    }
}
