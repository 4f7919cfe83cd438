package org.w3id.relata.text.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what belongs to the site and not to the article: navigation, advertisements, sharing, comments. */
final class SiteFurniture {
    private static final String NEVER_TEXT =
            "head, script, style, noscript, template, svg, canvas, math, iframe, object, embed, audio, video, map, input,"
                    + " button, select, textarea, datalist, dialog, menu, nav, aside, figure, figcaption, footer,"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=complementary], [role=search], [role=dialog], [role=alertdialog], [role=menu],"
                    + " [role=toolbar], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";
    private static final String FOOTNOTE_MARK = "sup:has(a), .mw-editsection, .reference";
    private static final Set<String> NAMES_OF_FURNITURE =
            Set.of(("ad ads adslot promo promoted promotion outbrain taboola"
                            + " share sharing social socials addtoany sharedaddy"
                            + " recirculation trending comments comment disqus respond"
                            + " signup consent gdpr paywall sidebar pagination pager"
                            + " popup modal overlay widget widgets nav navigation navbar menu toolbar masthead footer"
                            + " byline author authors meta dateline timestamp tags taglist hashtags caption credit"
                            + " pullquote rating appbox teaser teasers skiplink sr screenreader noprint infobox navbox hatnote catlinks")
                    .split(" "));
    private static final List<String> BEGINNINGS =
            List.of("related", "recommend", "newsletter", "advert", "sponsor", "subscri", "cookie", "breadcrumb");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern CAPITALS = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final int LONGEST_HEADER = 80;
    private static final double MOST_OF_TEXT = 0.35;

    private SiteFurniture() {}

    /** Changes the page. What holds much of its text stays, whatever it is called. */
    static void removeFrom(Document page) {
        page.select(NEVER_TEXT).remove();
        page.select(FOOTNOTE_MARK).remove();
        TextLengths lengths = TextLengths.of(page);
        int all = lengths.in(page.body());
        for (Element element : page.body().select("header")) {
            boolean lead = element.select("p").stream().anyMatch(p -> lengths.in(p) > LONGEST_HEADER);
            if (!lead && lengths.in(element) < all * MOST_OF_TEXT) {
                element.remove();
            }
        }
        for (Element element : page.body().select("[class], [id]")) {
            boolean article =
                    element.hasAttr("itemprop") && element.attr("itemprop").contains("articleBody");
            if (!article && lengths.in(element) < all * MOST_OF_TEXT && isFurniture(element)) {
                element.remove();
            }
        }
    }

    private static boolean isFurniture(Element element) {
        return isFurniture(element.className()) || isFurniture(element.id());
    }

    /** "newsByLine" is a line of news, by and line, and it is a byline too. */
    private static boolean isFurniture(String name) {
        return WORD.matcher(name)
                .results()
                .map(MatchResult::group)
                .flatMap(word -> Stream.concat(Stream.of(word), CAPITALS.splitAsStream(word)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> NAMES_OF_FURNITURE.contains(word)
                        || BEGINNINGS.stream().anyMatch(word::startsWith)
                        || word.endsWith("byline"));
    }
}
