package org.w3id.relata.query.federate;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.vocabulary.XSD;

/**
 * Finds in a query, before it runs, what leaves the data: SERVICE, so that {@code SERVICE SILENT} is refused and not passed
 * over, functions by which a query would load a class or make the server wait, and those that give something else each time.
 */
public final class FederatedParts extends OpVisitorBase {
    private final List<Node> services = new ArrayList<>();
    private boolean function;
    private boolean unstable;

    private final ExprVisitorBase expressions = new ExprVisitorBase() {
        @Override
        public void visit(ExprFunction0 call) {
            unstable |= call instanceof Unstable || call instanceof E_Now;
        }

        @Override
        public void visit(ExprFunction1 call) {
            unstable |= call instanceof Unstable;
        }

        @Override
        public void visit(ExprFunctionN call) {
            function |= call instanceof E_Call || call instanceof E_Function named && isForeign(named.getFunctionIRI());
            unstable |= call instanceof Unstable || call instanceof E_Function named && !isCast(named.getFunctionIRI());
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
    public static FederatedParts of(Query query) {
        FederatedParts parts = new FederatedParts();
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), parts, parts.expressions);
        }
        return parts;
    }

    /** Whether it asks another endpoint. */
    public boolean asksElsewhere() {
        return !services.isEmpty();
    }

    /** What each SERVICE names, those inside another SERVICE as well; a variable where it is none that is fixed. */
    public List<Node> services() {
        return List.copyOf(services);
    }

    /** Whether it calls a function of the server's own Java. */
    public boolean callsJava() {
        return function;
    }

    /** Whether it may give something else although the data is what it was: NOW, RAND, UUID, STRUUID, BNODE and the like. */
    public boolean changesByItself() {
        return unstable;
    }

    @Override
    public void visit(OpService elsewhere) {
        services.add(elsewhere.getService());
    }

    @Override
    public void visit(OpGroup group) {
        group.getAggregators().forEach(expressions::visit);
        group.getGroupVars().getExprs().values().forEach(this::look);
    }

    @Override
    public void visit(OpOrder order) {
        order.getConditions().forEach(condition -> look(condition.getExpression()));
    }

    /** The walker does not go into what is grouped or ordered by. */
    private void look(Expr expression) {
        Walker.walk(expression, this, expressions);
    }

    @Override
    public void visit(OpBGP pattern) {
        pattern.getPattern().forEach(triple -> function |= isForeign(triple.getPredicate()));
    }

    /** Of the functions with a name of their own only the casts are known to give always the same. */
    private static boolean isCast(String function) {
        return function.startsWith(XSD.getURI());
    }

    private static boolean isForeign(Node predicate) {
        return predicate.isURI() && isForeign(predicate.getURI());
    }

    private static boolean isForeign(String iri) {
        return iri.startsWith("java:") || iri.endsWith("/ARQ/function#wait");
    }
}
