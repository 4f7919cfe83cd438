package org.w3id.relata.web;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Vocabulary;

/**
 * The links in the header of answers about a thing (RFC 8288), for clients that do not read pages.
 *
 * @param site what is served, in a transaction
 * @param exchange the request and its response
 */
record ThingLinks(Site site, Exchange exchange) {
    /** What the data may be used by; not the texts of documents, which are their publishers'. */
    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    /** More classes than this nothing has. */
    private static final int MOST_TYPES = 8;

    /** From a thing to the documents about it. */
    void ofThing(Node thing) {
        documents(thing, "describedby");
        exchange.link(thing.getURI(), "canonical");
        types(thing);
    }

    /** From a document about a thing to the same in other formats, to the thing, and to what both belong to. */
    void ofPage(Node thing) {
        documents(thing, "alternate");
        exchange.link(thing.getURI(), "canonical");
        exchange.link(DescriptionHandler.PATH, "describedby");
        licence(thing).ifPresent(licence -> exchange.link(licence, "license"));
        types(thing);
    }

    private void documents(Node thing, String relation) {
        site.addresses().page(thing).ifPresent(page -> {
            exchange.link(page, relation, "text/html");
            for (RdfFormat format : RdfFormat.values()) {
                exchange.link(page + "." + format.suffix(), relation, format.mediaType());
            }
            if (References.cite(thing, new Facts(site.dataset()))) {
                for (CitationFormat format : CitationFormat.values()) {
                    exchange.link(page + "." + format.suffix(), relation, format.mediaType());
                }
            }
        });
    }

    private void types(Node thing) {
        new Facts(site.dataset())
                .all(thing, StandardTerms.TYPE).stream()
                        .filter(Node::isURI)
                        .limit(MOST_TYPES)
                        .forEach(type -> exchange.link(type.getURI(), "type"));
    }

    private Optional<String> licence(Node thing) {
        Facts facts = new Facts(site.dataset());
        if (facts.is(thing, Vocabulary.TEXT)) {
            return Optional.empty();
        }
        if (facts.is(thing, Vocabulary.DOCUMENT)) {
            return facts.one(thing, StandardTerms.LICENSE)
                    .filter(licence -> licence.isURI() && licence.getURI().matches("https?://[^\\s<>\"]+"))
                    .map(Node::getURI);
        }
        return Optional.of(LICENCE);
    }
}
