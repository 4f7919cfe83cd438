package org.w3id.relata.text.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.Metadata;

/**
 * What a page says of itself. For each field the first that says something counts: links (canonical, licence), schema.org,
 * meta tags (Open Graph, Dublin Core, Highwire and others), and at last what a reader sees: heading, byline, time.
 */
final class PageMetadata {
    private static final List<String> OUTLETS = List.of("publisher", "sourceOrganization");

    private PageMetadata() {}

    /** @param articles what the page says of its article in terms of schema.org */
    static Metadata of(Document page, List<SchemaOrgItem> articles) {
        List<Metadata> sources = new ArrayList<>();
        sources.add(links(page));
        articles.stream()
                .filter(SchemaOrgItem::isArticle)
                .map(PageMetadata::schemaOrg)
                .forEach(sources::add);
        sources.add(MetaTags.of(page));
        articles.stream()
                .filter(item -> !item.isArticle())
                .map(PageMetadata::schemaOrg)
                .forEach(sources::add);
        sources.add(visible(page));
        return sources.stream().reduce(Metadata.UNKNOWN, Metadata::or);
    }

    private static Metadata links(Document page) {
        String canonical = page.select("link[rel~=(?i)^canonical$]").stream()
                .map(link -> link.attr("href"))
                .filter(PageMetadata::isAddress)
                .findFirst()
                .orElse(null);
        String licence = page.select("link[rel~=(?i)\\blicense\\b], a[rel~=(?i)\\blicense\\b]").stream()
                .map(link -> link.attr("href"))
                .filter(PageMetadata::isAddress)
                .findFirst()
                .orElse(null);
        return new Metadata(null, List.of(), null, null, canonical, licence);
    }

    private static Metadata schemaOrg(SchemaOrgItem article) {
        return new Metadata(
                first(Stream.of("headline", "name").flatMap(p -> article.texts(p).stream())),
                AuthorNames.of(Stream.concat(article.texts("author").stream(), article.texts("creator").stream())
                        .toList()),
                first(OUTLETS.stream().flatMap(p -> article.texts(p).stream()).filter(name -> !isAddress(name))),
                article.texts("datePublished").stream()
                        .map(StatedDate::parse)
                        .filter(date -> date != null)
                        .findFirst()
                        .orElse(null),
                first(Stream.of("url", "mainEntityOfPage")
                        .flatMap(p -> article.texts(p).stream())
                        .filter(PageMetadata::isAddress)),
                first(article.texts("license").stream()));
    }

    private static Metadata visible(Document page) {
        Element heading = page.selectFirst("h1");
        String title = heading == null ? page.title().split("\\s+[|–—·»]\\s+|\\s+-\\s+")[0] : heading.text();
        List<String> bylines =
                page.select("a[rel~=(?i)\\bauthor\\b], [itemprop=author]:not([itemscope]), .byline").stream()
                        .map(Element::text)
                        .filter(text -> text.length() < 100)
                        .limit(1)
                        .toList();
        Element time =
                page.selectFirst("time[pubdate], time[class*=publish], header time, article time, time[datetime]");
        String stated = time == null ? "" : time.hasAttr("datetime") ? time.attr("datetime") : time.text();
        return new Metadata(
                first(Stream.of(title)), AuthorNames.of(bylines), null, StatedDate.parse(stated), null, null);
    }

    static @Nullable String first(Stream<String> texts) {
        return texts.map(text -> Blocks.clean(Parser.unescapeEntities(text, false)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    static boolean isAddress(String text) {
        try {
            URI uri = new URI(text.strip());
            return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("(?i)https?");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
