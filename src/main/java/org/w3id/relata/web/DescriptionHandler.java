package org.w3id.relata.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.VCARD4;
import org.apache.jena.vocabulary.VOID;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Literals;

/**
 * The description of the whole dataset at the place where it is looked for first (VoID, section 7.2): what its load wrote
 * down of it, and who answers for this server.
 */
final class DescriptionHandler implements Handler {
    static final String PATH = "/.well-known/void";

    private static final String DATASET = "dataset/relata";
    private static final List<Offer<Optional<RdfFormat>>> OFFERS = Stream.concat(
                    RdfFormat.allOffers().stream().map(offer -> offer.as(Optional.of(offer.form()))),
                    Stream.of(Offer.of("text/html", Optional.<RdfFormat>empty())))
            .toList();

    private final Site site;

    DescriptionHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        Offer<Optional<RdfFormat>> offer = exchange.negotiate(OFFERS);
        if (offer.form().isEmpty()) {
            exchange.seeOther(PageHandler.PATH + DATASET);
            return;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        exchange.body(offer.as(offer.form().get())).writeFew(description(), body);
        exchange.link(new Iris(site.addresses().base()).id(DATASET).getURI(), "canonical");
        exchange.link(PageHandler.PATH + DATASET, "alternate", "text/html");
        exchange.response().setHeader("Content-Location", exchange.prefix() + PATH);
        exchange.link(ThingLinks.LICENCE, "license");
        exchange.link(VOID.Dataset.getURI(), "type");
        exchange.send(200, offer.contentType(), body.toByteArray());
    }

    private List<Quad> description() {
        Iris iris = new Iris(site.addresses().base());
        Node dataset = iris.id(DATASET);
        List<Quad> description = new ArrayList<>();
        Txn.executeRead(site.dataset(), () -> site.dataset()
                .find(iris.graph("dataset"), Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(description::add));
        // Known without any data.
        add(description, dataset, StandardTerms.TYPE, VOID.Dataset.asNode());
        add(description, dataset, VOID.uriSpace.asNode(), Literals.text(iris.base() + "id/"));
        add(description, dataset, VOID.sparqlEndpoint.asNode(), NodeFactory.createURI(iris.base() + "sparql"));
        @Nullable String contact = site.contact();
        if (contact != null) {
            boolean mail = !contact.contains("://");
            Node address = NodeFactory.createURI(mail ? "mailto:" + contact : contact);
            add(description, dataset, DCAT.contactPoint.asNode(), address);
            add(description, address, StandardTerms.TYPE, VCARD4.Kind.asNode());
            add(description, address, (mail ? VCARD4.hasEmail : VCARD4.hasURL).asNode(), address);
        }
        return description;
    }

    private static void add(List<Quad> quads, Node subject, Node predicate, Node object) {
        quads.add(Quad.create(Quad.defaultGraphIRI, subject, predicate, object));
    }
}
