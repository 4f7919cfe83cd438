package org.w3id.relata.web;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Finds SERVICE in a query before it runs, so that {@code SERVICE SILENT} is refused and not passed over. */
final class FederatedParts extends OpVisitorBase {
    private boolean found;

    private FederatedParts() {}

    /** Whether there is any, in sub-queries and EXISTS as well. */
    static boolean in(Query query) {
        FederatedParts parts = new FederatedParts();
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), parts, new ExprVisitorBase());
        }
        return parts.found;
    }

    @Override
    public void visit(OpService service) {
        found = true;
    }
}
