package org.w3id.relata.store.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.relata.rdf.Namespaces;

/**
 * The graphs of all releases, each state once, named by its content, and compressed so that those of a release can be put
 * together to its dump.
 *
 * @param folder where they are
 */
record GraphFiles(Path folder) {
    /** Writes a graph, if this state of it is not there, and gives its state. */
    GraphState write(CanonicalGraph graph) {
        GraphState state = graph.state();
        if (has(state)) {
            return state;
        }
        try {
            Files.createDirectories(folder);
            GzipPart.of(trig(graph)).write(file(state, DumpFormat.TRIG));
            GzipPart.of(graph.text().getBytes(StandardCharsets.UTF_8)).write(file(state, DumpFormat.N_QUADS));
            return state;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Graphs in one stream, in their order, compressed by gzip. */
    InputStream open(List<GraphState> graphs, DumpFormat format) {
        return new SequenceInputStream(
                new GzipParts(graphs.stream().map(state -> file(state, format)).iterator()));
    }

    /** The sorted lines of a graph. */
    List<String> lines(GraphState state) {
        return text(state).lines().toList();
    }

    /** Whether a graph is there in this state. */
    boolean has(GraphState state) {
        return Files.exists(file(state, DumpFormat.N_QUADS)) && Files.exists(file(state, DumpFormat.TRIG));
    }

    /** A graph as it was. */
    Graph read(GraphState state) {
        return read(state, line -> true);
    }

    /** The part of a graph, as it was, whose lines are wanted. */
    Graph read(GraphState state, Predicate<String> wanted) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        String lines = text(state).lines().filter(wanted).collect(Collectors.joining("\n"));
        RDFParser.fromString(lines, Lang.NQUADS)
                .labelToNode(LabelToNode.createUseLabelEncoded())
                .parse(dataset);
        return dataset.getUnionGraph();
    }

    private String text(GraphState state) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file(state, DumpFormat.N_QUADS)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(GraphState state, DumpFormat format) {
        return folder.resolve(format.fileName(state.sha256()));
    }

    private static byte[] trig(CanonicalGraph graph) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        StreamRDF writer = new TrigBlocks(text);
        RDFParser.fromString(graph.text(), Lang.NQUADS)
                .labelToNode(LabelToNode.createUseLabelEncoded())
                .build()
                .parse(new StreamRDFWrapper(writer) {
                    @Override
                    public void start() {
                        super.start();
                        Namespaces.PREFIXES.forEach(this::prefix);
                    }
                });
        return text.toByteArray();
    }
}
