package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What every page needs so that people, screen readers and search engines find their way: asked of each that is crawled. */
final class PageBasics {
    private static final int SHORTEST_DESCRIPTION = 10;

    private PageBasics() {}

    /** What is missing in a page, in words; empty where nothing is. */
    static List<String> missing(String html) {
        Document page = Jsoup.parse(html);
        List<String> missing = new ArrayList<>();
        if (!page.title().matches(".+ · Relata")) {
            missing.add("a title of its own");
        }
        if (page.select("head > meta[name=description]").attr("content").length() < SHORTEST_DESCRIPTION) {
            missing.add("a description");
        }
        if (page.select("html[lang=en]").isEmpty()) {
            missing.add("a language");
        }
        if (page.select("head > meta[name=viewport]").isEmpty()) {
            missing.add("a viewport");
        }
        if (page.select("h1").size() != 1 || page.select("main h1").size() != 1) {
            missing.add("one heading of the first level");
        }
        if (page.select("img:not([alt])").size() > 0) {
            missing.add("words for an image");
        }
        if (!inOrder(page.select("h1, h2, h3, h4, h5, h6"))) {
            missing.add("headings in order");
        }
        return missing;
    }

    /** No level is left out on the way down. */
    private static boolean inOrder(Elements headings) {
        int last = 0;
        for (Element heading : headings) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > last + 1) {
                return false;
            }
            last = level;
        }
        return true;
    }
}
