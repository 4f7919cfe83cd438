package org.w3id.relata.query;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/**
 * What a canned query asks for before it is run.
 *
 * @param name what users call it
 * @param variable what it replaces in the query: {@code ?_name_iri}, or {@code ?__name_iri} for an optional one
 * @param type what it takes
 * @param optional whether it may be left out altogether; its variable then matches anything
 * @param description what it means, in a sentence
 * @param defaultValue what it is where it is left out, or null
 * @param example a value to try, or null
 * @param values the only values it takes; empty where there is no such list
 * @param kinds what an IRI may name, as the local names of classes of the ontology ({@code State}) or the paths of
 *     schemes of the lexicon ({@code lexicon/manner}); empty where anything may be named
 */
public record Parameter(
        String name,
        Var variable,
        ParameterType type,
        boolean optional,
        String description,
        @Nullable String defaultValue,
        @Nullable String example,
        List<String> values,
        List<String> kinds) {
    public Parameter {
        values = List.copyOf(values);
        kinds = List.copyOf(kinds);
    }

    /** Whether it names one of a few things, which can be listed. */
    public boolean listed() {
        return !kinds.isEmpty() && kinds.stream().allMatch(NameSearch::isListed);
    }

    /** Whether the query cannot be run without a value from the user. */
    public boolean required() {
        return !optional && defaultValue == null;
    }
}
