package org.w3id.relata.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.PlainForm;

/**
 * Writes RDF in the form that was negotiated: plain media types are RDF 1.1 and have no triple terms, those with
 * {@code version=1.2} have them (RDF 1.2 Concepts, section 2.1).
 */
final class RdfBody {
    private static final PrefixMapping PREFIX_MAPPING =
            PrefixMapping.Factory.create().setNsPrefixes(Namespaces.SERVED).lock();

    private static final Comparator<Quad> TYPES_FIRST = Comparator.comparing(
                    (Quad quad) -> !quad.getPredicate().equals(RDF.Nodes.type))
            .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

    private final Offer<RdfFormat> offer;
    private final JsonLdWriter jsonLd;

    /** @param context the short names of JSON-LD */
    RdfBody(Offer<RdfFormat> offer, JsonLdContext context) {
        this.offer = offer;
        this.jsonLd = new JsonLdWriter(context);
    }

    /** Writes a few quads, for people to read; in a format without graphs, as triples. */
    void writeFew(Iterable<Quad> quads, OutputStream out) {
        if (offer.form() == RdfFormat.JSON_LD) {
            writeJsonLd(quads, out);
            return;
        }
        DatasetGraph few = DatasetGraphFactory.create();
        for (Quad quad : quads) {
            if (!fits(quad.asTriple())) {
                continue;
            }
            if (offer.form().hasGraphs()) {
                few.add(quad);
            } else {
                few.getDefaultGraph().add(quad.asTriple());
            }
        }
        few.getDefaultGraph().getPrefixMapping().setNsPrefixes(Namespaces.SERVED);
        few.prefixes().putAll(Namespaces.SERVED);
        RDFWriterBuilder writer = RDFWriter.create().format(offer.form().pretty());
        (offer.form().hasGraphs() ? writer.source(few) : writer.source(few.getDefaultGraph())).output(out);
    }

    private void writeJsonLd(Iterable<Quad> quads, OutputStream out) {
        Map<Node, List<Quad>> subjects = new LinkedHashMap<>();
        for (Quad quad : quads) {
            if (fits(quad.asTriple())) {
                subjects.computeIfAbsent(quad.getSubject(), subject -> new ArrayList<>())
                        .add(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
            }
        }
        try {
            jsonLd.writeFew(
                    subjects.values().stream()
                            .flatMap(about -> about.stream().distinct().sorted(TYPES_FIRST))
                            .toList(),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a graph as it is read, whatever its size. */
    void writeGraph(Graph graph, OutputStream out) {
        if (offer.form() == RdfFormat.JSON_LD) {
            streamJsonLd(Iter.map(graph.find(), triple -> Quad.create(Quad.defaultGraphIRI, triple)), out);
            return;
        }
        RDFWriter.source(new Plain(graph)).format(offer.form().streaming()).output(out);
    }

    /**
     * Writes every graph of a dataset.
     *
     * @param triples what is written in a format without graphs
     */
    void writeDataset(DatasetGraph dataset, Graph triples, OutputStream out) {
        if (offer.form().hasGraphs()) {
            stream(dataset, StreamRDFWriter.getWriterStream(out, offer.form().streaming()));
        } else if (offer.form() == RdfFormat.JSON_LD) {
            streamJsonLd(dataset.find(), out);
        } else {
            writeGraph(triples, out);
        }
    }

    private void streamJsonLd(Iterator<Quad> quads, OutputStream out) {
        try {
            jsonLd.writeMany(Iter.filter(quads, quad -> fits(quad.asTriple())), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stream(DatasetGraph dataset, StreamRDF stream) {
        stream.start();
        Namespaces.SERVED.forEach(stream::prefix);
        Iterator<Quad> quads = dataset.find();
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (fits(quad.asTriple())) {
                stream.quad(quad);
            }
        }
        stream.finish();
    }

    private boolean fits(Triple triple) {
        return !offer.version().isEmpty() || PlainForm.isPlain(triple);
    }

    /** The graph, without triple terms where the form has none. */
    private final class Plain extends GraphBase {
        private final Graph graph;

        private Plain(Graph graph) {
            this.graph = graph;
        }

        @Override
        protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
            return graph.find(pattern).filterKeep(RdfBody.this::fits);
        }

        @Override
        public PrefixMapping getPrefixMapping() {
            return PREFIX_MAPPING;
        }
    }
}
