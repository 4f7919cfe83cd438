package org.w3id.relata.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.check.Lazily;
import org.w3id.relata.rdf.Namespaces;

/**
 * Whole ontologies for machines, by content negotiation at their IRIs and at addresses with an ending. What else is asked for,
 * pages for people among it, the handler behind answers.
 */
final class OntologyHandler implements Handler {
    private static final String ONTOLOGY = "ontology";

    private final Site site;
    private final Lazily<OntologyFiles> files;
    private final Handler others;

    OntologyHandler(Site site, Lazily<OntologyFiles> files, Handler others) {
        this.site = site;
        this.files = files;
        this.others = others;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        boolean done = exchange.path().startsWith(PageHandler.PATH)
                ? isSent(exchange)
                : at(exchange.path().substring(1))
                        .filter(file -> isLedTo(file, exchange))
                        .isPresent();
        if (!done) {
            others.handle(exchange);
        }
    }

    /** Nobody else waits for the ontologies to be read. */
    private Optional<OntologyFile> at(String path) {
        return path.startsWith(ONTOLOGY) ? files.get().at(path) : Optional.empty();
    }

    /** Sends who asks an ontology's IRI to the address with the ending; not who would rather have a page. */
    private boolean isLedTo(OntologyFile file, Exchange exchange) {
        boolean hasPage = new Things(site).find(file.path()).isPresent();
        List<Offer<Optional<OntologyFormat>>> offers = new ArrayList<>();
        if (hasPage) {
            offers.add(Offer.of("text/html", Optional.empty()));
        }
        for (OntologyFormat format : OntologyFormat.values()) {
            offers.add(Offer.of(format.mediaType(), Optional.of(format)));
        }
        Optional<Optional<OntologyFormat>> chosen =
                exchange.accept().choose(offers).map(Offer::form);
        if (chosen.isEmpty() && !hasPage) {
            exchange.negotiate(offers); // says what there is
        }
        chosen.flatMap(format -> format).ifPresent(format -> {
            link(file, exchange, "describedby");
            exchange.seeOther(address(file, format) + exchange.query());
        });
        return chosen.flatMap(format -> format).isPresent();
    }

    private boolean isSent(Exchange exchange) throws IOException {
        String page = exchange.path().substring(PageHandler.PATH.length());
        int dot = page.lastIndexOf('.');
        Optional<OntologyFormat> format = dot < 0 ? Optional.empty() : OntologyFormat.ofSuffix(page.substring(dot + 1));
        Optional<OntologyFile> file = format.flatMap(named -> at(page.substring(0, dot)));
        if (file.isEmpty()) {
            return false;
        }
        Offer<OntologyFormat> offer = Offer.of(format.get().mediaType(), format.get());
        exchange.named(offer.mediaType());
        link(file.get(), exchange, "alternate");
        exchange.link(DescriptionHandler.PATH, "describedby");
        exchange.link(ThingLinks.LICENCE, "license");
        exchange.send(200, offer.contentType(), file.get().written(offer.form(), exchange));
        return true;
    }

    /** To the same in every format, to its IRI, and from a version to the latest. */
    private void link(OntologyFile file, Exchange exchange, String relation) {
        for (OntologyFormat format : OntologyFormat.values()) {
            exchange.link(address(file, format), relation, format.mediaType());
        }
        exchange.link(file.versionIri().orElse(file.iri()), "canonical");
        if (!file.latest()) {
            exchange.link("/" + file.iri().substring(Namespaces.DEFAULT_BASE.length()), "latest-version");
        }
    }

    private static String address(OntologyFile file, OntologyFormat format) {
        return PageHandler.PATH + file.path() + "." + format.suffix();
    }
}
