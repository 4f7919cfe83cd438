package org.w3id.relata.check.question;

import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathVisitorByType;

/** Collects the terms of the ontology that a query names, in paths and in EXISTS too. */
final class TermCollector extends PathVisitorByType {
    private final SortedSet<String> terms = new TreeSet<>();

    private TermCollector() {}

    static SortedSet<String> of(Query query) {
        TermCollector collector = new TermCollector();
        Op algebra = Algebra.compile(query);
        NodeTransformLib.transform(collector::noted, algebra); // which passes over paths
        Walker.walk(
                algebra,
                new OpVisitorBase() {
                    @Override
                    public void visit(OpPath path) {
                        Path steps = path.getTriplePath().getPath();
                        if (steps != null) {
                            steps.visit(collector);
                        }
                    }
                },
                new ExprVisitorBase());
        return collector.terms;
    }

    private Node noted(Node node) {
        if (OntologyTerm.isOne(node)) {
            terms.add(node.getURI());
        }
        return node;
    }

    @Override
    public void visitNegPS(P_NegPropSet path) {
        path.getNodes().forEach(step -> noted(step.getNode()));
    }

    @Override
    public void visit0(P_Path0 path) {
        noted(path.getNode());
    }

    @Override
    public void visit1(P_Path1 path) {
        path.getSubPath().visit(this);
    }

    @Override
    public void visit2(P_Path2 path) {
        path.getLeft().visit(this);
        path.getRight().visit(this);
    }
}
