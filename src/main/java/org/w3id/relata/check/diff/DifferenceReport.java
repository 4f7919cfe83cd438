package org.w3id.relata.check.diff;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a comparison down.
 *
 * @param difference what changed
 * @param effects what that does; null where it was not looked at
 */
public record DifferenceReport(OntologyDifference difference, @Nullable DataEffects effects) {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** In which form. */
    public enum Format {
        TEXT,
        MARKDOWN,
        JSON;

        /** As the command line has it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The whole of it, with a line end at the end. */
    public String in(Format format) {
        return switch (format) {
            case TEXT -> text(Outline.of(difference, effects));
            case MARKDOWN -> markdown(Outline.of(difference, effects));
            case JSON -> json();
        };
    }

    private static String text(Outline outline) {
        return outline.title() + "\n"
                + lines(outline.summary(), "")
                + outline.sections().stream()
                        .map(section -> "\n" + section.heading() + "\n"
                                + section.lines().stream()
                                        .map(line -> "  " + line.head() + " " + line.words() + "\n")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining());
    }

    private static String markdown(Outline outline) {
        return lines(outline.summary(), "")
                + outline.sections().stream()
                        .map(section -> "\n" + section.heading() + "\n\n"
                                + section.lines().stream()
                                        .map(line ->
                                                "- **" + escaped(line.head()) + "** " + escaped(line.words()) + "\n")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining());
    }

    private static String lines(List<String> sentences, String indent) {
        return sentences.stream().map(one -> indent + one + "\n").collect(Collectors.joining());
    }

    /** Definitions are the words of others: no sign in them is markup. */
    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_<>\\[\\]])", "\\\\$1").replaceAll("\\s+", " ");
    }

    private String json() {
        JsonObject root = new JsonObject();
        root.addProperty("from", difference.from().title());
        root.addProperty("to", difference.to().title());
        root.addProperty("impact", difference.impact().map(Impact::label).orElse("none"));
        root.addProperty("fits", difference.fit().fits());
        root.addProperty("fit", difference.fit().words());
        root.addProperty("reasoned", difference.reasoned());
        root.add("changes", array(difference.changes()));
        root.add("annotations", array(difference.notes()));
        if (effects != null) {
            root.add("questions", array(effects.questions()));
            DataEffects.OfData data = effects.data();
            if (data != null) {
                root.addProperty("triples", data.triples());
                root.add("types", array(data.types()));
                root.add("shapes", array(data.shapes()));
            }
        }
        return GSON.toJson(root) + "\n";
    }

    private static JsonElement array(List<?> records) {
        return GSON.toJsonTree(records);
    }
}
