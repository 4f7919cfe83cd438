package org.w3id.relata.text.read;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.Metadata;

/**
 * A web page: its article without what belongs to the site, and what its marks say of it. jsoup makes the tree as
 * browsers do (HTML Standard, section 13.2); no script runs and nothing that the page refers to is fetched.
 */
final class WebPage {
    private WebPage() {}

    /**
     * Reads a page.
     *
     * @param stated the encoding that the sidecar names, null where it names none
     */
    static Extraction read(Path path, byte[] bytes, @Nullable Charset stated) {
        return read(HtmlDecoder.decode(path, bytes, stated));
    }

    /** Reads a page that is decoded already, such as the body of an e-mail. */
    static Extraction read(String html) {
        Document page = Jsoup.parse(html);
        List<SchemaOrgItem> articles = SchemaOrgItem.articlesOf(page);
        Metadata metadata = PageMetadata.of(page, articles);
        String text = article(page, metadata);
        return new Extraction(text.isEmpty() ? statedBody(articles) : text, metadata);
    }

    private static String article(Document page, Metadata metadata) {
        SiteFurniture.removeFrom(page);
        Blocks blocks = new Blocks();
        for (Element root : MainContent.of(page)) {
            BlockWalk.collect(root, blocks);
        }
        return withoutTitle(blocks, metadata.title()).text();
    }

    /** The headline is metadata; standing before the text again it would only be a heading. */
    private static Blocks withoutTitle(Blocks blocks, @Nullable String title) {
        List<String> all = blocks.all();
        if (title == null || all.isEmpty() || !all.get(0).equalsIgnoreCase(Blocks.clean(title))) {
            return blocks;
        }
        Blocks rest = new Blocks();
        all.subList(1, all.size()).forEach(rest::add);
        return rest;
    }

    /** What a page that a script fills says of its article's text (schema.org, articleBody). */
    private static String statedBody(List<SchemaOrgItem> articles) {
        Blocks blocks = new Blocks();
        articles.stream()
                .flatMap(article -> article.texts("articleBody").stream())
                .findFirst()
                .ifPresent(body -> body.lines().forEach(blocks::add));
        return blocks.text();
    }
}
