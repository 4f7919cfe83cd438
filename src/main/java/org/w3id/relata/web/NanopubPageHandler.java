package org.w3id.relata.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.system.Txn;
import org.w3id.relata.rdf.nanopub.Nanopub;

/** The documents about nanopublications: pages for people, and the nanopublications themselves. */
final class NanopubPageHandler implements Handler {
    static final String PATH = PageHandler.PATH + "nanopub/";

    private final Site site;
    private final Nanopubs nanopubs;

    NanopubPageHandler(Site site) {
        this.site = site;
        this.nanopubs = new Nanopubs(site);
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        NanopubAddress address = NanopubAddress.parse(exchange.path().substring(PATH.length()));
        Nanopub nanopub = nanopubs.at(address);
        if (address.part()) {
            nanopubs.seeOther(exchange, nanopub);
            return;
        }
        link(exchange, nanopub);
        Optional<RdfFormat> format = address.format().isPresent()
                ? address.format()
                : exchange.negotiate(Nanopubs.OFFERS).form();
        if (format.isPresent()) {
            send(exchange, nanopub, format.get());
        } else {
            exchange.send(
                    200,
                    "text/html;charset=utf-8",
                    Txn.calculateRead(site.dataset(), () -> html(exchange.prefix(), nanopub)));
        }
    }

    private void link(Exchange exchange, Nanopub nanopub) {
        exchange.link(nanopub.iri().getURI(), "canonical");
        exchange.link(nanopub.claim().getURI(), "about");
        site.addresses()
                .page(nanopub.iri())
                .ifPresent(page -> Nanopubs.FORMATS.forEach(
                        format -> exchange.link(page + "." + format.suffix(), "alternate", format.mediaType())));
        new FormLinks(exchange).toDataset();
    }

    private void send(Exchange exchange, Nanopub nanopub, RdfFormat format) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (format == RdfFormat.TRIG) {
            body.writeBytes(nanopub.trig(site.addresses().base()).getBytes(StandardCharsets.UTF_8));
        } else {
            RDFWriter.source(nanopub.dataset()).format(format.pretty()).output(body);
        }
        exchange.varyByAccept();
        exchange.keepForGood();
        exchange.send(200, format.mediaType(), body.toByteArray());
    }

    private String html(String prefix, Nanopub nanopub) {
        return site.templates().render("nanopub.jte", new NanopubPages(new PageBuilder(site, prefix)).page(nanopub));
    }
}
