package org.w3id.relata.text.read;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a tree holds, in UTF-16 units without surplus white space, and how much in links. */
final class TextLengths {
    private final Map<Element, int[]> lengths = new IdentityHashMap<>();

    private TextLengths() {}

    /** Counts once, from the leaves up. */
    static TextLengths of(Element top) {
        TextLengths counted = new TextLengths();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element element) {
                            counted.lengths.put(element, new int[2]);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        counted.leave(node);
                    }
                },
                top);
        return counted;
    }

    private void leave(Node node) {
        Node parent = node.parent();
        int[] above = parent instanceof Element element ? lengths.get(element) : null;
        if (node instanceof TextNode text && above != null) {
            above[0] += text.text().strip().length();
        } else if (node instanceof Element element) {
            int[] own = lengths.get(element);
            if (element.normalName().equals("a")) {
                own[1] = own[0];
            }
            if (above != null) {
                above[0] += own[0];
                above[1] += own[1];
            }
        }
    }

    /** The length of an element's text; 0 where it was not counted. */
    int in(Element element) {
        int[] length = lengths.get(element);
        return length == null ? 0 : length[0];
    }

    /** The part of it that stands in links, from 0 to 1. */
    double inLinks(Element element) {
        int[] length = lengths.get(element);
        return length == null || length[0] == 0 ? 0 : (double) length[1] / length[0];
    }
}
