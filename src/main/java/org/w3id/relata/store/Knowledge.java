package org.w3id.relata.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.relata.rdf.ContentHash;
import org.w3id.relata.rdf.GazetteerGraph;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.LexiconGraph;
import org.w3id.relata.rdf.OntologyGraph;
import org.w3id.relata.rdf.Run;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;

/** The graphs that are the same for every document: ontology, lexicon and gazetteer. Each is named and made here. */
final class Knowledge {
    /**
     * One of the graphs.
     *
     * @param name the last part of the graph's IRI
     * @param label what it is called
     * @param digest what it is made of
     * @param triples makes it
     */
    private record Source(String name, String label, String digest, Supplier<Graph> triples) {}

    private final Iris iris;
    private final List<Source> sources;

    Knowledge(Installation installation, Iris iris) {
        this.iris = iris;
        Path ontology = installation.ontology().resolve("relata.ttl");
        // The lexicon and the gazetteer have one digest: it is that of the runs.
        String tables = Installation.version() + " " + Run.of(installation).knowledge();
        this.sources = List.of(
                new Source("ontology", "Ontology", digest(ontology), () -> OntologyGraph.read(ontology)
                        .graph()),
                new Source("lexicon", "Lexicon", tables, () -> LexiconGraph.read(installation.lexicon())),
                new Source(
                        "gazetteer", "Gazetteer", tables, () -> GazetteerGraph.read(installation.gazetteer(), iris)));
    }

    /** Makes each graph anew that is not in the store as it would be made now; gives what has to be written. */
    List<Runnable> changes(DatasetGraph dataset, DatasetDescription description) {
        return sources.stream()
                .filter(source -> !description.digest(iris.graph(source.name())).equals(Optional.of(source.digest())))
                .map(source -> change(dataset, description, source))
                .toList();
    }

    private Runnable change(DatasetGraph dataset, DatasetDescription description, Source source) {
        Graph made = source.triples().get();
        Node name = iris.graph(source.name());
        return () -> {
            replace(dataset, name, made);
            description.describe(name, source.label(), made.size(), null, source.digest());
        };
    }

    /** Replaces a named graph. */
    static void replace(DatasetGraph dataset, Node name, Graph triples) {
        dataset.removeGraph(name);
        triples.find().forEachRemaining(triple -> dataset.add(new Quad(name, triple)));
    }

    private static String digest(Path file) {
        try {
            return ContentHash.full(Files.readString(file));
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + e, "check that it is there, may be read and is UTF-8");
        }
    }
}
