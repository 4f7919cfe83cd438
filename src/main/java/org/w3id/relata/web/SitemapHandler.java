package org.w3id.relata.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.system.Txn;
import org.w3id.relata.store.release.Release;

/** The pages of this server for search engines (sitemaps.org): an index, and parts of at most 50,000 addresses. */
final class SitemapHandler implements Handler {
    static final String INDEX = "/sitemap.xml";
    static final String PATH = "/sitemap/";

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String TYPE = "application/xml";

    private final Site site;
    private final int perPart;

    /** @param perPart how many addresses a part has at most */
    SitemapHandler(Site site, int perPart) {
        this.site = site;
        this.perPart = perPart;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        String name = exchange.path().equals(INDEX) ? "1.xml" : exchange.path().substring(PATH.length());
        if (!name.matches("[1-9][0-9]{0,5}\\.xml")) {
            throw Problem.notFound("There is nothing at " + exchange.path() + ".");
        }
        int part = Integer.parseInt(name.substring(0, name.indexOf('.')));
        Txn.executeRead(site.dataset(), () -> {
            try {
                write(exchange, part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (XMLStreamException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        });
    }

    private void write(Exchange exchange, int part) throws IOException, XMLStreamException {
        SitePages pages = new SitePages(site);
        if (exchange.path().equals(INDEX)) {
            index(exchange, (int) ((pages.count() + perPart - 1) / perPart));
            return;
        }
        Iterator<SitePages.Entry> entries = pages.from((long) (part - 1) * perPart);
        try {
            if (!entries.hasNext()) {
                throw Problem.notFound("The sitemap has no part " + part + ".");
            }
            part(exchange, Iter.limit(entries, perPart));
        } finally {
            Iter.close(entries);
        }
    }

    private void index(Exchange exchange, int parts) throws IOException, XMLStreamException {
        if (!exchange.begin(TYPE)) {
            return;
        }
        try (OutputStream out = new BufferedOutputStream(exchange.response().getOutputStream())) {
            XmlBody xml = new XmlBody(out);
            xml.begin("sitemapindex", NAMESPACE);
            for (int i = 1; i <= parts; i++) {
                xml.begin("sitemap");
                xml.element("loc", exchange.serverUrl() + PATH + i + ".xml");
                if (site.releases().current().isPresent()) {
                    xml.element(
                            "lastmod",
                            site.releases()
                                    .current()
                                    .map(Release::issued)
                                    .orElseThrow()
                                    .toString());
                }
                xml.end();
            }
            xml.end();
            xml.finish();
        }
    }

    private void part(Exchange exchange, Iterator<SitePages.Entry> entries) throws IOException, XMLStreamException {
        if (!exchange.begin(TYPE)) {
            return;
        }
        try (OutputStream out = new BufferedOutputStream(exchange.response().getOutputStream())) {
            XmlBody xml = new XmlBody(out);
            xml.begin("urlset", NAMESPACE);
            while (entries.hasNext()) {
                SitePages.Entry entry = entries.next();
                xml.begin("url");
                xml.element("loc", exchange.serverUrl() + entry.path());
                if (entry.modified() != null) {
                    xml.element("lastmod", entry.modified());
                }
                xml.end();
            }
            xml.end();
            xml.finish();
        }
    }
}
