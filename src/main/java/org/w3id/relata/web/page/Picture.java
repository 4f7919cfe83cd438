package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of boxes and lines, in units of its own.
 *
 * @param kind its style class
 */
public record Picture(String kind, int width, int height, List<Line> lines, List<Box> boxes, List<Words> words) {
    /**
     * A line.
     *
     * @param path as SVG writes it
     * @param kind its style class
     */
    public record Line(String path, String kind) {}

    /**
     * A box with a name in it.
     *
     * @param lines the name, as it is broken
     * @param name the whole name
     * @param href where it leads; null where it leads nowhere
     * @param kind its style class
     */
    public record Box(
            int x, int y, int width, int height, List<String> lines, String name, @Nullable String href, String kind) {
        public Box {
            lines = List.copyOf(lines);
        }

        /** The middle. */
        public int middle() {
            return x + width / 2;
        }

        /** Where the first line is written. */
        public int firstLine() {
            return y + height / 2 - (lines.size() - 1) * 8 + 5;
        }
    }

    /**
     * Words beside a line.
     *
     * @param x their middle
     * @param y where the line is
     * @param width the part of the line that belongs to them
     * @param name the whole of what they say
     * @param href where they lead; null where they lead nowhere
     */
    public record Words(int x, int y, int width, String text, String count, String name, @Nullable String href) {}

    public Picture {
        lines = List.copyOf(lines);
        boxes = List.copyOf(boxes);
        words = List.copyOf(words);
    }
}
