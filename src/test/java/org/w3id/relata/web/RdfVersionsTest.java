package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plain media types are RDF 1.1; those with {@code version=1.2} have the triple terms, where the format has any. */
class RdfVersionsTest {
    private static final String CONSTRUCT =
            "/sparql?query=PREFIX%20r:%3Chttps://w3id.org/relata/ontology/%3ECONSTRUCT{?s?p?o}WHERE{?s%20a%20r:Proposition;?p?o}";

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> places() {
        return Stream.of(
                        "/id/proposition/81905281d826aa72",
                        "/id/claim/meridian-2024-03-05/c81e6f2a90d3b754",
                        "/data",
                        "/data?default",
                        "/data?graph=https://w3id.org/relata/id/graph/document/meridian-2024-03-05",
                        CONSTRUCT,
                        "/queries/propositions")
                .flatMap(path -> Stream.of(RdfFormat.values()).map(format -> Arguments.of(path, format)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void plainIsRdf11(String path, RdfFormat format) {
        DatasetGraph data = parsed(path, format, "");
        assertThat(data.isEmpty()).isFalse();
        assertThat(data.stream()).noneMatch(RdfVersionsTest::hasTripleTerm);
    }

    @ParameterizedTest
    @MethodSource("places")
    void version12HasTripleTermsAndNothingElseMore(String path, RdfFormat format) {
        DatasetGraph plain = parsed(path, format, "");
        DatasetGraph whole = parsed(path, format, ";version=1.2");
        boolean can = format != RdfFormat.JSON_LD && format != RdfFormat.RDF_XML;
        assertThat(whole.stream().anyMatch(RdfVersionsTest::hasTripleTerm)).isEqualTo(can);
        assertThat(whole.stream().filter(quad -> !hasTripleTerm(quad)).count())
                .isEqualTo(plain.stream().count());
    }

    private static boolean hasTripleTerm(Quad quad) {
        return quad.getObject().isTripleTerm();
    }

    private static DatasetGraph parsed(String path, RdfFormat format, String version) {
        HttpResponse<String> response = server.follow(path, format.mediaType() + version);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        String contentType = response.headers().firstValue("Content-Type").orElse("");
        assertThat(contentType).startsWith(format.mediaType());
        Lang lang = RDFLanguages.contentTypeToLang(format.mediaType());
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(response.body(), lang).parse(data);
        assertThat(contentType.contains("version=1.2"))
                .as(contentType)
                .isEqualTo(data.stream().anyMatch(RdfVersionsTest::hasTripleTerm)
                        || (!version.isEmpty() && format.offers().count() > 1));
        return data;
    }
}
