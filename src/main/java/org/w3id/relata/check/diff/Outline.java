package org.w3id.relata.check.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as people read it: a few lines about the whole, and sections.
 *
 * @param title what is compared
 * @param summary sentences
 * @param sections in order, none of them empty
 */
record Outline(String title, List<String> summary, List<Section> sections) {
    /** @param heading what the lines have in common */
    record Section(String heading, List<Line> lines) {}

    /**
     * @param head what it is about
     * @param words what is said of it
     */
    record Line(String head, String words) {}

    /** @param effects null where they were not looked at */
    static Outline of(OntologyDifference difference, @Nullable DataEffects effects) {
        List<Section> sections = new ArrayList<>(changes(difference.changes()));
        addSection(sections, "Annotations only (patch)", NoteSummary.lines(difference));
        if (effects != null) {
            addSection(sections, "Competency questions", lines(effects.questions()));
            DataEffects.OfData data = effects.data();
            if (data != null) {
                addSection(sections, "Things of the data that belong to other classes", lines(data.types()));
                addSection(sections, "Things of the data and the shapes", lines(data.shapes()));
            }
        }
        String title = difference.from().title() + " → " + difference.to().title();
        return new Outline(title, Summary.of(difference, effects), sections);
    }

    /** One section for each impact and reason, one line for each term in it. */
    private static List<Section> changes(List<Change> changes) {
        Map<String, Map<String, List<String>>> byReason = new LinkedHashMap<>();
        for (Change change : changes) {
            byReason.computeIfAbsent(
                            capitalised(change.impact().label()) + ": " + change.reason(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(change.term(), key -> new ArrayList<>())
                    .add(change.words());
        }
        return byReason.entrySet().stream()
                .map(section -> new Section(
                        section.getKey(),
                        section.getValue().entrySet().stream()
                                .map(line -> new Line(line.getKey(), String.join("; ", line.getValue())))
                                .toList()))
                .toList();
    }

    private static List<Line> lines(List<Effect> effects) {
        return effects.stream()
                .map(effect -> new Line(
                        Integer.toString(effect.count()),
                        effect.words() + ": " + effect.examples().stream().collect(Collectors.joining(", "))
                                + (effect.count() > effect.examples().size() ? ", …" : "")))
                .toList();
    }

    private static void addSection(List<Section> sections, String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(heading, lines));
        }
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
