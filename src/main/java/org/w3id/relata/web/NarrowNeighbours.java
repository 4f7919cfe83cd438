package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.w3id.relata.web.page.Picture;

/** Draws the neighbours of an entity for narrow screens: the entity on top, and the neighbours along a line below it. */
final class NarrowNeighbours {
    private static final int WIDTH = 320;
    private static final int STEM = 14;
    private static final int BRANCH = 132;
    private static final int BOX = WIDTH - STEM - BRANCH;
    private static final int TOP = 44;
    private static final int ROW = 42;
    private static final int LETTERS = 22;
    private static final int CENTRE_LETTERS = 40;

    private final NeighbourWords words;
    private final Node entity;
    private final List<Connection> connections;
    private final List<Picture.Line> lines = new ArrayList<>();
    private final List<Picture.Box> boxes = new ArrayList<>();
    private final List<Picture.Words> labels = new ArrayList<>();

    NarrowNeighbours(PageBuilder builder, Node entity, List<Connection> connections) {
        this.words = new NeighbourWords(builder);
        this.entity = entity;
        this.connections = connections;
    }

    Picture picture() {
        boxes.add(words.box(0, 0, WIDTH, TOP - 12, entity, CENTRE_LETTERS, "centre"));
        int y = TOP;
        int last = y;
        for (Connection connection : connections) {
            int tall = connection.contents().size() * ROW;
            boxes.add(words.box(STEM + BRANCH, y + 4, BOX, tall - 8, connection.neighbour(), LETTERS, "neighbour"));
            for (int i = 0; i < connection.contents().size(); i++) {
                last = y + i * ROW + ROW / 2;
                content(connection, connection.contents().get(i), last);
            }
            y += tall;
        }
        lines.add(new Picture.Line(String.format(Locale.ROOT, "M%d %dV%d", STEM, TOP - 12, last), "stem"));
        return new Picture("narrow", WIDTH, y + 4, lines, boxes, labels);
    }

    private void content(Connection connection, Connection.Content content, int y) {
        boolean both = content.affirmed() > 0 && content.denied() > 0;
        if (content.affirmed() > 0) {
            lines.add(branch(y - (both ? 2 : 0), "affirmed"));
        }
        if (content.denied() > 0) {
            lines.add(branch(y + (both ? 2 : 0), "denied"));
        }
        // The arrow points from the subject to the object.
        String arrow = connection.outgoing()
                ? String.format(Locale.ROOT, "M%d %dl-7 -4.5v9z", STEM + BRANCH - 1, y)
                : String.format(Locale.ROOT, "M%d %dl7 -4.5v9z", STEM + 1, y);
        lines.add(new Picture.Line(arrow, content.affirmed() > 0 ? "arrow" : "arrow denied"));
        labels.add(words.words(STEM + BRANCH / 2, y, BRANCH - 16, content));
    }

    private static Picture.Line branch(int y, String kind) {
        return new Picture.Line(String.format(Locale.ROOT, "M%d %dH%d", STEM, y, STEM + BRANCH), kind);
    }
}
