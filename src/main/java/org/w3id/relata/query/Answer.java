package org.w3id.relata.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.NodeCmp;
import org.jspecify.annotations.Nullable;

/**
 * An answer held in memory as rows of terms.
 *
 * @param columns the names of the variables
 * @param rows a term, or null, for every column
 */
public record Answer(List<String> columns, List<List<@Nullable Node>> rows) {
    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The rows of a SELECT. */
    static Answer of(RowSet rowSet) {
        List<List<@Nullable Node>> rows = new ArrayList<>();
        rowSet.forEachRemaining(binding -> rows.add(Collections.unmodifiableList(
                Arrays.asList(rowSet.getResultVars().stream().map(binding::get).toArray(Node[]::new)))));
        return new Answer(rowSet.getResultVars().stream().map(Var::getVarName).toList(), rows);
    }

    /** Yes or no, as one row. */
    static Answer of(boolean answer) {
        Node literal = NodeFactory.createLiteralDT(Boolean.toString(answer), XSDDatatype.XSDboolean);
        return new Answer(List.of("answer"), List.of(List.of(literal)));
    }

    /** The triples of a graph, sorted. */
    static Answer of(Graph graph) {
        Comparator<Triple> order = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
                .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
                .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);
        List<List<@Nullable Node>> rows = new ArrayList<>();
        graph.find().toList().stream()
                .sorted(order)
                .forEach(t -> rows.add(List.of(t.getSubject(), t.getPredicate(), t.getObject())));
        return new Answer(List.of("subject", "predicate", "object"), rows);
    }
}
