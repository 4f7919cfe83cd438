package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.release.Release;
import org.w3id.relata.web.page.Mark;

/**
 * Tells how claims and documents are cited: by their sources or authors, always with the version of the data.
 *
 * @param version the present version of the data; null where none was published
 */
record References(PageBuilder builder, @Nullable String version) {
    private static final String PUBLISHER = "Relata";

    static References of(PageBuilder builder, Site site) {
        return new References(
                builder, site.releases().current().map(Release::version).orElse(null));
    }

    /** Whether something is cited: claims and documents are. */
    static boolean cite(Node thing, Facts facts) {
        return facts.is(thing, Vocabulary.CLAIM) || facts.is(thing, Vocabulary.DOCUMENT);
    }

    /** The reference to a claim or a document; empty for other things, which are not cited. */
    Optional<Reference> of(Node thing) {
        if (builder.facts().is(thing, Vocabulary.CLAIM)) {
            return Optional.of(claim(thing));
        }
        return builder.facts().is(thing, Vocabulary.DOCUMENT) ? Optional.of(document(thing)) : Optional.empty();
    }

    /** The address of a thing in this version of the data: it leads there for good. */
    String permalink(Node thing) {
        return thing.getURI() + (version == null ? "" : "?version=" + version);
    }

    /** The reference as one line, for a footnote. */
    String line(Node thing) {
        Reference reference = of(thing).orElseThrow();
        List<String> parts = new ArrayList<>();
        if (!reference.authors().isEmpty()) {
            parts.add(String.join(", ", reference.authors()));
        }
        parts.add(reference.title());
        if (builder.facts().is(thing, Vocabulary.CLAIM)) {
            parts.add(origin(thing));
        } else {
            Optional.ofNullable(reference.container()).ifPresent(parts::add);
            Optional.ofNullable(reference.date()).map(Dates::words).ifPresent(parts::add);
        }
        return String.join(", ", parts) + ". " + PUBLISHER + (version == null ? "" : ", version " + version) + ", "
                + permalink(thing);
    }

    private Reference claim(Node claim) {
        Optional<Node> document = builder.facts().one(claim, Vocabulary.inDocument);
        String date = document.map(this::issued).orElse(null);
        List<Node> sources = builder.facts().all(claim, Vocabulary.source);
        boolean own = document.isPresent() && sources.contains(document.get());
        return new Reference(
                "relata-" + key(claim),
                "entry",
                own ? authors(document.get()) : names(sources),
                builder.wording().title(claim),
                date,
                PUBLISHER,
                version,
                permalink(claim),
                "Claim (" + marks(claim) + "), " + origin(claim)
                        + ". Relata reports what was reported; it does not say that it is true.");
    }

    private Reference document(Node document) {
        Facts facts = builder.facts();
        String original = facts.one(document, StandardTerms.SOURCE_URL)
                .map(Node::toString)
                .filter(url -> url.matches("https?://\\S+"))
                .orElse(null);
        return new Reference(
                key(document),
                "document",
                authors(document),
                facts.label(document),
                issued(document),
                facts.one(document, Vocabulary.outlet).map(facts::label).orElse(null),
                version,
                original == null ? permalink(document) : original,
                "Its claims: " + permalink(document));
    }

    /** Through whom a claim came and where it stands: "passed on by …, in: author, “title”, outlet, date". */
    private String origin(Node claim) {
        List<Node> chain = builder.cards().chain(claim);
        List<String> relays = chain.stream()
                .limit(Math.max(0, chain.size() - 1))
                .skip(1)
                .flatMap(link -> names(builder.facts().all(link, Vocabulary.attributedTo)).stream())
                .toList();
        String document = builder.facts()
                .one(claim, Vocabulary.inDocument)
                .map(this::described)
                .orElse("an unknown document");
        return (relays.isEmpty() ? "" : "passed on by " + String.join(", ", relays) + ", ") + "in: " + document;
    }

    private String described(Node document) {
        List<String> parts = new ArrayList<>(authors(document));
        parts.add(Wording.quoted(builder.facts().label(document)));
        builder.facts()
                .one(document, Vocabulary.outlet)
                .map(builder.facts()::label)
                .ifPresent(parts::add);
        Optional.ofNullable(issued(document)).map(Dates::words).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private List<String> authors(Node document) {
        return names(builder.facts().all(document, StandardTerms.CREATOR));
    }

    private List<String> names(List<Node> nodes) {
        return nodes.stream().map(builder.facts()::label).toList();
    }

    private @Nullable String issued(Node document) {
        return builder.facts().text(document, StandardTerms.ISSUED);
    }

    private String marks(Node claim) {
        return builder.cards().marks(claim).stream().map(Mark::word).collect(Collectors.joining(", "));
    }

    /** The last part of an IRI, in letters, digits and hyphens. */
    private static String key(Node thing) {
        return thing.getURI().replaceFirst(".*/", "").replaceAll("[^A-Za-z0-9-]+", "-");
    }
}
