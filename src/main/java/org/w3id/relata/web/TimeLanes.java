package org.w3id.relata.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.w3id.relata.web.page.Timeline;

/** Marks along a line of time, one by one, in as many lanes as keep them apart. */
final class TimeLanes {
    /** A mark is at least this part of the line, and gets this part of it to be pointed at. */
    private static final double THIN = 0.012;

    private static final double POINTABLE = 0.09;
    private static final int LANE = 26;
    private static final int MARK = 12;

    private final TimeAxis axis;
    private final List<Double> ends = new ArrayList<>();
    private final List<Timeline.Entry> entries = new ArrayList<>();

    TimeLanes(TimeAxis axis) {
        this.axis = axis;
    }

    /**
     * Puts a mark from a day to a day, both included; those before it began no later.
     *
     * @param href where it leads
     * @param name what it is, in words
     * @param kind affirmed or denied
     */
    void add(LocalDate first, LocalDate last, String href, String name, String kind) {
        double from = axis.place(first);
        double width = Math.max(THIN, axis.place(last.plusDays(1)) - from);
        double start = Math.min(from, 1 - width);
        double pointed = Math.max(POINTABLE, width);
        double left = Math.max(0, Math.min(1 - pointed, start + width / 2 - pointed / 2));
        int top = lane(left, left + pointed) * LANE;
        entries.add(new Timeline.Entry(
                href,
                name,
                bar(left, pointed, top + 1, LANE - 2, "target"),
                List.of(bar(start, width, top + (LANE - MARK) / 2, MARK, kind))));
    }

    /** The marks. */
    Timeline timeline(String title) {
        return new Timeline(title, ends.size() * LANE, false, axis.ticks(), entries, List.of());
    }

    /** A rectangle from a part of the line on. */
    static Timeline.Bar bar(double from, double width, int y, int height, String kind) {
        return new Timeline.Bar(TimeAxis.percent(from), y, TimeAxis.percent(width), height, kind);
    }

    /** The first lane that is free from there on; it is taken up to an end. */
    private int lane(double from, double to) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (ends.get(lane) <= from) {
                ends.set(lane, to);
                return lane;
            }
        }
        ends.add(to);
        return ends.size() - 1;
    }
}
