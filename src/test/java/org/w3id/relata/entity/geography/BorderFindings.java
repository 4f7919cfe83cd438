package org.w3id.relata.entity.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3id.relata.text.TabRow;

/** Compares positions with borders. */
record BorderFindings(Whereabouts gazetteer, NaturalEarth earth, Territories territories) {
    /** How far off its state's coast something may lie: harbours, new land and small islands are not drawn. */
    private static final double COAST_KILOMETRES = 8;

    /** What is wrong, a line each. */
    List<String> all() {
        List<String> findings = new ArrayList<>();
        gazetteer.positions().forEach((path, row) -> {
            String finding = finding(path, row);
            boolean excused = isExcused(path);
            if (excused && finding.isEmpty()) {
                findings.add(path + ": the note about its border is needless");
            } else if (!excused && !finding.isEmpty()) {
                findings.add(path + ": " + finding);
            }
        });
        gazetteer.notes().keySet().stream()
                .filter(this::isExcused)
                .filter(path -> !gazetteer.positions().containsKey(path))
                .forEach(path -> findings.add(path + ": has a note about its border, but no position"));
        return findings;
    }

    private boolean isExcused(String path) {
        TabRow note = gazetteer.notes().get(path);
        return note != null && note.text("about").equals("border");
    }

    private String finding(String path, TabRow row) {
        double latitude = Double.parseDouble(row.text("lat"));
        double longitude = Double.parseDouble(row.text("lon"));
        if (gazetteer.state(path).isEmpty() && !gazetteer.disputed(path)) {
            return "lies in no state and in no disputed territory";
        }
        String around = gazetteer.around(path);
        if (!gazetteer.state(around).equals(gazetteer.state(path)) && !around.isEmpty()) {
            return "is in " + gazetteer.state(path) + ", but " + around + " is not";
        }
        Set<String> drawnAs = gazetteer.drawnAs(path);
        List<DrawnCountry> drawn = earth.around(latitude, longitude);
        if (drawn.stream().anyMatch(country -> drawnAs.contains(territories.thing(country)))) {
            return "";
        }
        if (!drawn.isEmpty()) {
            return "lies in " + drawn.get(0).name() + ", not in " + drawnAs;
        }
        double off = earth.countries().stream()
                .filter(country -> drawnAs.contains(territories.thing(country)))
                .mapToDouble(country -> country.kilometresTo(latitude, longitude))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        return off <= COAST_KILOMETRES
                ? ""
                : String.format(Locale.ROOT, "lies %.1f km off the coast of %s", off, drawnAs);
    }
}
