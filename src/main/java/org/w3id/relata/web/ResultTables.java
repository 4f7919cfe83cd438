package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final int LONGEST = 80;
    private static final String LABEL = "Label";

    ResultTable of(boolean answer) {
        return new ResultTable(List.of("answer"), List.of(List.of(new Link(answer ? "yes" : "no", null))), MOST, false);
    }

    /** The first rows; the rest is not read. A column {@code xLabel} gives the words for the column {@code x}. */
    ResultTable of(RowSet rows) {
        List<Var> columns = rows.getResultVars().stream()
                .filter(column -> !isLabel(column, rows.getResultVars()))
                .toList();
        List<List<Link>> table = new ArrayList<>();
        while (table.size() < MOST && rows.hasNext()) {
            Binding row = rows.next();
            table.add(columns.stream().map(column -> cell(row, column)).toList());
        }
        return new ResultTable(columns.stream().map(Var::getVarName).toList(), table, MOST, rows.hasNext());
    }

    private static boolean isLabel(Var column, List<Var> columns) {
        String name = column.getVarName();
        return name.endsWith(LABEL) && columns.contains(Var.alloc(name.substring(0, name.length() - LABEL.length())));
    }

    private Link cell(Binding row, Var column) {
        Link cell = cell(row.get(column));
        Node label = row.get(Var.alloc(column.getVarName() + LABEL));
        String words = label == null || !label.isLiteral() ? cell.label() : label.getLiteralLexicalForm();
        return new Link(cell.href() == null ? words : shortened(words), cell.href());
    }

    private Link cell(@Nullable Node node) {
        if (node == null) {
            return new Link("", null);
        }
        if (!node.isTripleTerm()) {
            return linker.value(node);
        }
        Triple triple = node.getTriple();
        return new Link(
                Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .map(part -> cell(part).label())
                        .collect(Collectors.joining(" ", "<<( ", " )>>")),
                null);
    }

    private static String shortened(String words) {
        int points = words.codePointCount(0, words.length());
        return points <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
