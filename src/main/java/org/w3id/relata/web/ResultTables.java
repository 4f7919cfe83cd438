package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.ResultTable;

/** Shows answers as tables, whose things lead to their pages by their labels. */
record ResultTables(Linker linker) {
    private static final int MOST = 1_000;

    ResultTable of(boolean answer) {
        return new ResultTable(
                List.of("answer"), List.of(List.of(new Link(answer ? "yes" : "no", null))), MOST, false);
    }

    /** The first rows; the rest is not read. */
    ResultTable of(RowSet rows) {
        List<Var> variables = rows.getResultVars();
        List<List<Link>> table = new ArrayList<>();
        while (table.size() < MOST && rows.hasNext()) {
            Binding row = rows.next();
            table.add(variables.stream().map(row::get).map(this::cell).toList());
        }
        return new ResultTable(
                variables.stream().map(Var::getVarName).toList(), table, MOST, rows.hasNext());
    }

    private Link cell(@Nullable Node node) {
        if (node == null) {
            return new Link("", null);
        }
        if (node.isTripleTerm()) {
            Triple triple = node.getTriple();
            return new Link(
                    "<<( " + cell(triple.getSubject()).label() + " "
                            + cell(triple.getPredicate()).label() + " "
                            + cell(triple.getObject()).label() + " )>>",
                    null);
        }
        return linker.link(node);
    }
}
