package org.w3id.relata.text.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elements of a page that hold its article: what the page itself calls so, else the innermost one that holds
 * most of the prose. Prose is weighed as Arc90's Readability weighs it, by the length of paragraphs and by their commas;
 * what is mostly links counts nothing.
 */
final class MainContent {
    private static final String PARAGRAPHS = "p, pre, blockquote, li, td, div, section";
    private static final String ARTICLES = "article, [role=article], [itemtype*=Article], [itemtype*=BlogPosting]";
    private static final String STATED_BODY = "[itemprop~=(?i)(^|\\s)articleBody(\\s|$)]";
    private static final int SHORTEST_PARAGRAPH = 25;
    private static final double MOST_PROSE = 0.6;
    private static final double MOST_LINKS = 0.5;
    private static final double SHARE_OF_SIBLING = 0.2;
    private static final double SHARE_OF_STATED_BODY = 0.5;

    private final TextLengths lengths;
    private final Map<Element, Double> scores = new IdentityHashMap<>();

    private MainContent(Document page) {
        lengths = TextLengths.of(page);
        for (Element element : page.body().select(PARAGRAPHS)) {
            String own = element.ownText();
            boolean paragraph = element.normalName().equals("p");
            int length = paragraph ? lengths.in(element) : own.length();
            if (length >= SHORTEST_PARAGRAPH && lengths.inLinks(element) < MOST_LINKS) {
                String words = paragraph ? element.text() : own;
                double points = 1 + words.chars().filter(c -> c == ',').count() + Math.min(length / 100.0, 3);
                give(paragraph ? element.parent() : element, points);
            }
        }
    }

    /** In the order of the page; none lies in another. The body where nothing stands out. */
    static List<Element> of(Document page) {
        return new MainContent(page).roots(page);
    }

    private void give(@Nullable Element nearest, double points) {
        for (Element element = nearest; element != null; element = element.parent()) {
            scores.merge(element, points, Double::sum);
        }
    }

    private List<Element> roots(Document page) {
        Element best = page.body();
        double all = score(best);
        for (Element element : page.body().select("*")) { // the outer before the inner
            if (all > 0 && score(element) >= all * MOST_PROSE) {
                best = element;
            }
        }
        List<Element> stated = page.select(STATED_BODY).stream()
                .filter(element -> element.parent() == null || element.parent().closest(STATED_BODY) == null)
                .toList();
        if (stated.stream().mapToInt(lengths::in).sum() >= lengths.in(best) * SHARE_OF_STATED_BODY
                && !stated.isEmpty()) {
            return stated;
        }
        Element article = best.closest(ARTICLES);
        return article != null && lengths.inLinks(article) < MOST_LINKS ? List.of(article) : withSiblings(best);
    }

    /** An article that an advertisement cuts in two goes on in the next elements. */
    private List<Element> withSiblings(Element best) {
        Element parent = best.parent();
        if (parent == null || best.normalName().equals("body")) {
            return List.of(best);
        }
        List<Element> found = new ArrayList<>();
        for (Element sibling : parent.children()) {
            boolean prose = sibling.normalName().equals("p") && lengths.in(sibling) > 80;
            boolean alike = score(sibling) >= score(best) * SHARE_OF_SIBLING;
            if (sibling == best || ((prose || alike) && lengths.inLinks(sibling) < MOST_LINKS / 2)) {
                found.add(sibling);
            }
        }
        return found;
    }

    private double score(Element element) {
        return scores.getOrDefault(element, 0.0);
    }
}
