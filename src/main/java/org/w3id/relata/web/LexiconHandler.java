package org.w3id.relata.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.w3id.relata.check.Lazily;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.OntoLexGraph;

/**
 * The lexicon of the ontology in OntoLex-Lemon, as one document: at the lexicon's IRI, and where its entries lead to. What
 * else is asked for the handler behind answers.
 */
final class LexiconHandler implements Handler {
    private static final String PAGE = PageHandler.PATH + "lexicon.";
    private static final String ENTRIES = "/lexicon/entry/";
    private static final List<Offer<RdfFormat>> OFFERS = Arrays.stream(RdfFormat.values())
            .filter(format -> !format.hasGraphs())
            .map(format -> Offer.of(format.mediaType(), format))
            .toList();

    private final Lazily<ServedLexicon> lexicon;
    private final Handler others;

    LexiconHandler(Lazily<ServedLexicon> lexicon, Handler others) {
        this.lexicon = lexicon;
        this.others = others;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        String path = exchange.path();
        if (path.matches("/lexicon/?") || path.startsWith(ENTRIES) && isEntry(path)) {
            RdfFormat format = exchange.negotiate(OFFERS).form();
            links(exchange, "describedby");
            exchange.seeOther(PAGE + format.suffix() + exchange.query());
            return;
        }
        for (Offer<RdfFormat> offer : OFFERS) {
            if (path.equals(PAGE + offer.form().suffix())) {
                exchange.named(offer.mediaType());
                links(exchange, "alternate");
                exchange.link(DescriptionHandler.PATH, "describedby");
                exchange.link(ThingLinks.LICENCE, "license");
                exchange.send(200, offer.contentType(), written(exchange, offer));
                return;
            }
        }
        others.handle(exchange);
    }

    private boolean isEntry(String path) {
        return lexicon.get().things().contains(Namespaces.DEFAULT_BASE + path.substring(1));
    }

    private byte[] written(Exchange exchange, Offer<RdfFormat> offer) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        exchange.body(offer).writeFew(lexicon.get().quads(), body);
        return body.toByteArray();
    }

    private static void links(Exchange exchange, String relation) {
        for (Offer<RdfFormat> offer : OFFERS) {
            exchange.link(PAGE + offer.form().suffix(), relation, offer.mediaType());
        }
        exchange.link(OntoLexGraph.IRI, "canonical");
    }
}
