package org.w3id.relata.web;

import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Namespaces;

/**
 * The short names of JSON-LD answers, made from the ontology: its classes, properties and individuals by their local names,
 * and those terms of others that it declares, where their names are still free. It says nothing that JSON-LD 1.0 does not
 * know.
 */
final class JsonLdContext {
    /** The names of what every vocabulary has, without an ontology. */
    static final JsonLdContext STANDARD;

    private static final String ID = "@id";
    private static final String VOCABULARY = "@vocab";
    private static final Set<String> TAKEN = Set.of("id", "type");

    /** What every vocabulary of RDF takes for granted, and no ontology declares. */
    private static final List<Term> BUILT_IN = List.of(
            new Term(RDFS.label.getURI(), null, null),
            new Term(RDFS.comment.getURI(), null, "en"),
            new Term(RDFS.isDefinedBy.getURI(), ID, null),
            new Term(RDFS.seeAlso.getURI(), ID, null),
            new Term(RDFS.subClassOf.getURI(), VOCABULARY, null),
            new Term(RDFS.subPropertyOf.getURI(), VOCABULARY, null),
            new Term(RDFS.domain.getURI(), VOCABULARY, null),
            new Term(RDFS.range.getURI(), VOCABULARY, null),
            new Term(RDF.value.getURI(), null, null));

    /** What the data always puts in English. */
    private static final Set<String> ENGLISH = Set.of(
            SKOS.prefLabel.getURI(),
            SKOS.altLabel.getURI(),
            SKOS.hiddenLabel.getURI(),
            SKOS.definition.getURI(),
            SKOS.example.getURI(),
            SKOS.scopeNote.getURI(),
            SKOS.editorialNote.getURI(),
            SKOS.historyNote.getURI(),
            Namespaces.ONTOLOGY + "counterExample",
            Namespaces.ONTOLOGY + "rationale",
            Namespaces.ONTOLOGY + "unused");

    /** What datatype the data always gives the properties of others. */
    private static final Map<String, String> DATATYPES = Map.of(
            Namespaces.PREFIXES.get("oa") + "start", XSD.nonNegativeInteger.getURI(),
            Namespaces.PREFIXES.get("oa") + "end", XSD.nonNegativeInteger.getURI(),
            Namespaces.PREFIXES.get("wgs84") + "lat", XSD.decimal.getURI(),
            Namespaces.PREFIXES.get("wgs84") + "long", XSD.decimal.getURI(),
            Namespaces.PREFIXES.get("geo") + "asWKT", Namespaces.PREFIXES.get("geo") + "wktLiteral");

    static {
        // Last, since it is made of what stands above.
        STANDARD = new JsonLdContext(Graph.emptyGraph);
    }

    private final SortedMap<String, Term> terms = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();

    /**
     * What a short name stands for.
     *
     * @param iri the term itself
     * @param type what its values are if nothing else is said: {@code @id} or {@code @vocab} for IRIs, or a datatype
     * @param language of its values if nothing else is said
     */
    record Term(String iri, @Nullable String type, @Nullable String language) {
        /** Whether its values are IRIs. */
        boolean isLink() {
            return ID.equals(type) || isNamed();
        }

        /** Whether its values may be short names as well. */
        boolean isNamed() {
            return VOCABULARY.equals(type);
        }

        private JsonObject json() {
            JsonObject json = new JsonObject();
            json.addProperty(ID, iri);
            if (type != null) {
                json.addProperty("@type", type);
            }
            if (language != null) {
                json.addProperty("@language", language);
            }
            return json;
        }
    }

    /** @param ontology a graph that has it; what else is in there does not matter */
    JsonLdContext(Graph ontology) {
        List<Node> kinds = List.of(
                OWL.Class.asNode(),
                OWL.ObjectProperty.asNode(),
                OWL.DatatypeProperty.asNode(),
                OWL.AnnotationProperty.asNode(),
                OWL2.NamedIndividual.asNode());
        Map<String, Term> declared = new TreeMap<>();
        for (Node kind : kinds) {
            ontology.find(Node.ANY, RDF.Nodes.type, kind)
                    .mapWith(Triple::getSubject)
                    .filterKeep(Node::isURI)
                    .forEach(term -> declared.putIfAbsent(term.getURI(), term(term, kind, ontology)));
        }
        declared.values().stream()
                .filter(term -> term.iri().startsWith(Namespaces.ONTOLOGY))
                .forEach(this::add);
        BUILT_IN.forEach(this::add);
        declared.values().forEach(this::add);
    }

    /** The short name of a term; null where it has none. */
    @Nullable
    String name(String iri) {
        return names.get(iri);
    }

    /** What a short name stands for. */
    Term term(String name) {
        return terms.get(name);
    }

    /** All of it as it is published, with the prefixes. */
    JsonObject published() {
        JsonObject context = new JsonObject();
        Namespaces.PREFIXES.forEach(context::addProperty);
        of(terms.keySet()).entrySet().forEach(entry -> context.add(entry.getKey(), entry.getValue()));
        JsonObject json = new JsonObject();
        json.add("@context", context);
        return json;
    }

    /**
     * What a document needs that uses some of the names. Prefixes are no part of it: without them an IRI is never taken for
     * anything else, whatever scheme it has.
     */
    JsonObject of(Set<String> used) {
        JsonObject context = new JsonObject();
        context.addProperty("id", ID);
        context.addProperty("type", "@type");
        terms.forEach((name, term) -> {
            if (used.contains(name)) {
                context.add(name, term.json());
            }
        });
        return context;
    }

    /** Every short name. */
    Set<String> names() {
        return Collections.unmodifiableSet(terms.keySet());
    }

    private void add(Term term) {
        String name = term.iri().replaceFirst(".*[/#]", "");
        if (name.matches("[A-Za-z][A-Za-z0-9]*") && !TAKEN.contains(name) && !terms.containsKey(name)) {
            terms.put(name, term);
            names.put(term.iri(), name);
        }
    }

    private static Term term(Node term, Node kind, Graph ontology) {
        String iri = term.getURI();
        if (ENGLISH.contains(iri)) {
            return new Term(iri, null, "en");
        }
        if (kind.equals(OWL.ObjectProperty.asNode())) {
            return new Term(iri, iri.startsWith(Namespaces.ONTOLOGY) ? VOCABULARY : ID, null);
        }
        return new Term(iri, kind.equals(OWL.DatatypeProperty.asNode()) ? datatype(term, ontology) : null, null);
    }

    private static @Nullable String datatype(Node property, Graph ontology) {
        return ontology
                .find(property, RDFS.Nodes.range, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(range -> range.isURI() && range.getURI().startsWith(XSD.getURI()))
                .mapWith(Node::getURI)
                .filterDrop(XSD.xstring.getURI()::equals)
                .toList()
                .stream()
                .findFirst()
                .orElse(DATATYPES.get(property.getURI()));
    }
}
