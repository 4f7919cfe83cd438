package org.w3id.relata.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.w3id.relata.query.BoundQuery;
import org.w3id.relata.text.UserError;

/**
 * A choice of an answer's columns, in the order given; the label of a thing comes with it.
 *
 * @param names without the question mark
 */
record Columns(List<String> names) {
    private static final String LABEL = "Label";

    /** @throws UserError (usage) where the query has no such column, or no columns */
    BoundQuery of(BoundQuery bound) {
        Query query = bound.sparql().cloneQuery();
        if (!query.isSelectType()) {
            throw UserError.usage("the answer of " + bound.source().name() + " has no columns", "leave --columns out");
        }
        VarExprList all = new VarExprList(query.getProject());
        query.getProject().clear();
        for (String name : withLabels(bound, Var.varNames(all.getVars()))) {
            Var column = Var.alloc(name);
            if (all.hasExpr(column)) {
                query.getProject().add(column, all.getExpr(column));
            } else {
                query.getProject().add(column);
            }
        }
        query.resetResultVars();
        return new BoundQuery(bound.source(), bound.base(), query);
    }

    private List<String> withLabels(BoundQuery bound, List<String> known) {
        List<String> chosen = new ArrayList<>();
        for (String name : names) {
            if (!known.contains(name)) {
                throw UserError.usage(
                        "the answer of " + bound.source().name() + " has no column " + name,
                        "choose from " + String.join(", ", known));
            }
            chosen.add(name);
            if (known.contains(name + LABEL)) {
                chosen.add(name + LABEL);
            }
        }
        return chosen;
    }
}
