package org.w3id.relata.check.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of a comparison as a whole. */
final class Summary {
    private Summary() {}

    static List<String> of(OntologyDifference difference, @Nullable DataEffects effects) {
        List<String> sentences = new ArrayList<>();
        sentences.add(counts(difference) + "; " + difference.fit().words() + ".");
        if (!difference.reasoned()) {
            sentences.add(
                    "What follows already could not be told from what is new: one of the two is not consistent OWL 2 DL.");
        }
        if (effects != null && effects.questions().isEmpty()) {
            sentences.add("Every competency question is answered alike.");
        }
        DataEffects.OfData data = effects == null ? null : effects.data();
        if (data == null) {
            sentences.add("What it does to data was not looked at.");
        } else {
            sentences.add(String.format(
                    Locale.ROOT,
                    "In %,d triples %s and %s.",
                    data.triples(),
                    data.types().isEmpty() ? "nothing changes its class" : "some things change their class",
                    data.shapes().isEmpty() ? "no shape fails or holds anew" : "some shapes fail or hold anew"));
        }
        return sentences;
    }

    private static String counts(OntologyDifference difference) {
        if (difference.impact().isEmpty()) {
            return "Nothing changed";
        }
        String counts = Arrays.stream(Impact.values())
                .sorted((a, b) -> b.compareTo(a))
                .map(impact -> difference.changes().stream()
                                .filter(change -> change.impact() == impact)
                                .count()
                        + " " + impact.label())
                .collect(Collectors.joining(", "));
        return "Changes of axioms and terms: " + counts + "; of annotations: "
                + difference.notes().size();
    }
}
