package org.w3id.relata.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.query.View;

/**
 * The view that an answer is asked for in.
 *
 * @param wanted asked for, or what suits the query best
 */
record AnswerViews(View wanted) {
    /**
     * Reads the parameter {@code view}.
     *
     * @param asked its value, such as {@code BarChart}; null or empty for what suits the query
     * @throws Problem where there is no such view
     */
    static AnswerViews asked(CannedQuery query, @Nullable String asked) {
        if (asked == null || asked.isEmpty()) {
            return new AnswerViews(query.view());
        }
        return new AnswerViews(Arrays.stream(View.values())
                .filter(view -> view.label().equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest(
                        "There is no view “" + asked + "”.",
                        "The views are "
                                + Arrays.stream(View.values()).map(View::label).collect(Collectors.joining(", ")) + ".",
                        List.of())));
    }

    /** Whether its rows are read one by one, so that a page has only some of them; others show all at once. */
    boolean areRead() {
        return wanted == View.TABLE || wanted == View.BAR_CHART || wanted == View.TIMELINE;
    }

    /** The view for an answer: a table where it does not suit the one that is wanted. */
    View of(AnswerShape shape) {
        return shape.views().contains(wanted) ? wanted : View.TABLE;
    }

    /** A view in words. */
    static String words(View view) {
        return switch (view) {
            case TABLE -> "Table";
            case TIMELINE -> "Timeline";
            case BAR_CHART -> "Bar chart";
            case GRAPH -> "Graph";
            case MAP -> "Map";
        };
    }
}
