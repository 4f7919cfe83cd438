package org.w3id.relata.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.rdf.EnglishFirst;

/**
 * Shapes for propositions, made from the domains and ranges of the relations.
 *
 * <p>For each relation: whatever is a proposition about it ({@code sh:targetNode} the relation, then the inverse of
 * {@code relata:relation}) has a subject of its domain and an object of its range. A domain or range is a named class
 * or a union of named classes.
 */
public final class DomainRangeShapes {
    private static final String SHAPE = Terms.ONTOLOGY + "shape/";
    private final Graph ontology;
    private final Graph shapes = GraphFactory.createDefaultGraph();

    private DomainRangeShapes(Graph ontology) {
        this.ontology = ontology;
    }

    /** A graph of SHACL Core shapes, two property shapes a relation: {@code …/shape/destroys-object}. */
    public static Graph of(Graph ontology) {
        DomainRangeShapes made = new DomainRangeShapes(ontology);
        G.nodesOfTypeAsList(ontology, Terms.RELATION_CLASS).forEach(made::addRelation);
        return made.shapes;
    }

    /** Shapes together with those made from an ontology, in a graph of their own. */
    public static Graph with(Graph shapes, Graph ontology) {
        Graph all = of(ontology);
        GraphUtil.addInto(all, shapes);
        return all;
    }

    private void addRelation(Node relation) {
        String name = relation.getURI().substring(Terms.ONTOLOGY.length());
        Node propositions = NodeFactory.createBlankNode();
        Node path = NodeFactory.createBlankNode();
        Node shape = NodeFactory.createURI(SHAPE + name);
        shapes.add(shape, RDF.Nodes.type, SHACL.NodeShape);
        shapes.add(shape, SHACL.targetNode, relation);
        shapes.add(shape, SHACL.property, propositions);
        shapes.add(propositions, SHACL.path, path);
        shapes.add(path, SHACL.inversePath, Terms.RELATION);
        addSide(propositions, name, "subject", Terms.SUBJECT, alternatives(ontology, relation, RDFS.Nodes.domain));
        addSide(propositions, name, "object", Terms.OBJECT, alternatives(ontology, relation, RDFS.Nodes.range));
    }

    private void addSide(
            Node propositions, String relation, String side, Node property, List<List<Node>> alternatives) {
        Node shape = NodeFactory.createURI(SHAPE + relation + "-" + side);
        shapes.add(propositions, SHACL.property, shape);
        shapes.add(shape, RDF.Nodes.type, SHACL.PropertyShape);
        shapes.add(shape, SHACL.path, property);
        List<String> expected = new ArrayList<>();
        for (List<Node> classes : alternatives) {
            shapes.add(shape, SHACL.or, list(classes.stream().map(this::ofClass).toList()));
            expected.add(classes.stream().map(this::label).collect(Collectors.joining(" or ")));
        }
        shapes.add(
                shape, SHACL.message, text("The " + side + " of " + relation + " is: " + String.join("; ", expected)));
        shapes.add(shape, Terms.REMEDY, text("Give it the class that fits it, or leave the proposition out."));
    }

    /**
     * What may stand on one side of a relation.
     *
     * @param side {@code rdfs:domain} or {@code rdfs:range}
     * @return for each axiom the classes of its union, or the one that it names; all axioms hold together
     */
    static List<List<Node>> alternatives(Graph ontology, Node relation, Node side) {
        return G.listSP(ontology, relation, side).stream()
                .map(expression -> {
                    Node union = G.getSP(ontology, expression, OWL2.unionOf.asNode());
                    return union == null ? List.of(expression) : RdfLists.members(ontology, union);
                })
                .toList();
    }

    private Node ofClass(Node type) {
        Node constraint = NodeFactory.createBlankNode();
        shapes.add(constraint, SHACL.class_, type);
        return constraint;
    }

    private Node list(List<Node> items) {
        Node rest = RDF.Nodes.nil;
        for (int i = items.size() - 1; i >= 0; i--) {
            Node cell = NodeFactory.createBlankNode();
            shapes.add(cell, RDF.Nodes.first, items.get(i));
            shapes.add(cell, RDF.Nodes.rest, rest);
            rest = cell;
        }
        return rest;
    }

    private String label(Node type) {
        return Terms.display(
                EnglishFirst.of(G.listSP(ontology, type, RDFS.Nodes.label)).orElse(type));
    }

    private static Node text(String words) {
        return NodeFactory.createLiteralString(words);
    }
}
