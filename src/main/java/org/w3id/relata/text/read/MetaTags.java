package org.w3id.relata.text.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.Metadata;

/**
 * The meta tags of a page: Open Graph with its articles, Dublin Core, the tags that scholarly sites and Google News
 * read (Highwire), and those of newspapers' systems. The lists go from the surest to the least sure.
 */
final class MetaTags {
    private static final List<String> TITLE = List.of(
            "og:title",
            "citation_title",
            "dc.title",
            "dcterms.title",
            "parsely-title",
            "sailthru.title",
            "twitter:title");
    private static final List<String> AUTHOR = List.of(
            "author",
            "article:author",
            "citation_author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "byl",
            "og:article:author",
            "twitter:creator");
    private static final List<String> OUTLET = List.of(
            "og:site_name",
            "citation_journal_title",
            "dc.publisher",
            "dcterms.publisher",
            "publisher",
            "application-name");
    private static final List<String> DATE = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "article.published",
            "datepublished",
            "citation_publication_date",
            "citation_date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.date",
            "dc.date",
            "dcterms.created",
            "dc.date.created",
            "parsely-pub-date",
            "sailthru.date",
            "publish-date",
            "publish_date",
            "publishdate",
            "publication_date",
            "pubdate",
            "ptime",
            "date");
    private static final List<String> URL = List.of("og:url", "parsely-link", "twitter:url");
    private static final List<String> LICENCE = List.of("dcterms.license", "dc.rights", "dcterms.rights");

    private final Map<String, List<String>> contents = new LinkedHashMap<>();

    private MetaTags(Document page) {
        for (Element meta : page.select("meta[content]")) {
            for (String attribute : List.of("name", "property", "itemprop")) {
                if (meta.hasAttr(attribute)) {
                    String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                    contents.computeIfAbsent(name.replace("dc:", "dc."), key -> new ArrayList<>())
                            .add(meta.attr("content"));
                }
            }
        }
    }

    static Metadata of(Document page) {
        return new MetaTags(page).metadata();
    }

    private Metadata metadata() {
        List<String> authors = AUTHOR.stream()
                .map(name -> AuthorNames.of(contents.getOrDefault(name, List.of())))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new Metadata(
                PageMetadata.first(all(TITLE)),
                authors,
                PageMetadata.first(all(OUTLET)),
                date(),
                PageMetadata.first(all(URL).filter(PageMetadata::isAddress)),
                PageMetadata.first(all(LICENCE)));
    }

    private @Nullable LocalDate date() {
        return all(DATE)
                .map(StatedDate::parse)
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
    }

    private Stream<String> all(List<String> names) {
        return names.stream().flatMap(name -> contents.getOrDefault(name, List.of()).stream());
    }
}
