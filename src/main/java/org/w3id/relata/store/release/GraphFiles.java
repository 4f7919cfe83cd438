package org.w3id.relata.store.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.relata.rdf.Namespaces;

/**
 * The graphs of all releases, each state once, named by its content. A file is a member of gzip (RFC 1952, section 2.2), so
 * that those of a release, one behind the other, are its dump.
 *
 * @param folder where they are
 */
record GraphFiles(Path folder) {
    /** Writes a graph, if this state of it is not there. */
    void write(CanonicalGraph graph) {
        GraphState state = graph.state();
        Path lines = file(state, DumpFormat.N_QUADS);
        if (Files.exists(lines)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            // The lines come last: where they are, the other file is.
            write(file(state, DumpFormat.TRIG), trig(graph));
            write(lines, graph.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Graphs in one stream, in their order, compressed. */
    InputStream open(List<GraphState> graphs, DumpFormat format) {
        Iterator<GraphState> left = graphs.iterator();
        // Opened one after the other: there may be more of them than a process may have open.
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return left.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return open(file(left.next(), format));
            }
        });
    }

    /** The sorted lines of a graph. */
    List<String> lines(GraphState state) {
        return text(state).lines().toList();
    }

    /** A graph as it was. */
    Graph read(GraphState state) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(text(state), Lang.NQUADS)
                .labelToNode(LabelToNode.createUseLabelEncoded())
                .parse(dataset);
        return dataset.getUnionGraph();
    }

    private String text(GraphState state) {
        try (InputStream in = new GZIPInputStream(open(file(state, DumpFormat.N_QUADS)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(GraphState state, DumpFormat format) {
        return folder.resolve(format.fileName(state.sha256()));
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
            out.write(content);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] trig(CanonicalGraph graph) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(text, RDFFormat.TRIG_BLOCKS);
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
