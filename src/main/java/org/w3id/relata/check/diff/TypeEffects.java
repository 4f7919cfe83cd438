package org.w3id.relata.check.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Which things of data belong to other classes by one version of the ontology than by the other. */
final class TypeEffects {
    private TypeEffects() {}

    static List<Effect> between(Graph from, Graph to, Graph data) {
        Map<Node, Set<Node>> before = new TypeClosure(from).types(data);
        Map<Node, Set<Node>> after = new TypeClosure(to).types(data);
        Set<Node> things = new HashSet<>(before.keySet());
        things.addAll(after.keySet());
        SortedMap<String, SortedSet<String>> changed = new TreeMap<>();
        for (Node thing : things) {
            Set<Node> old = before.getOrDefault(thing, Set.of());
            Set<Node> now = after.getOrDefault(thing, Set.of());
            note(changed, thing, "become", now, old);
            note(changed, thing, "are no longer", old, now);
        }
        return changed.entrySet().stream()
                .map(entry -> Effect.of(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static void note(
            SortedMap<String, SortedSet<String>> changed, Node thing, String verb, Set<Node> here, Set<Node> there) {
        for (Node type : here) {
            if (!there.contains(type)) {
                changed.computeIfAbsent(verb + " " + Names.of(type.toString()), words -> new TreeSet<>())
                        .add(thing.getURI());
            }
        }
    }
}
