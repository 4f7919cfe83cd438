package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.NTriplesDocumentFormat;
import org.semanticweb.owlapi.formats.OWLXMLDocumentFormat;
import org.semanticweb.owlapi.formats.RDFXMLDocumentFormat;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.RDFOntologyHeaderStatus;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.MissingImportHandlingStrategy;
import org.semanticweb.owlapi.model.OWLDocumentFormat;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.w3id.relata.rdf.OntologyGraph;
import org.w3id.relata.text.Installation;

/** Every form of every ontology is one that editors open without a warning, and says the same as the Turtle. */
class OntologyFilesTest {
    private static final OntologyFiles FILES = OntologyFiles.of(Installation.current());
    /** What OWLAPI reads here; that JSON-LD says the same is seen in the graph. */
    private static final Map<OntologyFormat, OWLDocumentFormat> FORMATS = Map.of(
            OntologyFormat.TURTLE, new TurtleDocumentFormat(),
            OntologyFormat.RDF_XML, new RDFXMLDocumentFormat(),
            OntologyFormat.OWL_XML, new OWLXMLDocumentFormat(),
            OntologyFormat.N_TRIPLES, new NTriplesDocumentFormat());

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> documentsOfEditors() {
        return documents(FORMATS::containsKey);
    }

    /** OWL/XML has none. */
    static Stream<Arguments> documentsOfTriples() {
        return documents(format -> format != OntologyFormat.OWL_XML);
    }

    private static Stream<Arguments> documents(Predicate<OntologyFormat> chosen) {
        return FILES.paths().stream()
                .flatMap(path ->
                        Stream.of(OntologyFormat.values()).filter(chosen).map(format -> Arguments.of(path, format)));
    }

    @Test
    void thereAreTheOntologyItsVersionsAndTheAlignments() {
        assertThat(FILES.paths())
                .contains("ontology", "ontology/0.1.0", "ontology/alignments", "ontology/alignments/1.0.0");
        assertThat(FILES.at("ontology/0.2.0")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documentsOfEditors")
    void anEditorOpensItWithoutAWarning(String path, OntologyFormat format) throws OWLOntologyCreationException {
        String document =
                server.get("/page/" + path + "." + format.suffix(), "-").body();
        OWLOntology turtle = load(server.get("/page/" + path + ".ttl", "-").body(), OntologyFormat.TURTLE);

        OWLOntology read = load(document, format);

        assertThat(read.getOntologyID()).isEqualTo(turtle.getOntologyID());
        assertThat(read.axioms().filter(axiom -> !turtle.containsAxiom(axiom))).isEmpty();
        assertThat(turtle.axioms().filter(axiom -> !read.containsAxiom(axiom))).isEmpty();
        assertThat(read.annotations())
                .containsExactlyInAnyOrderElementsOf(turtle.annotations().toList());
        assertThat(new OWL2DLProfile().checkOntology(read).getViolations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documentsOfTriples")
    void itIsTheSameGraph(String path, OntologyFormat format) {
        Lang language = RDFLanguages.contentTypeToLang(format.mediaType());
        Graph expected = OntologyGraph.read(FILES.at(path).orElseThrow().file()).graph();
        Graph read = GraphFactory.createDefaultGraph();
        RDFParser.fromString(
                        server.get("/page/" + path + "." + format.suffix(), "-").body(), language)
                .parse(read);

        assertThat(read.isIsomorphicWith(expected)).isTrue();
    }

    /** What is not as it should be is seen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<http://x.example/o> a owl:Ontology ; owl:imports <urn:x:none> .",
                "<http://x.example/o> a owl:Ontology . <http://x.example/a> owl:unionOf <http://x.example/b> .",
                "<http://x.example/o> a owl:Ontology . [] a owl:Axiom ; owl:annotatedSource <http://x.example/a> .",
                "<http://x.example/a> a owl:Class ."
            })
    void aWarningWouldBeSeen(String broken) {
        String prefix = "@prefix owl: <http://www.w3.org/2002/07/owl#> . ";

        assertThat(catchThrowable(() -> load(prefix + broken, OntologyFormat.TURTLE)))
                .isNotNull();
    }

    private static OWLOntology load(String document, OntologyFormat format) throws OWLOntologyCreationException {
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        List<String> missing = new ArrayList<>();
        manager.addMissingImportListener(event -> missing.add("" + event.getImportedOntologyURI()));
        OWLOntologyLoaderConfiguration configuration = new OWLOntologyLoaderConfiguration()
                .setMissingImportHandlingStrategy(MissingImportHandlingStrategy.SILENT)
                .setStrict(false);
        OWLOntology ontology = manager.loadOntologyFromOntologyDocument(
                new StringDocumentSource(document, IRI.create("urn:x"), FORMATS.get(format), null), configuration);
        OWLDocumentFormat read = manager.getOntologyFormat(ontology);
        assertThat(missing).isEmpty();
        assertThat(ontology.getOntologyID().isAnonymous()).isFalse();
        assertThat(read).isInstanceOf(FORMATS.get(format).getClass());
        read.getOntologyLoaderMetaData().ifPresent(data -> {
            assertThat(data.getUnparsedTriples()).isEmpty();
            assertThat(data.getGuessedDeclarations().isEmpty()).isTrue();
            assertThat(data.getHeaderState()).isEqualTo(RDFOntologyHeaderStatus.PARSED_ONE_HEADER);
        });
        return ontology;
    }
}
