package org.w3id.relata.store.release;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.w3id.relata.rdf.CodePoints;
import org.w3id.relata.rdf.ContentHash;
import org.w3id.relata.rdf.PlainForm;

/**
 * A named graph in one fixed form, without triples that have a triple term: the same graph has the same lines. Blank nodes
 * keep the names that they have in the store.
 *
 * @param name the IRI of the graph
 * @param lines N-Quads, sorted by code point, without line feeds
 */
public record CanonicalGraph(String name, List<String> lines) {
    public CanonicalGraph {
        lines = List.copyOf(lines);
    }

    /** The canonical form of a graph. */
    public static CanonicalGraph of(Graph graph, Node name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
        writer.start();
        PlainForm.triples(graph.find()).forEachRemaining(triple -> writer.quad(Quad.create(name, triple)));
        writer.finish();
        return new CanonicalGraph(
                name.getURI(),
                out.toString(StandardCharsets.UTF_8)
                        .lines()
                        .sorted(CodePoints.ORDER)
                        .toList());
    }

    /** What is known of the graph as it is now. */
    public GraphState state() {
        return new GraphState(name, ContentHash.full(text()), lines.size());
    }

    /** The lines as a file. */
    public String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
