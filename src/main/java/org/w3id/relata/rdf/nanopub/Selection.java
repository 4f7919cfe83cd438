package org.w3id.relata.rdf.nanopub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.rdf.GraphBuilder;

/**
 * What is told of a kind of thing: what it is, some of its properties, and what is told of their values in turn. Whatever
 * is not named here is left out, so that a relation, which is no property of any thing of ours, can never get in.
 *
 * @param properties whose values are only named
 * @param parts properties with what is told of their values
 */
record Selection(List<Node> properties, Map<Node, Selection> parts) {
    /** That a relation is a property, and of which kind, is said by the ontology and is nothing about the claim. */
    private static final List<String> NO_KINDS = List.of(OWL2.getURI(), RDFS.getURI(), RDF.getURI());

    /** Tells what a thing is, and these of its properties. */
    static Selection of(Node... properties) {
        return new Selection(List.of(properties), Map.of());
    }

    /** Tells of the values of further properties as well. */
    Selection with(Selection part, Node... more) {
        Map<Node, Selection> all = new LinkedHashMap<>(parts);
        for (Node property : more) {
            all.put(property, part);
        }
        return new Selection(properties, all);
    }

    /** Tells of a thing. */
    void tell(Node thing, Data data, GraphBuilder graph) {
        GraphBuilder.Subject subject = graph.about(thing);
        data.values(thing, RDF.Nodes.type).stream().filter(Selection::isKind).forEach(subject::a);
        properties.forEach(property -> subject.withAll(property, data.values(thing, property)));
        parts.forEach((property, part) -> data.values(thing, property).forEach(value -> {
            subject.with(property, value);
            if (value.isURI()) {
                part.tell(value, data, graph);
            }
        }));
    }

    private static boolean isKind(Node type) {
        return type.isURI() && NO_KINDS.stream().noneMatch(type.getURI()::startsWith);
    }
}
