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
import org.apache.jena.sparql.engine.binding.Binding;
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

    /** The first rows. */
    public Answer cutAfter(long count) {
        return rows.size() <= count ? this : new Answer(columns, rows.subList(0, (int) count));
    }

    /** The rows of a SELECT. */
    static Answer of(RowSet rowSet) {
        return first(rowSet, Integer.MAX_VALUE);
    }

    /** The first rows of a SELECT; the rest is not read. */
    public static Answer first(RowSet rowSet, int most) {
        List<List<@Nullable Node>> rows = new ArrayList<>();
        while (rows.size() < most && rowSet.hasNext()) {
            Binding binding = rowSet.next();
            rows.add(Collections.unmodifiableList(Arrays.asList(
                    rowSet.getResultVars().stream().map(binding::get).toArray(Node[]::new))));
        }
        return new Answer(rowSet.getResultVars().stream().map(Var::getVarName).toList(), rows);
    }

    /** Yes or no, as one row. */
    static Answer of(boolean answer) {
        Node literal = NodeFactory.createLiteralDT(Boolean.toString(answer), XSDDatatype.XSDboolean);
        return new Answer(List.of("answer"), List.of(List.of(literal)));
    }

    /** The triples of a graph, sorted. */
    public static Answer of(Graph graph) {
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
