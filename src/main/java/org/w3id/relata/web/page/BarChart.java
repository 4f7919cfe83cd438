package org.w3id.relata.web.page;

import java.util.List;

/**
 * Numbers as bars.
 *
 * @param title what is counted by what
 * @param left how many more rows there are than bars
 */
public record BarChart(String title, List<Bar> bars, int left) {
    /**
     * A bar.
     *
     * @param thing what it stands for
     * @param value how much, as written
     * @param width its length, as a percentage of the longest: {@code 62.50%}
     */
    public record Bar(Link thing, String value, String width) {}

    public BarChart {
        bars = List.copyOf(bars);
    }
}
