package org.w3id.relata.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.store.release.ClaimChange;
import org.w3id.relata.store.release.History;
import org.w3id.relata.store.release.Named;
import org.w3id.relata.web.page.ChangesPage;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.Mark;

/** The claims that came and went, for people: the newest first, page by page. */
final class ChangesPageHandler implements Handler {
    static final String PATH = "/changes";

    private static final int PER_PAGE = 50;

    private final Site site;

    ChangesPageHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        Offer<Handler> offer = exchange.negotiate(List.of(
                Offer.of("text/html", this::page),
                Offer.of(ChangesFeed.TYPE, new ChangesFeed(site)),
                Offer.of("application/json", new ChangesHandler(site))));
        offer.form().handle(exchange);
    }

    private void page(Exchange exchange) throws IOException {
        ChangeLog log = new ChangeLog(site.releases());
        int total = log.count(release -> true);
        int pages = Math.max(1, (total + PER_PAGE - 1) / PER_PAGE);
        int page = exchange.page();
        if (page > pages) {
            throw Problem.notFound("There are " + pages + " pages of changes.");
        }
        Paged paging = new Paged(page, page < pages, OptionalInt.of(pages));
        exchange.linkPages(paging);
        exchange.link(ChangesHandler.PATH, "alternate", "application/json");
        List<ChangesPage.Change> shown =
                Txn.calculateRead(site.dataset(), () -> log.newest((page - 1) * PER_PAGE, PER_PAGE).stream()
                        .map(entry -> change(entry, exchange.prefix()))
                        .toList());
        ChangesPage changes = new ChangesPage(
                site.frames(exchange.prefix())
                        .plain("Changes", "Which claims came into the data, and which were taken out or corrected."),
                shown,
                total,
                paging.several() ? PageBuilder.pages(exchange.prefix() + PATH + "?page=", paging) : List.of());
        exchange.send(200, "text/html;charset=utf-8", site.templates().render("changes.jte", changes));
    }

    private ChangesPage.Change change(ChangeLog.Entry entry, String prefix) {
        ClaimChange change = entry.change();
        String dump = prefix + DumpHandler.PATH + entry.release().version() + "/";
        return new ChangesPage.Change(
                change.added(),
                Wording.telling(change.marks())
                        .map(mark -> new Mark(mark, mark))
                        .toList(),
                change.sources().stream().map(source -> link(source, prefix)).toList(),
                new Link(change.words(), href(change.claim(), prefix)),
                link(change.document(), prefix),
                Optional.ofNullable(change.replacedBy())
                        .map(instead -> new Link("what stands in its place", href(instead, prefix)))
                        .orElse(null),
                entry.when().toString(),
                new Link(entry.release().version(), dump));
    }

    private Link link(Named named, String prefix) {
        return new Link(named.label(), href(named.id(), prefix));
    }

    /** The page of what is there; what is gone by now leads nowhere. */
    private @Nullable String href(String iri, String prefix) {
        Node node = NodeFactory.createURI(iri);
        boolean gone = new History(site.dataset(), new Iris(site.addresses().base()))
                .deleted(node)
                .isPresent();
        return gone
                ? null
                : site.addresses().page(node).map(page -> prefix + page).orElse(null);
    }
}
