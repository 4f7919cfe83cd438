package org.w3id.relata.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.rdf.nanopub.Nanopub;
import org.w3id.relata.rdf.nanopub.Nanopublications;

/** The nanopublications of the claims that are served. None is stored: each is made when it is asked for. */
record Nanopubs(Site site) {
    /** The formats that can tell graphs apart, the likeliest first. */
    static final List<RdfFormat> FORMATS = List.of(RdfFormat.TRIG, RdfFormat.N_QUADS, RdfFormat.JSON_LD);

    /** Machines come first here; empty stands for a page. There is nothing of RDF 1.2 in them. */
    static final List<Offer<Optional<RdfFormat>>> OFFERS = Stream.concat(
                    FORMATS.stream().map(format -> Offer.of(format.mediaType(), Optional.of(format))),
                    Stream.of(Offer.of("text/html", Optional.<RdfFormat>empty())))
            .toList();

    /**
     * The present nanopublication of a claim.
     *
     * @param path the document and the claim, percent-encoded as they were sent
     * @throws Problem where the data knows no such claim, or knows it no longer
     */
    Nanopub ofClaim(String path) {
        Node claim = new Things(site).named("id/claim/" + path);
        return Txn.calculateRead(site.dataset(), () -> {
            if (!new Facts(site.dataset()).is(claim, Vocabulary.CLAIM)) {
                throw Problem.notFound("<" + claim + "> is no claim.");
            }
            Iris iris = new Iris(site.addresses().base());
            return new Nanopublications(iris, site.dataset().getUnionGraph()).of(claim);
        });
    }

    /**
     * The nanopublication at an address.
     *
     * @throws Problem where there is none, or no longer, by that code
     */
    Nanopub at(NanopubAddress address) {
        Nanopub present = ofClaim(address.claim());
        if (!present.code().equals(address.code())) {
            throw Problem.notFound(
                    "The claim <" + present.claim() + "> has no nanopublication " + address.code()
                            + ", or has it no longer. Its nanopublication is <" + present.iri() + ">.",
                    page(present));
        }
        return present;
    }

    /** Redirects to the page of a nanopublication, or to the file in the format that the client takes. */
    void seeOther(Exchange exchange, Nanopub nanopub) {
        String suffix = exchange.negotiate(OFFERS)
                .form()
                .map(format -> "." + format.suffix())
                .orElse("");
        exchange.seeOther(page(nanopub) + suffix + exchange.query());
    }

    private String page(Nanopub nanopub) {
        return site.addresses().page(nanopub.iri()).orElseThrow();
    }
}
