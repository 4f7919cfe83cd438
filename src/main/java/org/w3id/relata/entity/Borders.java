package org.w3id.relata.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.w3id.relata.language.Token;

/** Borders as places of their own, named by their two sides: "Belarus–Poland border". */
final class Borders {
    private final Reading reading;
    private final Resolution resolution;

    Borders(Reading reading, Resolution resolution) {
        this.reading = reading;
        this.resolution = resolution;
    }

    /** @param states those named beside the head; further ones are looked for in its complements */
    Entity of(Token head, Phrase phrase, List<Entity> states) {
        List<Entity> sides = new ArrayList<>(states);
        if (sides.size() < 2) {
            for (Token dependent : reading.sentence().children(head)) {
                if (dependent.is("nmod") || dependent.is("obl")) {
                    resolution.of(dependent, Wanted.ACTOR).entities().stream()
                            .filter(e -> e.kind() == Kind.STATE && !sides.contains(e))
                            .forEach(sides::add);
                }
            }
        }
        String label = sides.size() == 2 ? label(sides) : new PhraseLabels(reading).of(phrase, false);
        List<String> paths = sides.stream().map(Entity::path).toList();
        return reading.memory().entities().of(Kind.PLACE, label, true, paths);
    }

    private static String label(List<Entity> sides) {
        TreeSet<String> labels = new TreeSet<>(sides.stream().map(Entity::label).toList());
        return String.join("–", labels) + " border";
    }
}
