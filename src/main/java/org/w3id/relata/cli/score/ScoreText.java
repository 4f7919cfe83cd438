package org.w3id.relata.cli.score;

import java.util.ArrayList;
import java.util.List;

/** A score report as lines: one for each document and one for all, the spread between them, the misses by kind. */
public final class ScoreText {
    private ScoreText() {}

    /** @param misses whether they are wanted */
    public static List<String> lines(ScoreReport report, boolean misses) {
        List<String> lines = new ArrayList<>();
        report.documents().forEach(score -> lines.add(score.toString()));
        lines.add(report.all().toString());
        lines.add("");
        lines.add("%-12s %9s %9s %9s %9s".formatted("", "minimum", "median", "maximum", "documents"));
        for (Spread spread : report.spreads()) {
            lines.add("%-12s %9s %9s %9s %9d"
                    .formatted(
                            spread.measure().label(),
                            Score.show(spread.minimum()),
                            Score.show(spread.median()),
                            Score.show(spread.maximum()),
                            spread.documents()));
        }
        if (misses) {
            for (List<Miss> group : report.missesByGroup()) {
                lines.add("");
                lines.add(group.get(0).group() + ": " + group.size());
                group.forEach(miss -> lines.add("  " + miss.document() + ": " + miss.what()));
            }
        }
        return lines;
    }
}
