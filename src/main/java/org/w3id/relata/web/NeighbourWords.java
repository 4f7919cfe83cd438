package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.w3id.relata.web.page.Picture;

/**
 * The words of a picture of neighbours.
 *
 * @param builder for the labels and addresses
 */
record NeighbourWords(PageBuilder builder) {
    /** The height of a line of letters. */
    private static final int LINE = 16;

    /** A relation with how many affirm and deny it, which leads to those. */
    Picture.Words words(int x, int y, int width, Connection.Content content) {
        IndexedProposition proposition = content.proposition();
        String relation = builder.facts().label(proposition.relation());
        String count = new Stances(content.affirmed(), content.denied()).words(" · ");
        return new Picture.Words(
                x,
                y,
                width,
                shortened(relation, 22),
                count,
                builder.facts().label(proposition.subject()) + " " + relation + " "
                        + builder.facts().label(proposition.object()) + ": " + count,
                String.valueOf(builder.linker().href(proposition.node())));
    }

    /** Somebody in a box, with the name broken into lines. */
    Picture.Box box(int x, int y, int width, int height, Node node, int letters, String kind) {
        String name = builder.facts().label(node);
        boolean centre = kind.equals("centre");
        return new Picture.Box(
                x,
                y,
                width,
                height,
                broken(name, letters, height / LINE),
                name,
                centre ? null : builder.linker().href(node),
                kind);
    }

    /** A name in lines of at most so many letters; what does not fit is left out. */
    static List<String> broken(String name, int letters, int most) {
        List<String> lines = new ArrayList<>();
        String rest = name;
        while (lines.size() < most - 1 && rest.codePointCount(0, rest.length()) > letters) {
            int room = rest.offsetByCodePoints(0, letters + 1);
            int blank = rest.lastIndexOf(' ', room - 1);
            int end = blank > 0 ? blank : rest.offsetByCodePoints(0, letters);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(shortened(rest, letters));
        return lines;
    }

    private static String shortened(String text, int letters) {
        return text.codePointCount(0, text.length()) <= letters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, letters - 1)).stripTrailing() + "…";
    }
}
