package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Eclipse RDF4J as a client of a real server; its reader of JSON-LD knows version 1.0 only. */
class Rdf4jClientTest {
    private static final String CLAIM = "/claim/meridian-2024-03-05/3fa1c07e9b2d4a65";
    private static final String PREFIXES =
            "PREFIX relata: <https://w3id.org/relata/ontology/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

    private static SampleServer server;
    private static SPARQLRepository repository;

    @BeforeAll
    static void start() {
        server = SampleServer.start();
        repository = new SPARQLRepository(server.url() + "/sparql");
        repository.init();
    }

    @AfterAll
    static void stop() {
        repository.shutDown();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/trig",
                "application/n-triples",
                "application/n-quads",
                "application/ld+json",
                "application/rdf+xml"
            })
    void aPageIsReadInEveryFormat(String mediaType) throws IOException {
        RDFFormat format = Rio.getParserFormatForMIMEType(mediaType).orElseThrow();
        assertThat(format.getDefaultMIMEType()).isEqualTo(mediaType);
        for (String page : List.of(CLAIM, "/state/zubrowka", "/document/meridian-2024-03-05", "/claim/hostile/c1")) {
            Model expected = model("/id" + page, "application/n-triples", RDFFormat.NTRIPLES);
            assertThat(expected).hasSizeGreaterThan(5);
            Model model = model("/id" + page, mediaType, format);
            model = model.stream()
                    .map(statement -> Values.getValueFactory()
                            .createStatement(statement.getSubject(), statement.getPredicate(), statement.getObject()))
                    .collect(org.eclipse.rdf4j.model.impl.LinkedHashModel::new, Model::add, Model::addAll);
            assertThat(Models.isomorphic(model, expected)).as(page).isTrue();
        }
    }

    private static Model model(String path, String mediaType, RDFFormat format) throws IOException {
        URLConnection connection = URI.create(server.url() + path).toURL().openConnection();
        connection.setRequestProperty("Accept", mediaType);
        try (InputStream in = connection.getInputStream()) {
            assertThat(connection.getContentType()).startsWith(mediaType);
            return Rio.parse(in, SampleServer.BASE, format);
        }
    }

    @Test
    void rowsAreSelected() {
        try (RepositoryConnection connection = repository.getConnection()) {
            List<BindingSet> rows = QueryResults.asList(connection
                    .prepareTupleQuery(
                            PREFIXES
                                    + "SELECT ?words ?source { ?claim relata:source ?source ; rdfs:label ?words } ORDER BY ?words")
                    .evaluate());
            assertThat(rows).hasSize(8);
            assertThat(rows).allSatisfy(row -> assertThat(row.getValue("source").isIRI())
                    .isTrue());
        }
    }

    @Test
    void aVariableIsBoundBeforeItIsAsked() {
        try (RepositoryConnection connection = repository.getConnection()) {
            var query = connection.prepareTupleQuery(PREFIXES + "SELECT ?claim { ?claim relata:source ?source }");
            query.setBinding("source", Values.iri(SampleServer.BASE + "id/state/zubrowka"));
            assertThat(QueryResults.asList(query.evaluate())).hasSize(1);
        }
    }

    @Test
    void graphsAreConstructedAndDescribed() {
        try (RepositoryConnection connection = repository.getConnection()) {
            Model labels = QueryResults.asModel(connection
                    .prepareGraphQuery(PREFIXES + "CONSTRUCT { ?claim rdfs:label ?words } { ?claim a relata:Claim ;"
                            + " rdfs:label ?words }")
                    .evaluate());
            assertThat(labels).hasSize(8);
            assertThat(labels.predicates()).containsExactly(RDFS.LABEL);
            IRI state = Values.iri(SampleServer.BASE + "id/state/zubrowka");
            assertThat(QueryResults.asModel(connection
                                    .prepareGraphQuery("DESCRIBE <" + state + ">")
                                    .evaluate())
                            .subjects())
                    .contains(state);
        }
    }

    @Test
    void questionsAreAnswered() {
        try (RepositoryConnection connection = repository.getConnection()) {
            assertThat(connection
                            .prepareBooleanQuery(PREFIXES + "ASK { ?claim relata:polarity relata:denied }")
                            .evaluate())
                    .isTrue();
            assertThat(connection
                            .prepareBooleanQuery("ASK { <urn:isbn:0> ?p ?o }")
                            .evaluate())
                    .isFalse();
            assertThat(connection.size()).isPositive();
            assertThat(connection.getContextIDs().stream().map(Object::toString))
                    .contains(SampleServer.BASE + "id/graph/disputes");
        }
    }

    @Test
    void nothingIsWritten() {
        SPARQLRepository writing = new SPARQLRepository(server.url() + "/sparql", server.url() + "/sparql");
        try (RepositoryConnection connection = writing.getConnection()) {
            assertThatThrownBy(() -> connection.prepareUpdate("CLEAR ALL").execute())
                    .hasMessageContaining("for queries");
            assertThatThrownBy(() -> connection
                            .prepareTupleQuery("SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }")
                            .evaluate())
                    .isInstanceOf(QueryEvaluationException.class)
                    .hasMessageContaining("SERVICE is switched off");
        } finally {
            writing.shutDown();
        }
    }
}
