package org.w3id.relata.web.page;

import java.util.List;

/**
 * Stated times along a line. Places across are parts of its width, in per cent, so that it fits every screen; places down
 * are pixels.
 *
 * @param title what it shows
 * @param height of what is above the line of years, in pixels
 * @param dense whether an entry stands for the claims of a stretch of time, else for one claim
 * @param outside entries that lie before or after what is drawn
 */
public record Timeline(
        String title, int height, boolean dense, List<Tick> ticks, List<Entry> entries, List<Link> outside) {
    /** A date on the line. */
    public record Tick(String x, String label) {}

    /**
     * A claim, or the claims of a stretch of time.
     *
     * @param name what it is, in words
     * @param target where it can be pointed at
     */
    public record Entry(String href, String name, Bar target, List<Bar> bars) {
        public Entry {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A rectangle.
     *
     * @param kind affirmed or denied
     */
    public record Bar(String x, int y, String width, int height, String kind) {}

    public Timeline {
        ticks = List.copyOf(ticks);
        entries = List.copyOf(entries);
        outside = List.copyOf(outside);
    }
}
