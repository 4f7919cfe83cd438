package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.ontology.Ontology;
import org.w3id.relata.query.ontology.Term;
import org.w3id.relata.query.ontology.TermKind;
import org.w3id.relata.web.page.Diagram;
import org.w3id.relata.web.page.Link;

/** Shows what stands around a term. */
record TermDiagrams(Ontology ontology, Linker linker) {
    private static final int MOST_BESIDE = 9;
    private static final int MOST_NARROW = 5;
    private static final int MOST_KINDS = 12;

    /** @return null where nothing stands around it */
    @Nullable
    Diagram of(Term term) {
        TermTies all = TermTies.of(term, ontology);
        if (all.isEmpty()) {
            return null;
        }
        TermDrawing drawing = new TermDrawing(ontology, linker);
        TermTies drawn = all.first(MOST_BESIDE, MOST_KINDS);
        return new Diagram(
                new WideTerm(drawing, term.node(), drawn).picture(),
                new NarrowTerm(drawing, term.node(), all.first(MOST_NARROW, MOST_KINDS)).picture(),
                rows(term, all, drawing),
                drawn.size() < all.size()
                        ? drawn.size() + " of " + all.size() + " ties are drawn; all of them stand below in words."
                        : "");
    }

    private List<Diagram.Row> rows(Term term, TermTies ties, TermDrawing drawing) {
        Link self = linker.link(term.label(), term.node());
        String kind = term.is(TermKind.CLASS) || ontology.classes(term.node()).isEmpty() ? "is a kind of" : "is a";
        List<Diagram.Row> rows = new ArrayList<>();
        ties.above().forEach(other -> rows.add(new Diagram.Row(self, new Link(kind, null), link(other, drawing))));
        ties.below()
                .forEach(other -> rows.add(new Diagram.Row(
                        link(other, drawing),
                        new Link(ontology.individuals(term.node()).contains(other) ? "is a" : "is a kind of", null),
                        self)));
        ties.left().forEach(tie -> rows.add(row(link(tie.other(), drawing), tie, self, "is the domain of", drawing)));
        ties.right().forEach(tie -> rows.add(row(self, tie, link(tie.other(), drawing), "has the range", drawing)));
        return rows;
    }

    private Diagram.Row row(Link from, TermTies.Tie tie, Link to, String word, TermDrawing drawing) {
        Link middle = tie.property() == null ? new Link(word, null) : link(tie.property(), drawing);
        return new Diagram.Row(from, middle, to);
    }

    private Link link(Node node, TermDrawing drawing) {
        return linker.link(drawing.name(node), node);
    }
}
