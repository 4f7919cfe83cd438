package org.w3id.relata.store;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.SyntaxErrors;
import org.w3id.relata.text.UserError;

/**
 * A file that {@code convert} wrote: the graph of one document.
 *
 * @param file the TriG file
 * @param iris the base of its IRIs
 * @param key the key of its document
 */
record ConvertedFile(Path file, Iris iris, String key) {
    private static final String REMEDY = "load what relata convert wrote";
    private static final String GRAPH = "id/graph/document/";

    /** Looks through every {@code .trig} file of a folder, sorted by name, before any of them is loaded. */
    static List<ConvertedFile> inspectAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<ConvertedFile> converted = files.filter(file -> file.toString().endsWith(".trig"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .map(ConvertedFile::inspect)
                    .toList();
            if (converted.isEmpty()) {
                throw new UserError("there is no .trig file in " + folder, REMEDY);
            }
            checkKeys(converted);
            return converted;
        } catch (IOException e) {
            throw new UserError("cannot read the folder " + folder + ": " + e, "check that it is there");
        }
    }

    private static void checkKeys(List<ConvertedFile> converted) {
        Map<String, Path> fileOfKey = new HashMap<>();
        for (ConvertedFile one : converted) {
            Path other = fileOfKey.put(one.key(), one.file());
            if (other != null) {
                throw new UserError(one.file() + " is the document “" + one.key() + "”, as " + other + " is", REMEDY);
            }
        }
    }

    private static ConvertedFile inspect(Path file) {
        Set<Node> graphs = new HashSet<>();
        RDFParser.source(file).errorHandler(new SyntaxErrors(file)).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                graphs.add(Quad.defaultGraphIRI);
            }

            @Override
            public void quad(Quad quad) {
                graphs.add(quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph());
            }
        });
        if (graphs.size() != 1) {
            throw new UserError(file + " holds " + graphs.size() + " graphs instead of that of one document", REMEDY);
        }
        String graph = graphs.iterator().next().toString();
        int start = graph.indexOf(GRAPH);
        if (start < 0) {
            throw new UserError(file + " does not hold the graph of a document but " + graph, REMEDY);
        }
        Iris iris = new Iris(graph.substring(0, start));
        // The keys in IRIs are percent-encoded; a plus stands for itself.
        String encoded = graph.substring(start + GRAPH.length()).replace("+", "%2B");
        String key = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        if (!iris.documentGraph(key).getURI().equals(graph)) {
            throw new UserError(file + " names its graph in a way that Relata does not: " + graph, REMEDY);
        }
        return new ConvertedFile(file, iris, key);
    }
}
