package org.w3id.relata.web;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;

/** The texts of documents and the places in them. */
record Texts(Facts facts) {
    /** The whole text of a document; empty where the store has none. */
    Optional<DocumentText> textOf(Node document) {
        return facts.one(document, Vocabulary.hasText)
                .flatMap(text -> facts.one(text, StandardTerms.VALUE))
                .filter(Node::isLiteral)
                .map(value -> new DocumentText(value.getLiteralLexicalForm()));
    }

    /** Where a span is; empty where it does not lie within the text. */
    Optional<TextSpan> place(Node span, DocumentText text) {
        return place(span).filter(place -> place.end() <= text.length());
    }

    /** Where a span is, by its position selector (Web Annotation, section 4.2.5). */
    Optional<TextSpan> place(Node span) {
        for (Node selector : facts.all(span, StandardTerms.HAS_SELECTOR)) {
            Optional<Integer> start = offset(selector, StandardTerms.SELECTOR_START);
            Optional<Integer> end = offset(selector, StandardTerms.SELECTOR_END);
            if (start.isPresent() && end.isPresent() && start.get() <= end.get()) {
                return Optional.of(new TextSpan(start.get(), end.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> offset(Node selector, Node property) {
        return Optional.ofNullable(facts.text(selector, property))
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }
}
