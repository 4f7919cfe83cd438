package org.w3id.relata.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.relata.rdf.nanopub.Nanopub;
import org.w3id.relata.rdf.nanopub.Part;
import org.w3id.relata.web.page.NanopubPage;

/** Makes the page of a nanopublication. */
record NanopubPages(PageBuilder builder) {
    /** What stands in the heading of a thing. */
    private static final Set<Node> HEADING = Set.of(StandardTerms.TYPE, StandardTerms.LABEL);

    NanopubPage page(Nanopub nanopub) {
        String iri = nanopub.iri().getURI();
        String title = new Facts(graph(nanopub, Part.PUBINFO)).label(nanopub.iri());
        return new NanopubPage(
                builder.frame(nanopub.iri(), title, title, Nanopubs.FORMATS),
                title,
                builder.linker().link("claim", nanopub.claim()),
                iri.substring(0, iri.length() - nanopub.code().length()),
                nanopub.code(),
                Stream.of(Part.ASSERTION, Part.PROVENANCE, Part.PUBINFO, Part.HEAD)
                        .map(part -> graphOf(nanopub, part))
                        .toList());
    }

    private NanopubPage.NamedGraph graphOf(Nanopub nanopub, Part part) {
        Graph graph = graph(nanopub, part);
        Facts facts = new Facts(graph);
        Node first =
                switch (part) {
                    case ASSERTION -> nanopub.claim();
                    case PROVENANCE -> nanopub.graph(Part.ASSERTION);
                    case PUBINFO, HEAD -> nanopub.iri();
                };
        return new NanopubPage.NamedGraph(
                title(part),
                explanation(part),
                nanopub.graph(part).getURI(),
                graph.stream()
                        .map(Triple::getSubject)
                        .distinct()
                        .sorted(Comparator.comparing((Node subject) -> !subject.equals(first))
                                .thenComparing(Node::getURI))
                        .map(subject -> described(subject, facts))
                        .toList());
    }

    private NanopubPage.Described described(Node subject, Facts facts) {
        List<Triple> others = facts.about(subject).stream()
                .filter(triple -> !HEADING.contains(triple.getPredicate()))
                .toList();
        return new NanopubPage.Described(
                builder.linker().link(facts.label(subject), subject),
                builder.linker().links(facts.all(subject, StandardTerms.TYPE)),
                new Details(builder).of(others));
    }

    private static Graph graph(Nanopub nanopub, Part part) {
        return nanopub.dataset().getGraph(nanopub.graph(part));
    }

    private static String title(Part part) {
        return switch (part) {
            case ASSERTION -> "Assertion";
            case PROVENANCE -> "Provenance";
            case PUBINFO -> "Publication info";
            case HEAD -> "Head";
        };
    }

    private static String explanation(Part part) {
        return switch (part) {
            case ASSERTION ->
                "That somebody puts a content forward, through whom and in which words. Whether it is so is"
                        + " not asserted here.";
            case PROVENANCE ->
                "How the assertion was found: in which words of which text, by which version and which rows"
                        + " of the lexicon, and how sure the converter is of its reading.";
            case PUBINFO -> "What the nanopublication is about, who made it, and on which terms.";
            case HEAD -> "Which graph is which.";
        };
    }
}
