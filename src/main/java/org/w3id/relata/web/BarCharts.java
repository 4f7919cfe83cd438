package org.w3id.relata.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.relata.web.page.BarChart;

/**
 * Draws an answer as bars: the first number of each row, by the first thing that it names.
 *
 * @param linker leads to the things
 */
record BarCharts(Linker linker) {
    private static final int MOST = 60;

    /** @param shape has a number and a name */
    BarChart of(AnswerShape shape) {
        int name = shape.name().orElseThrow();
        int number = shape.number().orElseThrow();
        int shown = Math.min(MOST, shape.answer().rows().size());
        double longest = 0;
        for (int row = 0; row < shown; row++) {
            longest = Math.max(
                    longest,
                    shape.number(row, number).map(BigDecimal::doubleValue).orElse(0.0));
        }
        List<BarChart.Bar> bars = new ArrayList<>();
        for (int row = 0; row < shown; row++) {
            Optional<BigDecimal> value = shape.number(row, number);
            double part =
                    longest > 0 ? Math.max(0, value.map(BigDecimal::doubleValue).orElse(0.0)) / longest : 0;
            bars.add(new BarChart.Bar(
                    linker.named(shape.label(row, name), shape.term(row, name)),
                    value.map(BigDecimal::toPlainString).orElse(""),
                    String.format(Locale.ROOT, "%.2f%%", 100 * part)));
        }
        return new BarChart(
                shape.title(number) + " by " + shape.title(name),
                bars,
                shape.answer().rows().size() - shown);
    }
}
