package org.w3id.relata.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How an answer is best shown: the value of {@code #defaultView:}, as Wikidata's query service names them. */
public enum View {
    TABLE("Table"),
    TIMELINE("Timeline"),
    BAR_CHART("BarChart"),
    GRAPH("Graph"),
    MAP("Map");

    private final String label;

    View(String label) {
        this.label = label;
    }

    /** The value in a query file: {@code BarChart}. */
    public String label() {
        return label;
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(View::label).toList();
    }

    static Optional<View> labelled(String label) {
        return Arrays.stream(values()).filter(view -> view.label.equals(label)).findFirst();
    }
}
