package org.w3id.relata.web;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.w3id.relata.check.owl.AxiomText;
import org.w3id.relata.check.question.CompetencyQuestion;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.TermPage;

/** Makes links of what the ontology is told in. */
record TermLinks(Linker linker) {
    /** Axioms as links and words. */
    List<List<Link>> axioms(List<AxiomText> axioms) {
        return axioms.stream()
                .map(axiom -> axiom.segments().stream().map(this::segment).toList())
                .toList();
    }

    private Link segment(AxiomText.Segment segment) {
        String iri = segment.iri();
        return new Link(segment.text(), iri == null ? null : linker.href(NodeFactory.createURI(iri)));
    }

    TermPage.Question question(CompetencyQuestion question) {
        return new TermPage.Question(
                question.id(),
                question.question(),
                question.sparql(),
                linker.prefix() + SparqlHandler.PATH + "?query=" + RowPages.encode(question.sparql()));
    }
}
