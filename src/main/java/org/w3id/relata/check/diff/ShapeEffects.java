package org.w3id.relata.check.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.w3id.relata.check.DomainRangeShapes;
import org.w3id.relata.text.UserError;

/** Which things of data break a shape by one version of ontology and shapes that they did not break by the other. */
final class ShapeEffects {
    private ShapeEffects() {}

    /** @return what newly fails, then what no longer does */
    static List<Effect> between(Graph from, Graph shapesFrom, Graph to, Graph shapesTo, Graph data) {
        SortedMap<String, SortedSet<String>> before = broken(from, shapesFrom, data);
        SortedMap<String, SortedSet<String>> after = broken(to, shapesTo, data);
        List<Effect> effects = new ArrayList<>(missing("newly break ", after, before));
        effects.addAll(missing("no longer break ", before, after));
        return effects;
    }

    private static List<Effect> missing(
            String verb, SortedMap<String, SortedSet<String>> here, SortedMap<String, SortedSet<String>> there) {
        List<Effect> effects = new ArrayList<>();
        here.forEach((shape, things) -> {
            List<String> only = things.stream()
                    .filter(thing -> !there.getOrDefault(shape, new TreeSet<>()).contains(thing))
                    .toList();
            if (!only.isEmpty()) {
                effects.add(Effect.of(verb + shape, only));
            }
        });
        return effects;
    }

    /** By the name of the shape the things that break it. */
    private static SortedMap<String, SortedSet<String>> broken(Graph ontology, Graph shapes, Graph data) {
        SortedMap<String, SortedSet<String>> broken = new TreeMap<>();
        for (ReportEntry entry : ShaclValidator.get()
                .validate(parsed(ontology, shapes), new Union(data, ontology))
                .getEntries()) {
            broken.computeIfAbsent(name(entry.source()), shape -> new TreeSet<>())
                    .add(entry.focusNode().isURI() ? entry.focusNode().getURI() : "a blank node");
        }
        return broken;
    }

    private static Shapes parsed(Graph ontology, Graph shapes) {
        try {
            return Shapes.parse(DomainRangeShapes.with(shapes, ontology));
        } catch (ShaclParseException e) {
            throw new UserError("the shapes are not SHACL: " + e.getMessage(), "correct the shape it names");
        }
    }

    private static String name(Node shape) {
        return shape.isURI() ? shape.getURI().substring(shape.getURI().lastIndexOf('/') + 1) : "a shape without a name";
    }
}
