package org.w3id.relata.rdf;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** The RDF 1.1 form of the data: without the triples that have a triple term, and complete without them. */
public final class PlainForm {
    private PlainForm() {}

    /** Whether a triple can be said in RDF 1.1. */
    public static boolean isPlain(Triple triple) {
        return !triple.getSubject().isTripleTerm() && !triple.getObject().isTripleTerm();
    }

    /** The triples that can be said in RDF 1.1, as a stream. */
    public static Iterator<Triple> triples(Iterator<Triple> triples) {
        return Iter.filter(triples, PlainForm::isPlain);
    }

    /** The quads that can be said in RDF 1.1, as a stream. */
    public static Iterator<Quad> quads(Iterator<Quad> quads) {
        return Iter.filter(quads, quad -> isPlain(quad.asTriple()));
    }

    /** A copy of a graph in RDF 1.1. */
    public static Graph of(Graph graph) {
        Graph plain = GraphFactory.createDefaultGraph();
        plain.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
        triples(graph.find()).forEachRemaining(plain::add);
        return plain;
    }

    /** A copy of a dataset in RDF 1.1. */
    public static DatasetGraph of(DatasetGraph dataset) {
        DatasetGraph plain = DatasetGraphFactory.create();
        plain.prefixes().putAll(dataset.prefixes());
        quads(dataset.find()).forEachRemaining(plain::add);
        return plain;
    }
}
