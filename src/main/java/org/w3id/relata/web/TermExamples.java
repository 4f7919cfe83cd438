package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.relata.query.ontology.Term;
import org.w3id.relata.query.ontology.TermKind;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.web.page.ExampleClaim;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.Paragraph;

/** Shows claims in which a term is met, with their words marked in the text. */
record TermExamples(PageBuilder builder, Term term) {
    private static final int LONGEST = 220;
    private static final int MOST_VALUES = 3;

    List<ExampleClaim> of(List<TermUse.Shown> shown) {
        return shown.stream().map(this::example).toList();
    }

    private ExampleClaim example(TermUse.Shown shown) {
        Node claim = shown.claim();
        Node document = builder.facts().one(claim, Vocabulary.inDocument).orElse(claim);
        List<Paragraph> words = builder.texts()
                .textOf(document)
                .flatMap(text -> new ClaimContext(builder, claim, text).passage(reasons(claim, text)))
                .orElse(List.of());
        return new ExampleClaim(
                builder.linker().link(PageBuilder.shortened(builder.wording().claim(claim)), claim),
                shown.users().stream()
                        .filter(user -> !user.equals(claim) || hasValues())
                        .map(user -> shown(user, claim))
                        .toList(),
                words,
                builder.linker().link(document));
    }

    private boolean hasValues() {
        return term.is(TermKind.PROPERTY) || term.is(TermKind.ANNOTATION);
    }

    private ExampleClaim.Shown shown(Node user, Node claim) {
        List<Link> values = hasValues()
                ? builder.facts().all(user, term.node()).stream()
                        .limit(MOST_VALUES)
                        .map(builder.linker()::value)
                        .map(TermExamples::shortened)
                        .toList()
                : List.of();
        return new ExampleClaim.Shown(
                user.equals(claim) ? null : shortened(builder.linker().value(user)), values);
    }

    private static Link shortened(Link link) {
        return new Link(PageBuilder.shortened(link.label(), LONGEST), link.href());
    }

    /** The words that made the converter choose this mark or this relation. */
    private List<Highlight> reasons(Node claim, DocumentText text) {
        Set<Node> parts = Stream.concat(
                        Stream.of(term.node()),
                        builder.facts().all(claim, Vocabulary.states).stream().filter(content -> builder.facts()
                                .all(content, Vocabulary.relation)
                                .contains(term.node())))
                .collect(Collectors.toSet());
        List<Highlight> reasons = new ArrayList<>();
        for (Node reading : builder.facts().all(claim, Vocabulary.reading)) {
            if (builder.facts().all(reading, Vocabulary.explains).stream().anyMatch(parts::contains)) {
                for (Node span : builder.facts().all(reading, Vocabulary.words)) {
                    builder.texts()
                            .place(span, text)
                            .map(place -> reason(place))
                            .ifPresent(reasons::add);
                }
            }
        }
        return reasons;
    }

    private Highlight reason(TextSpan place) {
        return new Highlight(place, "because", "what it was read by", null);
    }
}
