package org.w3id.relata.query.ontology;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Namespaces;

/**
 * A term of the ontology with what it says of itself.
 *
 * @param node its IRI
 * @param kinds what it is, at least one
 * @param label in English, or its local name where it has none
 * @param labels in other languages, by language tag
 * @param definition null where there is none
 * @param scopeNotes where it begins and ends
 * @param examples of what it is
 * @param counterExamples what it is not
 * @param instead the terms to use for those, and others to see
 * @param rationales why it exists
 * @param unused why no data use it
 * @param deprecated whether it is kept for old data only
 */
public record Term(
        Node node,
        SortedSet<TermKind> kinds,
        String label,
        Map<String, String> labels,
        @Nullable String definition,
        List<String> scopeNotes,
        List<String> examples,
        List<String> counterExamples,
        List<Node> instead,
        List<String> rationales,
        List<String> unused,
        boolean deprecated) {
    public Term {
        kinds = new TreeSet<>(kinds);
        labels = new TreeMap<>(labels);
        scopeNotes = List.copyOf(scopeNotes);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
        instead = List.copyOf(instead);
        rationales = List.copyOf(rationales);
        unused = List.copyOf(unused);
    }

    /** Its name within the ontology. */
    public String localName() {
        return node.getURI().substring(Namespaces.ONTOLOGY.length());
    }

    public boolean is(TermKind kind) {
        return kinds.contains(kind);
    }

    /** "class"; "property and individual". */
    public String kindInWords() {
        return kinds.stream().map(TermKind::word).collect(Collectors.joining(" and "));
    }
}
