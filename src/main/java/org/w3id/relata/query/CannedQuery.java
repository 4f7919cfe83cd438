package org.w3id.relata.query;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question with its SPARQL, as one file of the folder of queries states it.
 *
 * @param name the file's name without its ending, in kebab case
 * @param summary what it gives, in a few words
 * @param description the question, in plain words
 * @param tags what it is about; never empty
 * @param parameters in the order of the header
 * @param view how its answer is best shown
 * @param kind what its answer is
 * @param sparql the text of the file, the header included
 * @param file where it stands
 * @param hosts the hosts of other endpoints that it asks by SERVICE, sorted; none for most
 * @param emptyOnSeeds why it has no answer on the seeds, or null where it has one
 */
public record CannedQuery(
        String name,
        String summary,
        String description,
        List<String> tags,
        List<Parameter> parameters,
        View view,
        Kind kind,
        String sparql,
        Path file,
        List<String> hosts,
        @Nullable String emptyOnSeeds) {
    /** The forms of a SPARQL query that a canned query may have. */
    public enum Kind {
        SELECT,
        ASK,
        CONSTRUCT
    }

    public CannedQuery {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        hosts = List.copyOf(hosts);
    }

    /** The parameter that users call so. */
    public Optional<Parameter> parameter(String called) {
        return parameters.stream().filter(p -> p.name().equals(called)).findFirst();
    }

    /**
     * The query with its parameters replaced by terms.
     *
     * @param arguments values by parameter name; beside the query's own, {@code limit} and {@code offset}
     * @param base what relative IRIs stand below: {@code https://w3id.org/relata/}
     * @throws org.w3id.relata.text.UserError (usage) where one is unknown, missing or of another type
     */
    public BoundQuery bind(Map<String, String> arguments, String base) {
        return new ArgumentBinding(this, new IriBase(base)).bind(arguments);
    }

    /**
     * The IRI that a value stands for: in full, with a prefix of the query, or as a path below the base.
     *
     * @param base what relative IRIs stand below
     * @return empty where it is no IRI
     */
    public Optional<String> iri(String value, String base) {
        return new IriBase(base).resolve(value.strip(), QueryFile.parse(sparql).getPrefixMapping());
    }

    /**
     * The query as it can be tried: with its defaults, and examples for what has none and is needed.
     *
     * @param base what relative IRIs stand below
     */
    public BoundQuery example(String base) {
        Map<String, String> examples = new HashMap<>();
        parameters.stream()
                .filter(Parameter::required)
                .forEach(parameter -> examples.put(parameter.name(), ArgumentBinding.exampleOf(parameter)));
        return bind(examples, base);
    }
}
