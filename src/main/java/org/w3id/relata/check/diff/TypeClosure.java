package org.w3id.relata.check.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.check.RdfLists;

/**
 * The types that follow for the things of data, fast enough for whole folders of it: from {@code rdf:type}, from superclasses
 * that have names, from equivalent classes and unions (a member of a part is one of the union), and from domains and ranges
 * of the properties used and of those that they are below. Of a union as a domain or range there follows what all its parts
 * have in common. Restrictions, closed lists and what a reasoner finds by excluding are not looked at.
 */
final class TypeClosure {
    private final Graph ontology;
    private final Map<Node, List<Node>> partsOfUnion = new HashMap<>();
    private final Map<Node, Set<Node>> unionsOfPart = new HashMap<>();
    private final Map<Node, Set<Node>> superclasses = new HashMap<>();
    private final Map<Node, Set<Node>> ofSubjects = new HashMap<>();
    private final Map<Node, Set<Node>> ofObjects = new HashMap<>();

    TypeClosure(Graph ontology) {
        this.ontology = ontology;
        ontology.stream(Node.ANY, OWL2.unionOf.asNode(), Node.ANY).forEach(union -> {
            List<Node> parts = RdfLists.members(ontology, union.getObject());
            partsOfUnion.put(union.getSubject(), parts);
            parts.forEach(part ->
                    unionsOfPart.computeIfAbsent(part, node -> new HashSet<>()).add(union.getSubject()));
        });
    }

    /** For each thing of the data, with an IRI, the classes with a name that it belongs to. */
    Map<Node, Set<Node>> types(Graph data) {
        Map<Node, Set<Node>> types = new HashMap<>();
        data.stream().forEach(triple -> {
            if (triple.getPredicate().equals(RDF.Nodes.type)) {
                add(types, triple.getSubject(), superclasses(triple.getObject()));
            } else {
                addSides(types, triple);
            }
        });
        return types;
    }

    private void addSides(Map<Node, Set<Node>> types, Triple triple) {
        Node property = triple.getPredicate();
        add(types, triple.getSubject(), ofSubjects.computeIfAbsent(property, p -> side(p, RDFS.Nodes.domain)));
        if (triple.getObject().isURI()) {
            add(types, triple.getObject(), ofObjects.computeIfAbsent(property, p -> side(p, RDFS.Nodes.range)));
        }
    }

    private static void add(Map<Node, Set<Node>> types, Node thing, Set<Node> classes) {
        if (thing.isURI() && !classes.isEmpty()) {
            types.computeIfAbsent(thing, node -> new HashSet<>()).addAll(classes);
        }
    }

    private Set<Node> side(Node property, Node side) {
        Set<Node> types = new HashSet<>();
        for (Node one : reached(property, p -> G.listSP(ontology, p, RDFS.Nodes.subPropertyOf))) {
            G.listSP(ontology, one, side).forEach(type -> types.addAll(superclasses(type)));
        }
        return types;
    }

    /** A class and what it is below, as far as it has a name; of a union what its parts have in common. */
    private Set<Node> superclasses(Node type) {
        Set<Node> known = superclasses.get(type);
        if (known == null) {
            known = new TreeSet<>(Comparator.comparing(Node::toString));
            for (Node reached : reached(type, this::directlyAbove)) {
                if (reached.isURI()) {
                    known.add(reached);
                } else {
                    known.addAll(common(reached));
                }
            }
            superclasses.put(type, known);
        }
        return known;
    }

    private List<Node> directlyAbove(Node type) {
        List<Node> above = new ArrayList<>(G.listSP(ontology, type, RDFS.Nodes.subClassOf));
        above.addAll(G.listSP(ontology, type, OWL2.equivalentClass.asNode()));
        above.addAll(G.listPO(ontology, OWL2.equivalentClass.asNode(), type));
        above.addAll(unionsOfPart.getOrDefault(type, Set.of()));
        return above;
    }

    private Set<Node> common(Node union) {
        Set<Node> common = new HashSet<>();
        List<Node> parts = partsOfUnion.getOrDefault(union, List.of());
        if (!parts.isEmpty()) {
            common.addAll(namesAbove(parts.get(0)));
            parts.forEach(part -> common.retainAll(namesAbove(part)));
        }
        return common;
    }

    private Set<Node> namesAbove(Node type) {
        Set<Node> names = new HashSet<>(reached(type, this::directlyAbove));
        names.removeIf(node -> !node.isURI());
        return names;
    }

    private static Set<Node> reached(Node from, Function<Node, List<Node>> step) {
        Set<Node> reached = new HashSet<>(Set.of(from));
        Deque<Node> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            step.apply(open.pop()).stream().filter(reached::add).forEach(open::push);
        }
        return reached;
    }
}
