package org.w3id.relata.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
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

    private final List<Quad> quads;
    private final Set<String> entries;
    private final Handler others;

    /** @param tables the folder of the lexicon */
    LexiconHandler(Path tables, Handler others) {
        Graph graph = OntoLexGraph.read(tables);
        this.quads = graph.stream()
                .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                .toList();
        this.entries = graph.stream()
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .map(Node::getURI)
                .collect(Collectors.toSet());
        this.others = others;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        String path = exchange.path();
        boolean known = entries.contains(Namespaces.DEFAULT_BASE + path.substring(1));
        if (path.matches("/lexicon/?") || path.startsWith(ENTRIES) && known) {
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

    private byte[] written(Exchange exchange, Offer<RdfFormat> offer) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        exchange.body(offer).writeFew(quads, body);
        return body.toByteArray();
    }

    private static void links(Exchange exchange, String relation) {
        for (Offer<RdfFormat> offer : OFFERS) {
            exchange.link(PAGE + offer.form().suffix(), relation, offer.mediaType());
        }
        exchange.link(OntoLexGraph.IRI, "canonical");
    }
}
