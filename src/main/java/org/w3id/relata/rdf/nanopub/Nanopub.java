package org.w3id.relata.rdf.nanopub;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.TrigFile;

/**
 * A claim as a nanopublication: four named graphs under one trusty URI.
 *
 * @param iri the trusty URI, {@code {base}id/nanopub/{document}/{claim}/{code}}
 * @param code its artifact code
 * @param claim what it is about
 * @param quads the triples of all four graphs; nothing but IRIs and literals of RDF 1.1
 */
public record Nanopub(Node iri, String code, Node claim, List<Quad> quads) {
    public Nanopub {
        quads = List.copyOf(quads);
    }

    /** The name of one of the graphs. */
    public Node graph(Part part) {
        return graph(iri, part);
    }

    /** The graphs, with those prefixes that they use. */
    public DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        quads.forEach(dataset::add);
        dataset.prefixes().putAll(prefixes());
        return dataset;
    }

    /**
     * The TriG document, the same to the byte for the same nanopublication.
     *
     * @param base what IRIs are written relative to
     */
    public String trig(String base) {
        return TrigFile.text(dataset(), base, prefixes());
    }

    private Map<String, String> prefixes() {
        Map<String, String> prefixes = new TreeMap<>(Namespaces.PREFIXES);
        prefixes.put("np", NanopubTerms.NP);
        prefixes.put("npx", NanopubTerms.NPX);
        prefixes.put("schema", NanopubTerms.SCHEMA);
        prefixes.put("this", iri.getURI());
        prefixes.put("sub", iri.getURI() + "/");
        Set<String> used = quads.stream()
                .flatMap(quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()))
                .map(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : node.getURI())
                .collect(Collectors.toSet());
        prefixes.values().removeIf(namespace -> used.stream().noneMatch(name -> name.startsWith(namespace)));
        return prefixes;
    }

    static Node graph(Node iri, Part part) {
        return NodeFactory.createURI(iri.getURI() + "/" + part.path());
    }
}
