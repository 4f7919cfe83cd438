package org.w3id.relata.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Var;

/** Holds the parameters of a header against those of the query below it: each must stand in both. */
record DeclaredParameters(Path file, QueryHeader header) {
    /** @param lines the variables of the query that begin with _, each with its line */
    List<Parameter> matchedWith(Map<String, Integer> lines) {
        Map<String, Parameter> found = new HashMap<>();
        lines.forEach((variable, number) -> {
            Parameter parameter = parameter(variable, new SourceLine(file, number));
            if (found.put(parameter.name(), parameter) != null) {
                throw new SourceLine(file, number)
                        .error(
                                "parameter " + parameter.name() + " is written in two ways",
                                "write it as ?" + variable + " everywhere");
            }
        });
        List<Parameter> inOrder = new ArrayList<>();
        header.parameters().forEach((name, declared) -> {
            if (!found.containsKey(name)) {
                throw declared.line()
                        .error(
                                "parameter " + Printable.quoted(name) + " does not stand in the query",
                                "use ?_" + name + "_" + declared.type()
                                        + " in the query, or take it out of the header");
            }
            inOrder.add(found.get(name));
        });
        return inOrder;
    }

    private Parameter parameter(String variable, SourceLine line) {
        var parts = ParameterScan.parts(variable)
                .orElseThrow(() -> line.error(
                        "?" + variable + " is not written as a parameter",
                        "write ?_name or ?_name_type, with letters and digits in the name"));
        ParameterType type = ParameterType.ofSuffix(parts.suffix())
                .orElseThrow(() ->
                        line.error("?" + variable + " ends in no type", "the types are " + ParameterType.known()));
        QueryHeader.Declared declared = header.parameters().get(parts.name());
        if (declared == null) {
            throw line.error(
                    "parameter " + parts.name() + " is not in the header",
                    "add it under '#+ params:' with name, type and description");
        }
        if (!declared.type().equals(type.name())) {
            throw declared.line()
                    .error(
                            "parameter " + parts.name() + " is " + declared.type() + " here and " + type.name()
                                    + " in the query, as ?" + variable,
                            "make the two agree");
        }
        if (!declared.kinds().isEmpty() && !(type instanceof ParameterType.Iri)) {
            throw declared.line()
                    .error(
                            "parameter " + parts.name() + " is " + type.name() + ", which names no thing",
                            "take kinds out");
        }
        if (ArgumentBinding.RESERVED.contains(parts.name())) {
            throw line.error(
                    parts.name() + " is what every query takes beside its own parameters", "call it otherwise");
        }
        return new Parameter(
                parts.name(),
                Var.alloc(variable),
                type,
                parts.optional(),
                declared.description(),
                declared.defaultValue(),
                declared.example(),
                declared.values(),
                declared.kinds());
    }
}
