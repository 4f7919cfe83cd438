package org.w3id.relata.store.dispute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.relata.claim.Converter;
import org.w3id.relata.language.SharedParser;
import org.w3id.relata.rdf.DocumentGraph;
import org.w3id.relata.rdf.GazetteerGraph;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.OntologyGraph;
import org.w3id.relata.rdf.Run;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.Metadata;
import org.w3id.relata.text.SourceDocument;

/**
 * Made-up documents with what is expected of them, in {@code src/test/resources/disputes}.
 *
 * @param name what it is a case of
 * @param expected "none", or a ground with the voices of the two sides: "existence 2:1"
 * @param documents the documents
 */
record DisputeCase(String name, String expected, List<SourceDocument> documents) {
    static final String NONE = "none";

    private static final Pattern CASE = Pattern.compile("(?m)^= (.+) \\| (.+)\n((?:(?!= ).*\n)+)");
    private static final Pattern DOCUMENT = Pattern.compile("\\[(\\S+) ([0-9-]+)(?: (.+))?]\n([^\\[]+)");

    /** What is the same for all cases, and is loaded once. */
    private static final class World {
        private static final Installation INSTALLATION = Installation.current();
        private static final Iris IRIS = Iris.standard();
        private static final Converter CONVERTER = Converter.load(INSTALLATION, SharedParser.get());
        private static final Graph GAZETTEER = GazetteerGraph.read(INSTALLATION.gazetteer(), IRIS);
        private static final DocumentGraph GRAPHS = new DocumentGraph(
                IRIS,
                OntologyGraph.read(INSTALLATION.ontology().resolve("relata.ttl"))
                        .symmetricRelations(),
                Run.of(INSTALLATION));
        private static final Disputes DISPUTES =
                Disputes.read(INSTALLATION.ontology().resolve("derive"));
    }

    static List<DisputeCase> read(String file) {
        List<DisputeCase> cases = new ArrayList<>();
        Matcher found = CASE.matcher(text(file));
        while (found.find()) {
            cases.add(new DisputeCase(found.group(1), found.group(2), documents(found.group(3))));
        }
        return cases;
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of("src/test/resources/disputes", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SourceDocument> documents(String text) {
        List<SourceDocument> documents = new ArrayList<>();
        Matcher found = DOCUMENT.matcher(text);
        while (found.find()) {
            Metadata metadata =
                    new Metadata(null, List.of(), found.group(3), LocalDate.parse(found.group(2)), null, null);
            documents.add(new SourceDocument(
                    found.group(1), new DocumentText(found.group(4).strip() + "\n"), metadata));
        }
        return documents;
    }

    /** The disputes that are found, each as a ground with the voices of its two sides. */
    List<String> found() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        add(dataset, World.IRIS.graph("gazetteer"), World.GAZETTEER);
        for (SourceDocument document : documents) {
            World.GRAPHS.of(World.CONVERTER.convert(document)).find().forEachRemaining(quad -> dataset.add(quad));
        }
        Graph graph = World.DISPUTES.derive(dataset, World.IRIS);
        return graph.stream(Node.ANY, RDF.Nodes.type, Vocabulary.DISPUTE)
                .map(Triple::getSubject)
                .map(dispute -> ground(graph, dispute) + " " + count(graph, dispute, Vocabulary.affirmingVoice) + ":"
                        + count(graph, dispute, Vocabulary.denyingVoice))
                .sorted()
                .toList();
    }

    private static void add(DatasetGraph dataset, Node name, Graph graph) {
        graph.find()
                .forEachRemaining(
                        triple -> dataset.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    private static String ground(Graph graph, Node dispute) {
        return graph.stream(dispute, Vocabulary.ground, Node.ANY)
                .map(triple -> triple.getObject().getLocalName())
                .findFirst()
                .orElseThrow();
    }

    private static long count(Graph graph, Node dispute, Node property) {
        return graph.stream(dispute, property, Node.ANY).count();
    }

    @Override
    public String toString() {
        return name;
    }
}
