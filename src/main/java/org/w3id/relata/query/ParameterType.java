package org.w3id.relata.query;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.jspecify.annotations.Nullable;

/** What a parameter takes, as the suffix of its variable says by the BASIL convention. */
public sealed interface ParameterType {
    /** The suffixes that name a datatype; the empty one is a plain string. */
    Map<String, XSDDatatype> DATATYPES = Map.of(
            "boolean", XSDDatatype.XSDboolean,
            "date", XSDDatatype.XSDdate,
            "dateTime", XSDDatatype.XSDdateTime,
            "decimal", XSDDatatype.XSDdecimal,
            "integer", XSDDatatype.XSDinteger,
            "string", XSDDatatype.XSDstring);

    /** As a header names it: {@code iri}, {@code integer}, {@code string}, {@code en}. */
    String name();

    /** {@code ?_x_iri}: an IRI, whole or as a path below the base. */
    record Iri() implements ParameterType {
        @Override
        public String name() {
            return "iri";
        }
    }

    /** {@code ?_x_date} and so on: a literal of a datatype of XML Schema; {@code ?_x}: a plain string. */
    record Datatyped(String name, XSDDatatype datatype) implements ParameterType {}

    /** {@code ?_x_en}: a string in the language that the suffix names, by its code of two letters (ISO 639-1). */
    record InLanguage(String name) implements ParameterType {}

    /**
     * The type that a suffix stands for.
     *
     * @param suffix what follows the name, without the underscore; null where nothing does
     * @return empty where the suffix is none of the convention
     */
    static Optional<ParameterType> ofSuffix(@Nullable String suffix) {
        if (suffix == null) {
            return Optional.of(new Datatyped("string", XSDDatatype.XSDstring));
        }
        if (suffix.equals("iri")) {
            return Optional.of(new Iri());
        }
        XSDDatatype datatype = DATATYPES.get(suffix);
        if (datatype != null) {
            return Optional.of(new Datatyped(suffix, datatype));
        }
        return suffix.matches("[a-z]{2}") ? Optional.of(new InLanguage(suffix)) : Optional.empty();
    }

    /** The suffixes that there are, for messages. */
    static String known() {
        return "iri, " + String.join(", ", new TreeMap<>(DATATYPES).keySet()) + " or a language such as en";
    }
}
