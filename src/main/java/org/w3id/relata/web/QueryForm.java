package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.query.NameSearch;
import org.w3id.relata.query.NamedArguments;
import org.w3id.relata.query.NamedThing;
import org.w3id.relata.query.Parameter;
import org.w3id.relata.query.ParameterType;
import org.w3id.relata.web.page.QueryField;

/**
 * The form of a canned query: things by their names, days and numbers in fields for these, few values as lists.
 *
 * @param given what was filled in, by parameter name
 * @param named the same, understood
 * @param search finds the names
 */
record QueryForm(CannedQuery query, Map<String, String> given, NamedArguments named, NameSearch search) {
    /** Classes that {@code /suggest} has no name for: it takes those below them. */
    private static final Map<String, String> SUGGESTED = Map.of(
            "Actor", "State,Force,Organization,Alliance,MediaOutlet,Person",
            "Entity", "");

    /** Claims are not suggested: their words would stand there without their source. */
    private static final String CLAIM = "Claim";

    List<QueryField> fields() {
        return query.parameters().stream().map(this::field).toList();
    }

    private QueryField field(Parameter parameter) {
        Optional<NamedArguments.Unclear> unclear = named.unclear().stream()
                .filter(one -> one.parameter().equals(parameter))
                .findFirst();
        return new QueryField(
                parameter.name(),
                parameter.description(),
                hint(parameter),
                parameter.required(),
                unclear.map(one -> Sentences.of(one.message())).orElse(""),
                unclear.filter(one -> !one.choices().isEmpty())
                        .map(QueryForm::meant)
                        .orElseGet(() -> control(parameter)));
    }

    private QueryField.Control control(Parameter parameter) {
        String value = Optional.ofNullable(given.getOrDefault(parameter.name(), parameter.defaultValue()))
                .orElse("");
        if (!parameter.values().isEmpty()) {
            return listed(
                    parameter,
                    parameter.values().stream()
                            .map(one -> new QueryField.Option(one, one, "", one.equals(value)))
                            .toList());
        }
        if (!(parameter.type() instanceof ParameterType.Iri)
                || parameter.kinds().contains(CLAIM)) {
            return new QueryField.Written(inputType(parameter, value), value);
        }
        String iri = query.iri(named.arguments().getOrDefault(parameter.name(), value), search.base())
                .orElse("");
        return parameter.listed() ? listed(parameter, things(parameter, value, iri)) : named(parameter, value, iri);
    }

    private static QueryField.Control listed(Parameter parameter, List<QueryField.Option> options) {
        List<QueryField.Option> all = new ArrayList<>();
        if (!parameter.required() && parameter.defaultValue() == null) {
            all.add(new QueryField.Option("", "any", "", options.stream().noneMatch(QueryField.Option::chosen)));
        }
        all.addAll(options);
        return new QueryField.Listed(all);
    }

    private List<QueryField.Option> things(Parameter parameter, String value, String iri) {
        List<QueryField.Option> options = parameter.kinds().stream()
                .flatMap(kind -> search.listed(kind).stream())
                .map(thing -> new QueryField.Option(
                        thing.path(), thing.label(), "", thing.iri().equals(iri)))
                .toList();
        if (value.isEmpty() || options.stream().anyMatch(QueryField.Option::chosen)) {
            return options;
        }
        return Stream.concat(Stream.of(new QueryField.Option(value, value, "", true)), options.stream())
                .toList();
    }

    private QueryField.Control named(Parameter parameter, String value, String iri) {
        String kinds = String.join(",", parameter.kinds());
        for (Map.Entry<String, String> wider : SUGGESTED.entrySet()) {
            kinds = kinds.replaceAll("\\b" + wider.getKey() + "\\b", wider.getValue());
        }
        for (NamedThing thing : iri.isEmpty() ? List.<NamedThing>of() : search.named(iri)) {
            List<NamedThing> same = search.called(thing.label(), parameter.kinds());
            boolean alone = same.size() == 1 && same.get(0).iri().equals(thing.iri());
            return new QueryField.Named(alone ? thing.label() : thing.path(), thing.path(), kinds);
        }
        return new QueryField.Named(value, value, kinds);
    }

    private static QueryField.Control meant(NamedArguments.Unclear unclear) {
        return new QueryField.Meant(
                unclear.several(),
                unclear.choices().stream()
                        .map(thing -> new QueryField.Option(
                                thing.path(),
                                thing.label(),
                                note(thing),
                                thing.equals(unclear.choices().get(0))))
                        .toList());
    }

    private static String note(NamedThing thing) {
        String kind = thing.kind().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        return thing.note().isEmpty() ? kind : kind + ", " + thing.note();
    }

    private String hint(Parameter parameter) {
        if (!parameter.values().isEmpty() || parameter.listed()) {
            return "";
        }
        String example = Stream.of(parameter.example(), parameter.defaultValue())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
        return parameter.type() instanceof ParameterType.Iri
                        && !parameter.kinds().contains(CLAIM)
                ? query.iri(example, search.base()).stream()
                        .flatMap(iri -> search.named(iri).stream())
                        .map(NamedThing::label)
                        .findFirst()
                        .orElse(example)
                : example;
    }

    private static String inputType(Parameter parameter, String value) {
        if (parameter.type() instanceof ParameterType.Datatyped datatyped) {
            boolean day = value.isEmpty() || value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
            if (datatyped.datatype().equals(XSDDatatype.XSDinteger)) {
                return value.matches("-?[0-9]*") ? "number" : "text";
            }
            if (datatyped.datatype().equals(XSDDatatype.XSDdate)
                    || datatyped.datatype().equals(XSDDatatype.XSDdateTime)) {
                return day ? "date" : "text";
            }
        }
        return "text";
    }
}
