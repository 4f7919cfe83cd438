package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.web.page.Detail;
import org.w3id.relata.web.page.DocumentPage;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.Mark;
import org.w3id.relata.web.page.Paragraph;

/** Makes the page of a document: its text with every claim marked in place. */
record DocumentPages(PageBuilder builder) {
    DocumentPage page(Node document) {
        String title = builder.facts().label(document);
        List<Node> claims = claims(document);
        List<Paragraph> paragraphs = builder.texts()
                .textOf(document)
                .map(text -> new MarkedText(text, highlights(claims, text)).paragraphs(new TextSpan(0, text.length())))
                .orElse(List.of());
        return new DocumentPage(
                builder.frame(document, title, "Who says what in “" + title + "”: " + claims.size() + " claims."),
                title,
                details(document),
                paragraphs,
                voices(document, claims),
                claims.size());
    }

    private List<Node> claims(Node document) {
        return builder.facts().having(Vocabulary.inDocument, document).stream()
                .filter(node -> builder.facts().is(node, Vocabulary.CLAIM))
                .toList();
    }

    private List<Highlight> highlights(List<Node> claims, DocumentText text) {
        List<Highlight> highlights = new ArrayList<>();
        for (Node claim : claims) {
            TextSpan place = builder.cards().place(claim);
            if (place.length() > 0 && place.end() <= text.length()) {
                highlights.add(new Highlight(
                        place,
                        classes(claim),
                        title(claim),
                        builder.linker().link(claim).href()));
            }
        }
        return highlights;
    }

    private String classes(Node claim) {
        return builder.facts().all(claim, Vocabulary.polarity).contains(StandardTerms.DENIED)
                ? "evidence denied"
                : "evidence";
    }

    private String title(Node claim) {
        String sources =
                builder.cards().sources(claim).stream().map(Link::label).collect(Collectors.joining(", "));
        String marks =
                builder.cards().marks(claim).stream().limit(3).map(Mark::word).collect(Collectors.joining(", "));
        return sources + ": " + marks;
    }

    private List<Detail> details(Node document) {
        List<Detail> details = new ArrayList<>();
        details.addAll(builder.detail("Author", document, StandardTerms.CREATOR));
        details.addAll(builder.detail("Outlet", document, Vocabulary.outlet));
        details.addAll(builder.detail("Published", document, StandardTerms.ISSUED));
        details.addAll(builder.detail("Original", document, StandardTerms.SOURCE_URL));
        details.addAll(builder.detail("Licence", document, StandardTerms.LICENSE));
        return details;
    }

    private List<DocumentPage.Voice> voices(Node document, List<Node> claims) {
        Map<Node, Long> counts = claims.stream()
                .flatMap(claim -> builder.facts().all(claim, Vocabulary.source).stream())
                .collect(Collectors.groupingBy(source -> source, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new DocumentPage.Voice(
                        entry.getKey().equals(document)
                                ? new Link("the document itself", null)
                                : builder.linker().link(entry.getKey()),
                        entry.getValue()))
                .sorted(Comparator.comparingLong(DocumentPage.Voice::claims)
                        .reversed()
                        .thenComparing(voice -> voice.source().label()))
                .toList();
    }
}
