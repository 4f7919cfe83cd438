package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.w3id.relata.query.ontology.Ontology;
import org.w3id.relata.query.ontology.Term;
import org.w3id.relata.query.ontology.TermHistory;
import org.w3id.relata.query.ontology.TermKind;
import org.w3id.relata.web.page.Detail;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.OntologyPage;
import org.w3id.relata.web.page.OntologyPage.Entry;
import org.w3id.relata.web.page.OntologyPage.Letter;
import org.w3id.relata.web.page.OntologyPage.Section;
import org.w3id.relata.web.page.OntologyPage.Version;

/** Makes the page of the ontology as a whole. */
record OntologyPages(PageBuilder builder, ServedOntology served) {
    static final String PATH = "/page/ontology";

    OntologyPage page() {
        Ontology ontology = served.ontology();
        Linker linker = builder.linker();
        String title = text(DCTerms.title.asNode(), "Relata");
        return new OntologyPage(
                builder.frame(
                        Ontology.IRI,
                        title + ", the ontology",
                        text(DCTerms.description.asNode(), "The terms in which claims are described.")),
                title,
                ontology.version(),
                text(DCTerms.description.asNode(), ""),
                header(),
                citation(title),
                served.history().versions().stream().map(this::version).toList(),
                new ClassTree(new TermDrawing(ontology, linker)).pictures(),
                new PropertyMap(new TermDrawing(ontology, linker)).pictures(TermKind.PROPERTY),
                new PropertyMap(new TermDrawing(ontology, linker)).pictures(TermKind.RELATION),
                Stream.of(TermKind.values())
                        .map(this::section)
                        .filter(section -> !section.terms().isEmpty())
                        .toList(),
                alphabet(),
                served.questions().all().stream()
                        .map(new TermLinks(linker)::question)
                        .toList());
    }

    /** What the ontology says of itself, but for what stands elsewhere on the page. */
    private List<Detail> header() {
        List<Node> elsewhere = List.of(
                RDF.Nodes.type,
                DCTerms.bibliographicCitation.asNode(),
                DCTerms.title.asNode(),
                DCTerms.description.asNode(),
                OWL2.versionInfo.asNode());
        return new Details(builder)
                .of(served.ontology().graph().stream(Ontology.IRI, Node.ANY, Node.ANY)
                        .filter(triple -> !elsewhere.contains(triple.getPredicate()))
                        .sorted((one, other) -> one.toString().compareTo(other.toString()))
                        .toList());
    }

    /** As it wants to be cited, or else put together. */
    private String citation(String title) {
        String own = text(DCTerms.bibliographicCitation.asNode(), "");
        return own.isEmpty() ? madeCitation(title) : own;
    }

    private String madeCitation(String title) {
        List<String> parts = new ArrayList<>();
        served.ontology().header(DCTerms.creator.asNode()).stream()
                .map(builder.facts()::label)
                .forEach(parts::add);
        parts.add(
                title + ": an ontology of claims, version " + served.ontology().version());
        Stream.of(DCTerms.issued, DCTerms.modified)
                .flatMap(property -> served.ontology().header(property.asNode()).stream())
                .map(builder.facts()::label)
                .findFirst()
                .ifPresent(parts::add);
        parts.add(served.ontology().header(OWL2.versionIRI.asNode()).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .findFirst()
                .orElse(Ontology.IRI.getURI()));
        return String.join(". ", parts) + ".";
    }

    /** A version with its files, of which the present one has those of the latest. */
    private Version version(TermHistory.Version version) {
        boolean present = version.ontology() == served.ontology();
        String address = builder.linker().prefix() + PATH + (present ? "" : "/" + version.number());
        return new Version(
                version.number(),
                Counted.of(version.ontology().terms().size(), "term", "terms") + (present ? "; the present one" : ""),
                files(address));
    }

    private static List<Link> files(String address) {
        return Stream.of(OntologyFormat.values())
                .map(format -> new Link(format.label(), address + "." + format.suffix()))
                .toList();
    }

    private Section section(TermKind kind) {
        return new Section(
                kind.name().toLowerCase(Locale.ROOT),
                kind.title(),
                served.ontology().terms(kind).stream()
                        .map(term -> entry(kind, term))
                        .toList());
    }

    private Entry entry(TermKind kind, Term term) {
        String definition = term.definition();
        return new Entry(
                // By punning one term may stand in two sections.
                (term.kinds().first() == kind ? "term-" : kind.word() + "-") + term.localName(),
                builder.linker().link(term.label(), term.node()),
                term.localName(),
                definition == null ? "" : definition,
                String.join(" ", term.examples()),
                new TermLinks(builder.linker())
                        .axioms(served.history()
                                .axioms()
                                .map(syntax -> syntax.about(term.node().getURI()))
                                .orElse(List.of())));
    }

    private List<Letter> alphabet() {
        Map<String, List<Link>> letters = new TreeMap<>();
        served.ontology().terms().stream()
                .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
                .forEach(term -> letters.computeIfAbsent(
                                term.label()
                                        .substring(0, term.label().offsetByCodePoints(0, 1))
                                        .toUpperCase(Locale.ROOT),
                                any -> new ArrayList<>())
                        .add(builder.linker().link(term.label() + " (" + term.kindInWords() + ")", term.node())));
        return letters.entrySet().stream()
                .map(letter -> new Letter(letter.getKey(), letter.getValue()))
                .toList();
    }

    private String text(Node property, String otherwise) {
        return served.ontology().header(property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(otherwise);
    }
}
