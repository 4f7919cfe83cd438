package org.w3id.relata.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where the checks put what they find. */
final class Findings {
    private final Set<Finding> found = new TreeSet<>();

    void error(String file, @Nullable String node, String check, String message, String remedy) {
        found.add(new Finding(file, node, check, message, remedy, Severity.ERROR));
    }

    void warning(String file, @Nullable String node, String check, String message, String remedy) {
        found.add(new Finding(file, node, check, message, remedy, Severity.WARNING));
    }

    boolean hasErrors() {
        return !report().passed();
    }

    CheckReport report() {
        List<Finding> sorted = new ArrayList<>(found);
        return new CheckReport(sorted);
    }
}
