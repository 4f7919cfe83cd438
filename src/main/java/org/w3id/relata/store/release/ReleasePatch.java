package org.w3id.relata.store.release;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.w3id.relata.rdf.CodePoints;

/**
 * The way from one release to the next: the lines of N-Quads that went, and those that came.
 *
 * @param deleted what is in the earlier release only
 * @param added what is in the later release only
 */
record ReleasePatch(List<String> deleted, List<String> added) {
    /** What is different between two lists of graphs; a graph with the same content is not looked into. */
    static ReleasePatch between(List<GraphState> before, List<GraphState> after, GraphFiles files) {
        List<String> deleted = new ArrayList<>();
        List<String> added = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>();
        before.forEach(graph -> names.add(graph.name()));
        after.forEach(graph -> names.add(graph.name()));
        for (String name : names) {
            List<GraphState> one = named(name, before);
            List<GraphState> other = named(name, after);
            if (!one.equals(other)) {
                compare(lines(one, files), lines(other, files), deleted, added);
            }
        }
        return new ReleasePatch(deleted, added);
    }

    /**
     * Writes it as RDF Patch (version 1), one transaction, compressed by gzip.
     *
     * @param from the IRI of the earlier version
     * @param to the IRI of the later version
     */
    void write(OutputStream out, String from, String to) throws IOException {
        try (GZIPOutputStream compressed = new GZIPOutputStream(out)) {
            RDFChangesWriterText writer = RDFPatchOps.textWriter(compressed);
            writer.header("id", NodeFactory.createURI(to));
            writer.header("prev", NodeFactory.createURI(from));
            writer.txnBegin();
            parse(
                    deleted,
                    quad -> writer.delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
            parse(added, quad -> writer.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
            writer.txnCommit();
            writer.finish();
        }
    }

    private static List<GraphState> named(String name, List<GraphState> graphs) {
        return graphs.stream().filter(graph -> graph.name().equals(name)).toList();
    }

    private static List<String> lines(List<GraphState> graphs, GraphFiles files) {
        return graphs.stream().flatMap(graph -> files.lines(graph).stream()).toList();
    }

    /** Both are sorted. */
    private static void compare(List<String> before, List<String> after, List<String> deleted, List<String> added) {
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int order = i == before.size()
                    ? 1
                    : j == after.size() ? -1 : CodePoints.ORDER.compare(before.get(i), after.get(j));
            if (order < 0) {
                deleted.add(before.get(i));
            } else if (order > 0) {
                added.add(after.get(j));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    private static void parse(List<String> lines, java.util.function.Consumer<Quad> use) {
        RDFParser.fromString(String.join("\n", lines), Lang.NQUADS)
                .labelToNode(LabelToNode.createUseLabelEncoded())
                .parse(new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        use.accept(quad);
                    }
                });
    }
}
