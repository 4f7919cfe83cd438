package org.w3id.relata.web;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Finds in a query, before it runs, what leaves the data: SERVICE, so that {@code SERVICE SILENT} is refused and not passed
 * over, and functions by which a query would load a class or make the server wait.
 */
final class FederatedParts extends OpVisitorBase {
    private boolean service;
    private boolean function;

    private final ExprVisitorBase expressions = new ExprVisitorBase() {
        @Override
        public void visit(ExprFunctionN call) {
            function |= call instanceof E_Call || call instanceof E_Function named && isForeign(named.getFunctionIRI());
        }

        @Override
        public void visit(ExprAggregator aggregation) {
            // The walker does not go into what is aggregated.
            ExprList aggregated = aggregation.getAggregator().getExprList();
            if (aggregated != null) {
                Walker.walk(aggregated, FederatedParts.this, this);
            }
        }
    };

    private FederatedParts() {}

    /** Looks through a query, in sub-queries, EXISTS and aggregates as well. */
    static FederatedParts of(Query query) {
        FederatedParts parts = new FederatedParts();
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), parts, parts.expressions);
        }
        return parts;
    }

    /** Whether it asks another endpoint. */
    boolean asksElsewhere() {
        return service;
    }

    /** Whether it calls a function of the server's own Java. */
    boolean callsJava() {
        return function;
    }

    @Override
    public void visit(OpService elsewhere) {
        service = true;
    }

    @Override
    public void visit(OpGroup group) {
        group.getAggregators().forEach(expressions::visit);
    }

    @Override
    public void visit(OpBGP pattern) {
        pattern.getPattern().forEach(triple -> function |= isForeign(triple.getPredicate()));
    }

    private static boolean isForeign(Node predicate) {
        return predicate.isURI() && isForeign(predicate.getURI());
    }

    private static boolean isForeign(String iri) {
        return iri.startsWith("java:") || iri.endsWith("/ARQ/function#wait");
    }
}
