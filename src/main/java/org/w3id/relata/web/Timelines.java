package org.w3id.relata.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.Timeline;

/**
 * Draws when claims say that things are so: a few of them each by itself, many by stretches of time, which lead to the
 * claims of that time.
 *
 * @param builder for words and addresses of claims
 * @param address where the claims are that something is asked of
 * @param filter what is asked already
 */
record Timelines(PageBuilder builder, Function<ClaimFilter, String> address, ClaimFilter filter) {
    /** More claims than this are counted by stretches of time. */
    private static final int MOST_SINGLE = 40;

    private static final int MOST_STRETCHES = 40;

    /** What is drawn leaves out this part of the claims at either end, so that one odd year does not squeeze the rest. */
    private static final double ODD = 0.02;

    private static final int TALLEST = 88;

    /** A claim with its time. */
    private record Timed(IndexedClaim claim, StatedPeriod period) {}

    /** @return null where no claim states a time */
    @Nullable
    Timeline of(List<IndexedClaim> claims) {
        List<Timed> timed = claims.stream()
                .filter(claim -> claim.period() != null)
                .map(claim -> new Timed(claim, Objects.requireNonNull(claim.period())))
                .sorted(Comparator.comparing((Timed one) -> one.period().first())
                        .thenComparing(one -> one.period().last()))
                .toList();
        if (timed.isEmpty()) {
            return null;
        }
        String title =
                timed.size() == 1 ? "One claim states a time" : Counted.number(timed.size()) + " claims state a time";
        return timed.size() <= MOST_SINGLE ? single(timed, title) : counted(timed, title);
    }

    private Timeline single(List<Timed> timed, String title) {
        LocalDate last = timed.stream()
                .map(one -> one.period().last())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        TimeAxis axis = TimeAxis.between(timed.get(0).period().first(), last, MOST_STRETCHES);
        TimeLanes lanes = new TimeLanes(axis);
        for (Timed one : timed) {
            lanes.add(
                    one.period().first(),
                    one.period().last(),
                    String.valueOf(builder.linker().href(one.claim().node())),
                    name(one),
                    kind(one.claim().denied()));
        }
        return lanes.timeline(title);
    }

    private String name(Timed timed) {
        String day = timed.period().first().equals(timed.period().last())
                ? timed.period().first().toString()
                : (timed.period().earliest() == null ? "…" : timed.period().first())
                        + " to "
                        + (timed.period().latest() == null
                                ? "…"
                                : timed.period().last());
        return day + ": " + builder.wording().claim(timed.claim().node());
    }

    private Timeline counted(List<Timed> timed, String title) {
        int odd = (int) (timed.size() * ODD);
        List<LocalDate> ends =
                timed.stream().map(one -> one.period().last()).sorted().toList();
        LocalDate first = timed.get(odd).period().first();
        LocalDate last = ends.get(ends.size() - 1 - odd);
        TimeAxis axis = TimeAxis.between(first, last.isBefore(first) ? first : last, MOST_STRETCHES);
        List<Stretch> stretches = axis.stretches().stream()
                .map(month -> stretch(month, axis.step(), timed))
                .toList();
        int most = stretches.stream().mapToInt(Stretch::total).max().orElse(1);
        List<Timeline.Entry> entries = stretches.stream()
                .filter(stretch -> stretch.total() > 0)
                .map(stretch -> entry(stretch, axis, Math.max(1, most)))
                .toList();
        return new Timeline(title, TALLEST, true, axis.ticks(), entries, outside(axis, timed));
    }

    /** The claims about a stretch of time. */
    private record Stretch(int month, int affirmed, int denied) {
        private int total() {
            return affirmed + denied;
        }
    }

    private static Stretch stretch(int month, int step, List<Timed> timed) {
        PartialDate from = TimeAxis.from(month, step);
        PartialDate to = TimeAxis.to(month, step);
        List<Timed> inside = timed.stream()
                .filter(one -> one.period().meets(from.first(), to.last()))
                .toList();
        int denied = (int) inside.stream().filter(one -> one.claim().denied()).count();
        return new Stretch(month, inside.size() - denied, denied);
    }

    private Timeline.Entry entry(Stretch stretch, TimeAxis axis, int most) {
        double from = axis.place(stretch.month());
        double width = axis.place(stretch.month() + axis.step()) - from;
        int denied = stretch.denied() == 0 ? 0 : Math.max(2, TALLEST * stretch.denied() / most);
        int affirmed = stretch.affirmed() == 0 ? 0 : Math.max(2, TALLEST * stretch.affirmed() / most);
        double gap = width * 0.08;
        List<Timeline.Bar> bars = new ArrayList<>();
        if (affirmed > 0) {
            bars.add(TimeLanes.bar(from + gap, width - 2 * gap, TALLEST - affirmed, affirmed, kind(false)));
        }
        if (denied > 0) {
            int top = Math.max(0, TALLEST - affirmed - denied);
            bars.add(TimeLanes.bar(from + gap, width - 2 * gap, top, TALLEST - affirmed - top, kind(true)));
        }
        String name = TimeAxis.words(stretch.month(), axis.step()) + ": "
                + Counted.of(stretch.total(), "claim", "claims")
                + (stretch.denied() == 0 ? "" : ", " + Counted.of(stretch.denied(), "denial", "denials"));
        return new Timeline.Entry(
                address.apply(filter.between(
                        TimeAxis.from(stretch.month(), axis.step()), TimeAxis.to(stretch.month(), axis.step()))),
                name,
                TimeLanes.bar(from, width, 0, TALLEST, "target"),
                bars);
    }

    private List<Link> outside(TimeAxis axis, List<Timed> timed) {
        PartialDate before = TimeAxis.to(axis.start() - axis.step(), axis.step());
        PartialDate after = TimeAxis.from(axis.end(), axis.step());
        long earlier = timed.stream()
                .filter(one -> one.period().meets(null, before.last()))
                .count();
        long later = timed.stream()
                .filter(one -> one.period().meets(after.first(), null))
                .count();
        List<Link> outside = new ArrayList<>();
        if (earlier > 0) {
            outside.add(new Link(
                    Counted.of(earlier, "claim", "claims") + " about earlier times",
                    address.apply(filter.between(filter.from(), before))));
        }
        if (later > 0) {
            outside.add(new Link(
                    Counted.of(later, "claim", "claims") + " about later times",
                    address.apply(filter.between(after, filter.to()))));
        }
        return outside;
    }

    private static String kind(boolean denied) {
        return denied ? "denied" : "affirmed";
    }
}
