package org.w3id.relata.web;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.check.owl.AxiomText;
import org.w3id.relata.query.ontology.Alignment;
import org.w3id.relata.query.ontology.LexiconRow;
import org.w3id.relata.query.ontology.ShortNames;
import org.w3id.relata.query.ontology.Term;
import org.w3id.relata.query.ontology.TermHistory;
import org.w3id.relata.web.page.Detail;
import org.w3id.relata.web.page.Frame;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.TermPage;
import org.w3id.relata.web.page.TermUsePart;

/** Makes the pages of the terms of the ontology. */
record TermPages(PageBuilder builder, ServedOntology served) {
    TermPage page(Term term, TermUse use) {
        String iri = term.node().getURI();
        Linker linker = builder.linker();
        return new TermPage(
                frame(term),
                new Link("Ontology", linker.prefix() + OntologyPages.PATH),
                term.kindInWords(),
                term.label(),
                term.localName(),
                term.labels().entrySet().stream()
                        .map(label -> new TermPage.Labelled(label.getKey(), label.getValue()))
                        .toList(),
                term.deprecated(),
                term.definition() == null ? "" : term.definition(),
                notes(term),
                linker.links(term.instead()),
                axioms(served.history()
                        .axioms()
                        .map(syntax -> syntax.about(iri))
                        .orElse(List.of())),
                axioms(served.history()
                        .axioms()
                        .map(syntax -> syntax.mentioning(iri))
                        .orElse(List.of())),
                new TermDiagrams(served.ontology(), linker).of(term),
                use(term, use),
                rows(term),
                new TermFigures(served.quality(), served.ontology(), linker).of(term),
                served.questions().of(term).stream()
                        .map(new TermLinks(linker)::question)
                        .toList(),
                served.questions().untested(term).orElse(""),
                served.alignments().of(term.node()).stream().map(this::aligned).toList(),
                served.history().of(term.node()).stream().map(TermPages::stage).toList(),
                linker.prefix() + builder.addresses().page(term.node()).orElseThrow() + "?page=1");
    }

    private Frame frame(Term term) {
        String title = term.label() + ", " + term.kindInWords();
        String definition = term.definition();
        return builder.frame(
                term.node(),
                title,
                definition == null ? "The term " + term.localName() + " of the Relata ontology" : definition);
    }

    private List<List<Link>> axioms(List<AxiomText> axioms) {
        return new TermLinks(builder.linker()).axioms(axioms);
    }

    private static List<TermPage.Note> notes(Term term) {
        return Stream.of(
                        new TermPage.Note("Why it exists", "rationale", term.rationales()),
                        new TermPage.Note("Where it begins and ends", "scope", term.scopeNotes()),
                        new TermPage.Note("Example", "example", term.examples()),
                        new TermPage.Note("What it is not", "counter-example", term.counterExamples()),
                        new TermPage.Note("Why no data uses it", "unused", term.unused()))
                .filter(note -> !note.texts().isEmpty())
                .toList();
    }

    private TermUsePart use(Term term, TermUse use) {
        return new TermUsePart(
                UseWords.of(term, use, served.ontology()),
                new TermExamples(builder, term).of(use.shown()),
                use.beside().stream()
                        .map(one -> new TermUsePart.Beside(
                                builder.linker().link(name(one.property()), one.property()),
                                one.things(),
                                use.looked()))
                        .toList(),
                UseWords.beside(term, use));
    }

    private String name(Node property) {
        return served.ontology().term(property).map(Term::label).orElseGet(() -> ShortNames.of(property.toString()));
    }

    private List<TermPage.Row> rows(Term term) {
        return served.rows().of(term).stream()
                .map(row -> new TermPage.Row(row(row), row.words(), row.example()))
                .toList();
    }

    /** Where the data has another lexicon than ours, a row may have no page. */
    private Link row(LexiconRow row) {
        boolean known = builder.facts().one(row.row(), StandardTerms.TYPE).isPresent();
        return known ? builder.linker().link(row.name(), row.row()) : new Link(row.name(), null);
    }

    private TermPage.Aligned aligned(Alignment alignment) {
        return new TermPage.Aligned(
                match(alignment.match()),
                builder.linker().link(ShortNames.of(alignment.target().getURI()), alignment.target()),
                alignment.grounds().stream()
                        .filter(ground -> ground.property().equals(RDFS.comment.asNode()))
                        .map(ground -> builder.facts().label(ground.value()))
                        .toList(),
                alignment.grounds().stream()
                        .filter(ground -> !ground.property().equals(RDFS.comment.asNode()))
                        .map(ground -> new Detail(
                                new Link(
                                        ShortNames.of(ground.property().toString())
                                                .replaceFirst("^[a-z]+:", "")
                                                .replace('_', ' '),
                                        null),
                                List.of(ground(ground.value()))))
                        .toList());
    }

    private Link ground(Node value) {
        return value.isURI()
                ? builder.linker().link(ShortNames.of(value.getURI()), value)
                : builder.linker().link(value);
    }

    private static String match(Node property) {
        if (property.equals(RDFS.subClassOf.asNode()) || property.equals(RDFS.subPropertyOf.asNode())) {
            return "a kind of";
        }
        if (property.equals(SKOS.exactMatch.asNode())) {
            return "the same as";
        }
        if (property.equals(SKOS.closeMatch.asNode())) {
            return "nearly the same as";
        }
        if (property.equals(SKOS.broadMatch.asNode())) {
            return "narrower than";
        }
        return property.equals(SKOS.narrowMatch.asNode()) ? "wider than" : "akin to";
    }

    private static TermPage.Stage stage(TermHistory.Stage stage) {
        return new TermPage.Stage(stage.version(), stage.change(), stage.added(), stage.removed());
    }
}
