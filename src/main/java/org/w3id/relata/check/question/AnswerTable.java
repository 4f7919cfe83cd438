package org.w3id.relata.check.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * What a question is answered with, as SPARQL 1.1 Query Results CSV has it: lexical forms without datatype or language,
 * nothing for what is unbound. The answer to an ASK is one column {@value #ASKED} with one row, true or false.
 *
 * @param columns the names of the variables
 * @param rows as many cells each as there are columns
 */
public record AnswerTable(List<String> columns, List<List<String>> rows) {
    static final String ASKED = "answer";

    public AnswerTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Asks a query of a graph. */
    static AnswerTable of(Query query, Graph graph) {
        try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
            return query.isAskType()
                    ? new AnswerTable(List.of(ASKED), List.of(List.of(String.valueOf(execution.ask()))))
                    : of(execution.select());
        }
    }

    private static AnswerTable of(RowSet found) {
        List<Var> variables = found.getResultVars();
        List<List<String>> rows = new ArrayList<>();
        found.forEachRemaining(row ->
                rows.add(variables.stream().map(variable -> cell(row, variable)).toList()));
        return new AnswerTable(variables.stream().map(Var::getVarName).toList(), rows);
    }

    private static String cell(Binding row, Var variable) {
        Node node = row.get(variable);
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : "_:";
    }

    /** Whether it says the same as another. */
    boolean isSame(AnswerTable other, boolean inOrder) {
        return columns.equals(other.columns)
                && (inOrder ? rows.equals(other.rows) : sorted(rows).equals(sorted(other.rows)));
    }

    /** The index of the first row that the other one has not as often as this. */
    Optional<Integer> firstMissingIn(AnswerTable other) {
        List<List<String>> left = new ArrayList<>(other.rows);
        for (int i = 0; i < rows.size(); i++) {
            if (!left.remove(rows.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static List<List<String>> sorted(List<List<String>> rows) {
        List<List<String>> sorted = new ArrayList<>(rows);
        Collections.sort(sorted, (a, b) -> String.join("\0", a).compareTo(String.join("\0", b)));
        return sorted;
    }
}
