package org.w3id.relata.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.w3id.relata.query.ontology.Ontology;
import org.w3id.relata.query.ontology.Term;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.web.page.DisputePage;
import org.w3id.relata.web.page.EntityPage;
import org.w3id.relata.web.page.Paging;
import org.w3id.relata.web.page.PropositionPage;
import org.w3id.relata.web.page.TermPage;

/** The documents about things: HTML under {@code /page/…}, RDF and references under the same path with a suffix. */
final class PageHandler implements Handler {
    static final String PATH = "/page/";

    private final Site site;
    private final PerRelease<ServedOntology> ontology;

    PageHandler(Site site, PerRelease<ServedOntology> ontology) {
        this.site = site;
        this.ontology = ontology;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        String page = exchange.path().substring(PATH.length());
        Things things = new Things(site, exchange.parameter("version"));
        Optional<PageForm.Suffixed> form = PageForm.ofPath(page);
        form.ifPresent(named -> exchange.named(named.form().mediaType()));
        Optional<Node> suffixed = form.flatMap(
                named -> things.find(Addresses.pathOfPage(named.page())).filter(thing -> things.offers(thing).stream()
                        .anyMatch(offer -> offer.form().equals(named.form()))));
        if (suffixed.isPresent()) {
            // The suffix has named the form; the header only chooses the version.
            List<Offer<PageForm>> offers = things.offers(suffixed.get()).stream()
                    .filter(offer -> offer.form().equals(form.get().form()))
                    .toList();
            exchange.varyByAccept();
            send(exchange, suffixed.get(), exchange.accept().choose(offers).orElse(offers.get(0)));
        } else {
            Node thing = things.named(Addresses.pathOfPage(page));
            send(exchange, thing, exchange.negotiate(things.offers(thing)));
        }
    }

    private void send(Exchange exchange, Node thing, Offer<PageForm> offer) throws IOException {
        CitedVersions.tell(site, exchange, offer.form() instanceof PageForm.Html);
        if (offer.form() instanceof PageForm.Data data) {
            sendRdf(exchange, thing, offer.as(data.format()));
        } else if (offer.form() instanceof PageForm.Cited cited) {
            exchange.send(200, cited.format().contentType(), Txn.calculateRead(site.dataset(), () -> cited.format()
                    .write(References.of(new PageBuilder(site, exchange.prefix()), site)
                            .of(thing)
                            .orElseThrow())));
        } else {
            exchange.send(200, offer.contentType(), Txn.calculateRead(site.dataset(), () -> {
                new ThingLinks(site, exchange).ofPage(thing);
                return html(exchange, thing);
            }));
        }
    }

    private void sendRdf(Exchange exchange, Node thing, Offer<RdfFormat> offer) throws IOException {
        Describer describer = new Describer(site.dataset());
        Set<Quad> description = Txn.calculateRead(site.dataset(), () -> {
            new ThingLinks(site, exchange).ofPage(thing);
            exchange.linkPages(describer.paging(thing, exchange.page()));
            return describer.describe(thing, exchange.page());
        });
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        exchange.body(offer).writeFew(description, body);
        exchange.send(200, offer.contentType(), body.toByteArray());
    }

    private String html(Exchange exchange, Node thing) {
        PageBuilder builder = new PageBuilder(site, exchange.prefix());
        Facts facts = builder.facts();
        if (facts.is(thing, Vocabulary.CLAIM)) {
            return site.templates()
                    .render("claim.jte", new ClaimPages(builder, site).page(thing, exchange.parameter("version")));
        }
        if (facts.is(thing, Vocabulary.DOCUMENT)) {
            return site.templates()
                    .render(
                            "document.jte",
                            new DocumentPages(builder, site)
                                    .page(thing, exchange.parameter("source"), exchange.parameter("version")));
        }
        if (facts.is(thing, Vocabulary.PROPOSITION)) {
            PropositionPage page = new PropositionPages(builder).page(thing, Pages.asked(exchange));
            linkParts(exchange, page.paging());
            return site.templates().render("proposition.jte", page);
        }
        if (facts.is(thing, Vocabulary.DISPUTE)) {
            DisputePage page = new DisputePages(builder).page(thing, Pages.asked(exchange));
            linkParts(exchange, page.paging());
            return site.templates().render("dispute.jte", page);
        }
        boolean entity = thing.getURI().startsWith(site.addresses().base() + "id/")
                && facts.one(thing, StandardTerms.PREF_LABEL).isPresent();
        if (entity) {
            EntityPage page = new EntityPages(builder)
                    .page(thing, ClaimQuery.of(exchange, site.addresses().base()));
            linkParts(exchange, page.claims().paging());
            return site.templates().render("entity.jte", page);
        }
        if (thing.equals(Ontology.IRI)) {
            return site.templates().render("ontology.jte", new OntologyPages(builder, ontology.get()).page());
        }
        Optional<Term> term = termOfPage(exchange, thing);
        if (term.isPresent()) {
            return site.templates().render("term.jte", term(term.get(), builder));
        }
        Paged paged = new Describer(site.dataset()).paging(thing, exchange.page());
        exchange.linkPages(paged);
        return site.templates().render("resource.jte", new OtherPages(builder).resource(thing, paged));
    }

    /** The term that a page is about; none where a part of the list of all that refers to it is asked for. */
    private Optional<Term> termOfPage(Exchange exchange, Node thing) {
        return exchange.parameter("page") == null && thing.getURI().startsWith(Namespaces.ONTOLOGY)
                ? ontology.get().ontology().term(thing)
                : Optional.empty();
    }

    private TermPage term(Term term, PageBuilder builder) {
        ServedOntology served = ontology.get();
        TermUse use = served.use(
                term, asked -> new TermUseReader(site.dataset(), served.ontology(), builder.claims()).read(asked));
        return new TermPages(builder, served).page(term, use);
    }

    /** Tells machines, too, where the parts before and after are (RFC 8288). */
    static void linkParts(Exchange exchange, Paging paging) {
        int prefix = exchange.prefix().length();
        if (paging.previous() != null) {
            exchange.link(paging.previous().substring(prefix), "prev");
        }
        if (paging.next() != null) {
            exchange.link(paging.next().substring(prefix), "next");
        }
    }
}
