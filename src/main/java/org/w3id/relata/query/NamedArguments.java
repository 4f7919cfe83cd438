package org.w3id.relata.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.text.UserError;

/**
 * What was filled in for a query, with names in place of IRIs understood.
 *
 * @param arguments values by parameter name, of which those that name things are IRIs or paths as far as they are
 *     understood
 * @param unclear what is not understood, in the order of the parameters
 */
public record NamedArguments(Map<String, String> arguments, List<Unclear> unclear) {
    private static final int MOST_CHOICES = 12;
    private static final int LONGEST_NAME = 300;

    /**
     * A name that means nothing, or several things.
     *
     * @param several whether it is the name of several things; else it is the whole name of none
     * @param choices what may be meant
     */
    public record Unclear(Parameter parameter, String given, boolean several, List<NamedThing> choices) {
        public Unclear {
            choices = List.copyOf(choices);
        }

        /** What is wrong, in a sentence. */
        public String message() {
            return several
                    ? "several things are called " + Printable.quoted(given)
                    : "nothing that " + parameter.name() + " may be is called " + Printable.quoted(given);
        }

        /** What to do about it. */
        public String remedy() {
            if (choices.isEmpty()) {
                return "write another name in full, or an IRI as in " + parameter.name() + "="
                        + ArgumentBinding.exampleOf(parameter);
            }
            List<String> paths = choices.stream()
                    .map(choice -> parameter.name() + "=" + choice.path() + " (" + Printable.line(choice.label()) + ")")
                    .toList();
            return "choose one: " + String.join(", ", paths);
        }
    }

    public NamedArguments {
        arguments = Map.copyOf(arguments);
        unclear = List.copyOf(unclear);
    }

    /**
     * Looks up the names among what was given.
     *
     * @param given values by parameter name
     */
    public static NamedArguments of(CannedQuery query, Map<String, String> given, NameSearch search) {
        Map<String, String> arguments = new LinkedHashMap<>(given);
        List<Unclear> unclear = new ArrayList<>();
        for (Parameter parameter : query.parameters()) {
            String value = given.get(parameter.name());
            if (value != null && parameter.type() instanceof ParameterType.Iri && isName(query, value, search)) {
                List<NamedThing> meant = search.called(value, parameter.kinds());
                if (meant.size() == 1) {
                    arguments.put(parameter.name(), meant.get(0).path());
                } else if (!meant.isEmpty() || query.iri(value, search.base()).isEmpty()) {
                    List<NamedThing> choices =
                            meant.isEmpty() ? search.like(value, parameter.kinds(), MOST_CHOICES) : meant;
                    unclear.add(new Unclear(
                            parameter,
                            value,
                            !meant.isEmpty(),
                            choices.stream().limit(MOST_CHOICES).toList()));
                }
            }
        }
        return new NamedArguments(arguments, unclear);
    }

    /** Whether something that names a thing is no IRI, so that its name has to be looked up. */
    public static boolean hasNames(CannedQuery query, Map<String, String> given) {
        return query.parameters().stream()
                .filter(parameter -> parameter.type() instanceof ParameterType.Iri)
                .flatMap(parameter -> Optional.ofNullable(given.get(parameter.name())).stream())
                .anyMatch(value -> mayBeName(value)
                        && query.iri(value, Namespaces.DEFAULT_BASE).isEmpty());
    }

    /**
     * The arguments, all of which are understood.
     *
     * @throws UserError (usage) where one is not
     */
    public Map<String, String> understood() {
        for (Unclear first : unclear) {
            throw UserError.usage(first.message(), first.remedy());
        }
        return arguments;
    }

    /** Whether a value is no IRI, or looks like a path to what is not there: "AN/TPY-2" may be a name. */
    private static boolean isName(CannedQuery query, String value, NameSearch search) {
        return mayBeName(value)
                && query.iri(value, search.base())
                        .map(iri -> !value.contains(":") && search.named(iri).isEmpty())
                        .orElse(true);
    }

    /** What begins as an IRI in SPARQL does is meant as one, however it ends. */
    private static boolean mayBeName(String value) {
        return Printable.isText(value)
                && !value.isBlank()
                && value.length() <= LONGEST_NAME
                && !value.strip().startsWith("<");
    }
}
