package org.w3id.relata.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.NodeFactory;
import org.w3id.relata.store.release.ClaimChange;
import org.w3id.relata.store.release.Named;
import org.w3id.relata.store.release.Release;
import org.w3id.relata.text.Installation;

/**
 * The claims that came and went as an Atom feed (RFC 4287), the newest first, in pages (RFC 5005, section 3). An entry is
 * about a claim and named by its IRI; its author is whoever makes the claim. A claim that went has a tombstone (RFC 6721) for
 * those who keep entries, and an entry of its own for those who read them.
 */
final class ChangesFeed implements Handler {
    static final String PATH = "/changes.atom";
    static final String TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    private static final String PAGE = "text/html";
    private static final String WEB = "https?://.*";
    private static final int PER_PAGE = 100;

    private final Site site;

    ChangesFeed(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        ChangeLog log = new ChangeLog(site.releases());
        int page = exchange.page();
        int pages = Math.max(1, (log.count(release -> true) + PER_PAGE - 1) / PER_PAGE);
        if (page > pages) {
            throw Problem.notFound("The feed has " + pages + " pages.");
        }
        Paged paging = new Paged(page, page < pages, OptionalInt.of(pages));
        exchange.link(ChangesPageHandler.PATH, "alternate", PAGE);
        exchange.linkPages(paging);
        ByteArrayOutputStream feed = new ByteArrayOutputStream();
        try {
            new Document(new XmlBody(feed), exchange.serverUrl())
                    .write(log.newest((page - 1) * PER_PAGE, PER_PAGE), paging);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        exchange.send(200, TYPE, feed.toByteArray());
    }

    /** @param server where it is for the client */
    private final class Document {
        private final XmlBody xml;
        private final String server;

        private Document(XmlBody xml, String server) {
            this.xml = xml;
            this.server = server;
        }

        private void write(List<ChangeLog.Entry> entries, Paged paging) throws XMLStreamException {
            xml.begin("feed", ATOM);
            xml.namespace("at", TOMBSTONES);
            xml.element("id", site.addresses().base() + "changes");
            xml.element("title", "Relata: claims that came and went");
            xml.element("subtitle", "Who says what, through whom, in which words. No claim is said to be true.");
            xml.element(
                    "updated",
                    site.releases()
                            .current()
                            .map(Release::issued)
                            .orElse(Instant.EPOCH)
                            .toString());
            xml.element("generator", "Relata", "version", Installation.version());
            xml.begin("author");
            xml.element("name", "Relata");
            xml.end();
            link(server + ChangesPageHandler.PATH, "alternate", PAGE);
            link(at(paging.page()), "self", TYPE);
            link(at(1), "first", TYPE);
            if (paging.page() > 1) {
                link(at(paging.page() - 1), "previous", TYPE);
            }
            if (paging.more()) {
                link(at(paging.page() + 1), "next", TYPE);
            }
            link(at(paging.last().orElse(1)), "last", TYPE);
            for (ChangeLog.Entry entry : entries) {
                if (entry.change().added()) {
                    came(entry);
                } else {
                    tombstone(entry);
                    went(entry);
                }
            }
            xml.end();
            xml.finish();
        }

        private String at(int page) {
            return server + PATH + (page == 1 ? "" : "?page=" + page);
        }

        private void came(ChangeLog.Entry entry) throws XMLStreamException {
            ClaimChange change = entry.change();
            begin(change.claim(), title(change), entry);
            link(page(change.claim()), "alternate", PAGE);
            link(page(change.document().id()), "related", PAGE);
            xml.empty("category", "term", "added");
            content(sentence(change) + where(change));
            xml.end();
        }

        private void went(ChangeLog.Entry entry) throws XMLStreamException {
            ClaimChange change = entry.change();
            begin(change.claim() + "?gone=" + entry.release().name(), "Taken out: " + title(change), entry);
            String instead = change.replacedBy();
            if (instead != null) {
                link(page(instead), "successor-version", PAGE);
            }
            xml.empty("category", "term", "removed");
            content("No longer in the data: " + sentence(change) + where(change)
                    + (instead == null ? "" : " In its place stands " + instead + "."));
            xml.end();
        }

        private void tombstone(ChangeLog.Entry entry) throws XMLStreamException {
            xml.begin("at:deleted-entry");
            xml.attribute("ref", entry.change().claim());
            xml.attribute("when", entry.when().toString());
            xml.element("at:comment", sentence(entry.change()));
            String instead = entry.change().replacedBy();
            if (instead != null) {
                link(page(instead), "successor-version", PAGE);
            }
            xml.end();
        }

        private void begin(String id, String title, ChangeLog.Entry entry) throws XMLStreamException {
            xml.begin("entry");
            xml.element("id", id);
            xml.element("title", title);
            xml.element("updated", entry.when().toString());
            xml.element("published", entry.when().toString());
            for (Named source : entry.change().sources()) {
                xml.begin("author");
                xml.element("name", source.label());
                if (source.id().matches(WEB)) {
                    xml.element("uri", source.id());
                }
                xml.end();
            }
        }

        private void content(String words) throws XMLStreamException {
            xml.element("content", words, "type", "text");
        }

        private void link(String target, String relation, String type) throws XMLStreamException {
            xml.empty("link", "rel", relation, "type", type, "href", target);
        }

        /** The page of one of our things on this server; there are no others that claims came from. */
        private String page(String iri) {
            return site.addresses()
                    .page(NodeFactory.createURI(iri))
                    .map(page -> server + page)
                    .orElse(server + ChangesPageHandler.PATH);
        }
    }

    private static String title(ClaimChange change) {
        return Wording.claim(change.sources().stream().map(Named::label).toList(), change.marks(), change.words());
    }

    private static String sentence(ClaimChange change) {
        return title(change) + " (" + String.join(", ", change.marks()) + ").";
    }

    private static String where(ClaimChange change) {
        return " In " + Wording.quoted(change.document().label()) + ".";
    }
}
