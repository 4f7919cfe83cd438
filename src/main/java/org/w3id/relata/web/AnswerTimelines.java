package org.w3id.relata.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.web.page.Timeline;

/**
 * Draws an answer along a line of time: each row from its first day to its second, by who says it in which words where it
 * is a claim.
 *
 * @param linker leads to the claims and things
 */
record AnswerTimelines(Linker linker) {
    private static final int MOST = 80;
    private static final int MOST_STRETCHES = 28;

    /** A row with its days; either may be open. */
    private record Dated(int row, @Nullable LocalDate from, @Nullable LocalDate to) {
        private LocalDate first() {
            return from != null ? from : last();
        }

        private LocalDate last() {
            return to != null ? to : first();
        }
    }

    /** @param shape has a date */
    Timeline of(AnswerShape shape) {
        int from = shape.date().orElseThrow();
        OptionalInt to = shape.laterDate();
        List<Dated> dated = IntStream.range(0, shape.answer().rows().size())
                .mapToObj(row -> new Dated(
                        row,
                        day(shape.term(row, from)),
                        to.isPresent() ? day(shape.term(row, to.getAsInt())) : day(shape.term(row, from))))
                .filter(row -> row.from() != null || row.to() != null)
                .limit(MOST)
                .sorted(Comparator.comparing(Dated::first).thenComparing(Dated::last))
                .toList();
        LocalDate last =
                dated.stream().map(Dated::last).max(Comparator.naturalOrder()).orElseThrow();
        TimeAxis axis = TimeAxis.between(dated.get(0).first(), last, MOST_STRETCHES);
        TimeLanes lanes = new TimeLanes(axis);
        dated.forEach(one ->
                lanes.add(one.first(), one.last(), href(shape, one.row()), name(shape, one), kind(shape, one.row())));
        return lanes.timeline(dated.size() == 1 ? "One row has a time" : dated.size() + " rows have a time");
    }

    private String href(AnswerShape shape, int row) {
        OptionalInt thing = shape.hasClaims() ? shape.column("claim") : shape.name();
        return Optional.of(thing)
                .filter(OptionalInt::isPresent)
                .map(column -> shape.term(row, column.getAsInt()))
                .map(linker::href)
                .orElse("#answer");
    }

    /** What it is: of a claim, who says it, and its words. */
    private static String name(AnswerShape shape, Dated dated) {
        String what = shape.hasClaims()
                ? Wording.claim(
                        List.of(shape.words(dated.row(), "sourceLabel")),
                        List.of(kind(shape, dated.row())),
                        shape.words(dated.row(), "words"))
                : shape.name().isPresent()
                        ? shape.label(dated.row(), shape.name().getAsInt())
                        : "row " + (dated.row() + 1);
        String from = dated.from() == null ? "…" : dated.from().toString();
        String to = dated.to() == null ? "…" : dated.to().toString();
        return what + " (" + (from.equals(to) ? from : from + " to " + to) + ")";
    }

    private static String kind(AnswerShape shape, int row) {
        return shape.words(row, "polarity").equals("denied") ? "denied" : "affirmed";
    }

    private static @Nullable LocalDate day(@Nullable Node term) {
        if (term == null || !term.isLiteral()) {
            return null;
        }
        try {
            String lexical = term.getLiteralLexicalForm().strip();
            return LocalDate.parse(lexical.substring(0, Math.min(lexical.length(), "2022-11-05".length())));
        } catch (DateTimeException e) {
            return null; // a year of five digits, or before our era
        }
    }
}
