package org.w3id.relata.query.federate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Rows of ours that are asked about together. Rows that tell the far end the same are asked about once, and those that know
 * other variables in another call, so that no value is ever undefined.
 */
final class Batch {
    private final RemotePattern pattern;
    private final Map<List<Var>, Map<Binding, List<Binding>>> rows = new LinkedHashMap<>();
    private final Set<Binding> different = new LinkedHashSet<>();
    private final List<Binding> hopeless = new ArrayList<>();
    private int size;

    Batch(RemotePattern pattern) {
        this.pattern = pattern;
    }

    void add(Binding row) {
        size++;
        if (pattern.cannotJoin(row)) {
            hopeless.add(row);
            return;
        }
        Binding known = pattern.known(row);
        List<Var> variables = new ArrayList<>(known.varsMentioned());
        variables.sort(Comparator.comparing(Var::getVarName));
        rows.computeIfAbsent(variables, key -> new LinkedHashMap<>())
                .computeIfAbsent(known, key -> new ArrayList<>())
                .add(row);
        different.add(known);
    }

    /** How many rows it has. */
    int size() {
        return size;
    }

    /** How many different things it asks about. */
    int questions() {
        return different.size();
    }

    /**
     * The rows joined with what the far end knows (SPARQL 1.1 Query Language, section 18.5).
     *
     * @param most how many rows are asked for in a call
     */
    List<Binding> joined(ServiceCall call, long most) {
        List<Binding> joined = new ArrayList<>();
        rows.forEach((variables, byKnown) -> {
            for (Binding theirs : call.rows(pattern.query(variables, byKnown.keySet(), most))) {
                Binding ours = pattern.ours(theirs);
                byKnown.getOrDefault(only(variables, theirs), List.of()).forEach(row -> {
                    Binding merged = Algebra.merge(row, ours);
                    if (merged != null) {
                        joined.add(merged);
                    }
                });
            }
        });
        return joined;
    }

    /** The rows as they were. */
    List<Binding> alone() {
        List<Binding> all = new ArrayList<>(hopeless);
        rows.values().forEach(byKnown -> byKnown.values().forEach(all::addAll));
        return all;
    }

    private static Binding only(List<Var> variables, Binding row) {
        var builder = Binding.builder();
        variables.stream().filter(row::contains).forEach(variable -> builder.add(variable, row.get(variable)));
        return builder.build();
    }
}
