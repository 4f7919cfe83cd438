package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.w3id.relata.web.page.Picture;

/**
 * Draws the neighbours of an entity for wide screens, to be read from left to right: those of whom it is the object, the
 * entity, and those of whom it is the subject.
 */
final class WideNeighbours {
    private static final int BOX = 152;
    private static final int RUN = 128;
    private static final int CURVE = 34;
    private static final int CENTRE = 104;
    private static final int CENTRE_HEIGHT = 64;
    private static final int ROW = 40;
    private static final int GAP = 8;
    private static final int LETTERS = 20;
    private static final int CENTRE_LETTERS = 13;

    private final NeighbourWords words;
    private final Node entity;
    private final List<Connection> incoming;
    private final List<Connection> outgoing;
    private final int height;
    private final int centre;
    private final List<Picture.Line> lines = new ArrayList<>();
    private final List<Picture.Box> boxes = new ArrayList<>();
    private final List<Picture.Words> labels = new ArrayList<>();

    WideNeighbours(PageBuilder builder, Node entity, List<Connection> incoming, List<Connection> outgoing) {
        this.words = new NeighbourWords(builder);
        this.entity = entity;
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.height = Math.max(CENTRE_HEIGHT + GAP, Math.max(height(incoming), height(outgoing)));
        this.centre = incoming.isEmpty() ? 0 : BOX + RUN + CURVE;
    }

    Picture picture() {
        side(incoming);
        side(outgoing);
        boxes.add(words.box(
                centre, (height - CENTRE_HEIGHT) / 2, CENTRE, CENTRE_HEIGHT, entity, CENTRE_LETTERS, "centre"));
        int width = centre + CENTRE + (outgoing.isEmpty() ? 0 : CURVE + RUN + BOX);
        return new Picture("wide", width, height, lines, boxes, labels);
    }

    private static int height(List<Connection> side) {
        return side.stream()
                .mapToInt(connection -> connection.contents().size() * ROW + GAP)
                .sum();
    }

    private void side(List<Connection> side) {
        int y = (height - height(side)) / 2 + GAP / 2;
        int rows = side.stream()
                .mapToInt(connection -> connection.contents().size())
                .sum();
        int row = 0;
        for (Connection connection : side) {
            int tall = connection.contents().size() * ROW;
            int x = connection.outgoing() ? centre + CENTRE + CURVE + RUN : 0;
            boxes.add(words.box(x, y + 4, BOX, tall - 8, connection.neighbour(), LETTERS, "neighbour"));
            for (int i = 0; i < connection.contents().size(); i++) {
                content(connection, connection.contents().get(i), y + i * ROW + ROW / 2, port(row++, rows));
            }
            y += tall + GAP;
        }
    }

    /** Where a line meets the box in the middle: spread over its height. */
    private int port(int row, int rows) {
        int room = CENTRE_HEIGHT - 16;
        return (height - room) / 2 + (rows == 1 ? room / 2 : room * row / (rows - 1));
    }

    private void content(Connection connection, Connection.Content content, int y, int port) {
        boolean both = content.affirmed() > 0 && content.denied() > 0;
        if (content.affirmed() > 0) {
            line(connection.outgoing(), y - (both ? 2 : 0), port, "affirmed");
        }
        if (content.denied() > 0) {
            line(connection.outgoing(), y + (both ? 2 : 0), port, "denied");
        }
        int run = connection.outgoing() ? centre + CENTRE + CURVE : BOX;
        lines.add(new Picture.Line(
                String.format(Locale.ROOT, "M%d %dl-7 -4.5v9z", run + RUN - (connection.outgoing() ? 1 : 0), y),
                content.affirmed() > 0 ? "arrow" : "arrow denied"));
        labels.add(words.words(run + RUN / 2 - 3, y, RUN - 10, content));
    }

    private void line(boolean out, int y, int port, String kind) {
        int from = out ? centre + CENTRE : centre;
        int run = out ? from + CURVE : from - CURVE;
        int end = out ? run + RUN : run - RUN;
        int bend = (from + run) / 2;
        lines.add(new Picture.Line(
                String.format(Locale.ROOT, "M%d %dC%d %d %d %d %d %dH%d", from, port, bend, port, bend, y, run, y, end),
                kind));
    }
}
