package org.w3id.relata.query;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.w3id.relata.text.UserError;

/** Tries out, when a query is read, that values in its header suit it and that terms can stand for its parameters. */
record TrialBinding(CannedQuery query, QueryHeader header) {
    private static final String BASE = "https://w3id.org/relata/";

    void check() {
        Query sparql = QueryFile.parse(query.sparql());
        Map<Var, Node> terms = new HashMap<>();
        ArgumentBinding binding = new ArgumentBinding(query, new IriBase(BASE));
        for (Parameter parameter : query.parameters()) {
            values(parameter).forEach(value -> {
                try {
                    terms.put(parameter.variable(), binding.term(parameter, value, sparql.getPrefixMapping()));
                } catch (UserError e) {
                    throw line(parameter).error(e.getMessage(), "correct the default, the example or the list");
                }
            });
            if (!terms.containsKey(parameter.variable())) {
                throw line(parameter)
                        .error("parameter " + parameter.name() + " has neither default nor example", "add an example");
            }
        }
        for (Parameter parameter : query.parameters()) {
            checkReplaceable(sparql, parameter, terms.get(parameter.variable()));
        }
    }

    /** A term cannot stand in a projection, in VALUES, after AS or in BOUND(). */
    private void checkReplaceable(Query sparql, Parameter parameter, Node term) {
        String variable = parameter.variable().getVarName();
        boolean replaced;
        try {
            String text = QueryTransformOps.replaceVars(sparql, Map.of(parameter.variable(), term))
                    .toString();
            QueryFile.parse(text);
            replaced = !ParameterScan.lines(text).containsKey(variable);
        } catch (QueryException e) {
            replaced = false;
        }
        if (!replaced) {
            throw new SourceLine(
                            query.file(), ParameterScan.lines(query.sparql()).get(variable))
                    .error(
                            "?" + variable
                                    + " stands where no term can: after SELECT, AS, VALUES or GROUP BY, or in BOUND()",
                            "BIND(?" + variable + " AS ?" + parameter.name() + ") and use that there");
        }
    }

    private static Stream<String> values(Parameter parameter) {
        return Stream.concat(
                        Stream.of(parameter.values()).flatMap(values -> values.stream()),
                        Stream.of(parameter.defaultValue(), parameter.example()))
                .filter(value -> value != null);
    }

    private SourceLine line(Parameter parameter) {
        return header.parameters().get(parameter.name()).line();
    }
}
