package org.w3id.relata.query.federate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * The pattern of a SERVICE as it is sent. ARQ renames variables that must not be mixed up with others outside of a sub-query;
 * the far end gets the names that the query has.
 *
 * @param pattern with these names
 * @param certain the variables, with these names, that every answer binds
 * @param variables what the pattern can bind: ARQ's variable → the one that is sent
 */
record RemotePattern(Op pattern, Set<Var> certain, Map<Var, Var> variables) {
    static RemotePattern of(OpService service) {
        Map<Var, Var> variables = new TreeMap<>(Comparator.comparing(Var::getVarName));
        OpVars.visibleVars(service.getSubOp())
                .forEach(variable -> variables.put(variable, Var.alloc(Rename.reverseVarRename(variable))));
        Op pattern = Rename.reverseVarRename(service.getSubOp(), true);
        return new RemotePattern(pattern, OpVars.fixedVars(pattern), variables);
    }

    /**
     * What a row of ours tells the far end: the terms of variables that it knows too. Blank nodes are not sent: they mean
     * nothing there.
     */
    Binding known(Binding row) {
        BindingBuilder known = Binding.builder();
        variables.forEach((ours, theirs) -> {
            if (row.contains(ours) && !row.get(ours).isBlank() && !row.get(ours).isNodeTriple()) {
                known.add(theirs, row.get(ours));
            }
        });
        return known.build();
    }

    /** Whether no answer can be joined with a row of ours, because it needs a blank node that only we have. */
    boolean cannotJoin(Binding row) {
        return variables.entrySet().stream()
                .anyMatch(one -> certain.contains(one.getValue())
                        && row.contains(one.getKey())
                        && row.get(one.getKey()).isBlank());
    }

    /** A row of theirs in our variables. */
    Binding ours(Binding row) {
        BindingBuilder mine = Binding.builder();
        variables.forEach((ours, theirs) -> {
            if (row.contains(theirs)) {
                mine.add(ours, row.get(theirs));
            }
        });
        return mine.build();
    }

    /**
     * The query that is sent.
     *
     * @param given the variables that are known
     * @param rows a term for each of them
     * @param most how many rows are asked for
     */
    Query query(List<Var> given, Collection<Binding> rows, long most) {
        ElementGroup group = new ElementGroup();
        if (!given.isEmpty()) {
            group.addElement(new ElementData(given, List.copyOf(rows)));
        }
        Element element = OpAsQuery.asElement(pattern);
        if (element instanceof ElementGroup inner && canStandBeside(given, inner)) {
            inner.getElements().forEach(group::addElement);
        } else {
            group.addElement(element);
        }
        Query query = QueryFactory.make();
        query.setQuerySelectType();
        query.setQueryPattern(group);
        if (variables.isEmpty()) {
            query.setQueryResultStar(true);
        } else {
            query.addProjectVars(Set.copyOf(variables.values()).stream()
                    .sorted(Comparator.comparing(Var::getVarName))
                    .collect(Collectors.toList()));
        }
        query.setLimit(most);
        return query;
    }

    /**
     * Whether the pattern means the same in one group with the values as in a group of its own; many endpoints are fast with
     * the first only. It does where the pattern binds the variables in any case, and not by BIND.
     */
    private boolean canStandBeside(List<Var> given, ElementGroup inner) {
        return certain.containsAll(given)
                && inner.getElements().stream()
                        .noneMatch(one -> one instanceof ElementBind bind && given.contains(bind.getVar()));
    }
}
