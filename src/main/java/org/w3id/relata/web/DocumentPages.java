package org.w3id.relata.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.web.page.Detail;
import org.w3id.relata.web.page.DocumentPage;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.Mark;
import org.w3id.relata.web.page.Paragraph;

/** Makes the page of a document: its text with every claim marked in place. */
record DocumentPages(PageBuilder builder, Site site) {
    private static final int LONGEST_WORDS = 140;

    /** Where a claim is in the text of its document's page. */
    static String anchor(Node claim) {
        return "claim-" + claim.getURI().replaceFirst(".*/", "");
    }

    /**
     * @param source whose claims are wanted, by what query parameters take for an IRI; null for everybody's
     * @param version the version of the data that was asked for, or null
     */
    DocumentPage page(Node document, @Nullable String source, @Nullable String version) {
        String title = builder.facts().label(document);
        List<Node> claims = claims(document);
        Map<Node, Long> sources = sources(claims);
        Optional<Node> chosen = sources.keySet().stream()
                .filter(voice -> value(voice).equals(source))
                .findFirst();
        List<Node> shown = claims.stream()
                .filter(claim -> chosen.isEmpty()
                        || builder.facts().all(claim, Vocabulary.source).contains(chosen.get()))
                .toList();
        List<Paragraph> paragraphs = builder.texts()
                .textOf(document)
                .map(text -> new MarkedText(text, highlights(shown, text)).paragraphs(new TextSpan(0, text.length())))
                .orElse(List.of());
        return new DocumentPage(
                builder.frame(document, title, "Who says what in “" + title + "”: " + claims.size() + " claims."),
                new CitedVersions(site, builder.linker().prefix())
                        .notice(document, version)
                        .orElse(null),
                title,
                details(document),
                paragraphs,
                sources.keySet().stream()
                        .map(voice -> voice(voice, document, sources))
                        .sorted(Comparator.comparingLong(DocumentPage.Voice::claims)
                                .reversed()
                                .thenComparing(DocumentPage.Voice::name))
                        .toList(),
                chosen.map(voice -> voice(voice, document, sources)).orElse(null),
                String.valueOf(builder.linker().link(document).href()),
                shown.stream().map(claim -> listed(claim, document)).toList(),
                claims.size(),
                new Citations(builder, References.of(builder, site)).of(document));
    }

    /** In the order of the text; what contains others comes first. */
    private List<Node> claims(Node document) {
        return builder.facts().having(Vocabulary.inDocument, document).stream()
                .filter(node -> builder.facts().is(node, Vocabulary.CLAIM))
                .sorted(Comparator.comparing((Node claim) -> builder.cards().place(claim))
                        .thenComparing(claim -> claim.toString()))
                .toList();
    }

    private Map<Node, Long> sources(List<Node> claims) {
        return claims.stream()
                .flatMap(claim -> builder.facts().all(claim, Vocabulary.source).stream())
                .collect(Collectors.groupingBy(source -> source, LinkedHashMap::new, Collectors.counting()));
    }

    private DocumentPage.Voice voice(Node source, Node document, Map<Node, Long> counts) {
        return new DocumentPage.Voice(
                name(source, document),
                builder.linker().link(document).href() + "?source="
                        + URLEncoder.encode(value(source), StandardCharsets.UTF_8),
                counts.getOrDefault(source, 0L));
    }

    private String name(Node source, Node document) {
        return source.equals(document) ? "the document itself" : builder.facts().label(source);
    }

    private String value(Node source) {
        return source.isURI() ? builder.linker().addresses().value(source) : "";
    }

    private DocumentPage.MarkedClaim listed(Node claim, Node document) {
        return new DocumentPage.MarkedClaim(
                anchor(claim),
                builder.facts().all(claim, Vocabulary.source).stream()
                        .map(source -> name(source, document))
                        .collect(Collectors.joining(", ")),
                builder.linker().link(PageBuilder.shortened(builder.cards().evidence(claim), LONGEST_WORDS), claim),
                builder.cards().tellingMarks(claim));
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
                        builder.linker().link(claim).href(),
                        anchor(claim)));
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
}
