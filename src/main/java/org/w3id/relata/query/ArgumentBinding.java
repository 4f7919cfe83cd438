package org.w3id.relata.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.w3id.relata.text.UserError;

/** Replaces the parameters of a query by terms, in its syntax tree; no value ever becomes part of a text. */
record ArgumentBinding(CannedQuery query, IriBase base) {
    /** What every query takes beside its own parameters: how many answers, and how many to leave out before. */
    static final List<String> PAGING = List.of("limit", "offset");

    /** What no parameter may be called: paging, and what the server takes for itself. */
    static final List<String> RESERVED = List.of("limit", "offset", "format", "view");

    static final long MOST_ROWS = 10_000;
    private static final long LAST_OFFSET = 1_000_000_000;
    private static final int LONGEST_VALUE = 10_000;

    /** The form of xsd:date. */
    private static final Pattern DAY =
            Pattern.compile("(?<day>-?[0-9]{4,9}-[0-9]{2}-[0-9]{2})(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?");

    BoundQuery bind(Map<String, String> arguments) {
        arguments.keySet().forEach(this::checkKnown);
        Query sparql = QueryFile.parse(query.sparql());
        Map<Var, Node> terms = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            String value = arguments.getOrDefault(parameter.name(), parameter.defaultValue());
            if (value != null) {
                terms.put(parameter.variable(), term(parameter, value, sparql.getPrefixMapping()));
            } else if (parameter.required()) {
                throw UserError.usage(
                        "query " + query.name() + " needs the parameter " + parameter.name() + ": "
                                + parameter.description(),
                        "give it: " + parameter.name() + "=" + exampleOf(parameter));
            }
        }
        Query bound = QueryTransformOps.replaceVars(sparql, terms);
        page(bound, arguments);
        return new BoundQuery(query, base.base(), bound);
    }

    private void checkKnown(String name) {
        if (query.parameter(name).isPresent() || PAGING.contains(name)) {
            return;
        }
        List<String> known = new ArrayList<>();
        query.parameters().forEach(p -> known.add(p.name()));
        known.addAll(PAGING);
        throw UserError.usage(
                "query " + query.name() + " has no parameter " + Printable.quoted(name), NearNames.remedy(name, known));
    }

    /** The term that a value stands for. */
    Node term(Parameter parameter, String given) {
        return term(parameter, given, QueryFile.parse(query.sparql()).getPrefixMapping());
    }

    Node term(Parameter parameter, String given, PrefixMapping prefixes) {
        if (given.length() > LONGEST_VALUE || !Printable.isText(given)) {
            throw illTyped(parameter, given, "text of at most " + LONGEST_VALUE + " characters");
        }
        if (!parameter.values().isEmpty() && !parameter.values().contains(given)) {
            throw illTyped(parameter, given, "one of " + String.join(", ", parameter.values()));
        }
        ParameterType type = parameter.type();
        if (type instanceof ParameterType.InLanguage language) {
            return NodeFactory.createLiteralLang(given, language.name());
        }
        if (type instanceof ParameterType.Datatyped datatyped) {
            String lexical = lexical(datatyped, given);
            if (!datatyped.datatype().isValid(lexical)) {
                throw illTyped(parameter, given, "xsd:" + type.name());
            }
            return NodeFactory.createLiteralDT(lexical, datatyped.datatype());
        }
        return NodeFactory.createURI(base.resolve(given.strip(), prefixes)
                .orElseThrow(() -> illTyped(parameter, given, "an IRI, whole or below " + base.base() + "id/")));
    }

    /** Where a moment is asked for, a day stands for its beginning, in UTC unless it says otherwise. */
    private static String lexical(ParameterType.Datatyped type, String given) {
        if (type.name().equals("string")) {
            return given;
        }
        String stripped = given.strip();
        Matcher day = DAY.matcher(stripped);
        if (type.datatype().equals(XSDDatatype.XSDdateTime) && day.matches()) {
            return day.group("day") + "T00:00:00" + (day.group("zone") == null ? "Z" : day.group("zone"));
        }
        return stripped;
    }

    private UserError illTyped(Parameter parameter, String given, String wanted) {
        return UserError.usage(
                "parameter " + parameter.name() + " of query " + query.name() + " takes " + wanted + ", not "
                        + Printable.quoted(given),
                "write it as in " + parameter.name() + "=" + exampleOf(parameter));
    }

    private void page(Query bound, Map<String, String> arguments) {
        if (arguments.containsKey("limit")) {
            bound.setLimit(whole("limit", arguments.get("limit"), 1, MOST_ROWS));
        }
        if (arguments.containsKey("offset")) {
            bound.setOffset(whole("offset", arguments.get("offset"), 0, LAST_OFFSET));
        }
    }

    private static long whole(String name, String value, long least, long most) {
        if (value.matches("[0-9]{1,10}")) {
            long number = Long.parseLong(value);
            if (least <= number && number <= most) {
                return number;
            }
        }
        throw UserError.usage(
                name + " takes a whole number from " + least + " to " + most + ", not " + Printable.quoted(value),
                "write it as in " + name + "=100");
    }

    /** A value that shows how the parameter is written. */
    static String exampleOf(Parameter parameter) {
        if (parameter.example() != null) {
            return parameter.example();
        }
        if (parameter.defaultValue() != null) {
            return parameter.defaultValue();
        }
        return parameter.values().isEmpty() ? "…" : parameter.values().get(0);
    }
}
