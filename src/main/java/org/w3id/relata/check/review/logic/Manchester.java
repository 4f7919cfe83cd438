package org.w3id.relata.check.review.logic;

import java.util.Collection;
import java.util.stream.Collectors;
import org.semanticweb.owlapi.manchestersyntax.renderer.ManchesterOWLSyntaxOWLObjectRendererImpl;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLObject;
import org.semanticweb.owlapi.util.SimpleShortFormProvider;

/** Axioms in the words of the Manchester syntax, with short names. */
final class Manchester {
    private final ManchesterOWLSyntaxOWLObjectRendererImpl renderer = new ManchesterOWLSyntaxOWLObjectRendererImpl();

    Manchester() {
        renderer.setShortFormProvider(new SimpleShortFormProvider());
    }

    String axiom(OWLObject object) {
        return renderer.render(object).replaceAll("\\s+", " ").strip();
    }

    /** Sorted, and the same in each run. */
    String words(Collection<? extends OWLAxiom> axioms) {
        return axioms.stream()
                .map(axiom -> axiom(axiom.getAxiomWithoutAnnotations()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
