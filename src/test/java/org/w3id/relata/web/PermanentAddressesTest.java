package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The redirects for w3id.org ({@code docs/w3id}), by the server that w3id.org runs: an IRI is followed through them to what is
 * published. Apache is Debian's package {@code apache2}, which {@code .ci/run} installs.
 */
class PermanentAddressesTest {
    private static final String BASE = "https://w3id.org/relata/";
    private static final int MOST_REDIRECTS = 5;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private static SampleServer server;
    private static Apache apache;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        boolean there = Files.isExecutable(Apache.PROGRAM);
        if (!there && "required".equals(System.getenv("RELATA_PEERS"))) {
            throw new IllegalStateException("there is no " + Apache.PROGRAM + ", and RELATA_PEERS says it is required");
        }
        if (!there) {
            System.err.println(
                    "\n*** NO APACHE: the tests of the permanent addresses are SKIPPED; install apache2 ***\n");
        }
        assumeTrue(there, "Apache is not installed");
        server = SampleServer.start();
        apache = Apache.start(folder, Path.of("docs/w3id/.htaccess"), server.url());
    }

    @AfterAll
    static void stop() {
        if (apache != null) {
            apache.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ontology/                              | text/turtle           | text/turtle           | a owl:Ontology
                    ontology/                              | text/html             | text/html             | <html
                    ontology/                              | application/owl+xml   | application/owl+xml   | <Ontology
                    ontology/                              | application/rdf+xml   | application/rdf+xml   | rdf:RDF
                    ontology                               | application/ld+json   | application/ld+json   | @context
                    ontology/Claim                         | text/turtle           | text/turtle           | relata:Claim
                    ontology/Claim                         | text/html             | text/html             | <html
                    ontology/Claim#x                       | text/turtle           | text/turtle           | relata:Claim
                    ontology/0.1.0                         | text/turtle           | text/turtle           | "0.1.0"
                    ontology/0.1.0                         | application/rdf+xml   | application/rdf+xml   | 0.1.0
                    ontology/alignments                    | text/turtle           | text/turtle           | closeMatch
                    lexicon/reporting/say                  | text/turtle           | text/turtle           | say
                    id/state/zubrowka                      | text/turtle           | text/turtle           | zubrowka
                    id/state/zubrowka                      | text/html,*/*;q=0.8   | text/html             | <html
                    id/state/zubrowka?format=nt            | text/html             | application/n-triples | zubrowka
                    sparql?query=ASK%7B%7D                 | application/sparql-results+json | application/sparql-results+json | true
                    sparql?query=ASK%7B%3Fs%20%3Fp%20%22a%2Bb%22%7D&x=1 | application/sparql-results+json | application/sparql-results+json | false
                    .well-known/void                       | text/turtle           | text/turtle           | void:Dataset
                    ''                                     | text/turtle           | text/turtle           | void:Dataset
                    """)
    void anIriLeadsToWhatItIs(String path, String accept, String type, String words)
            throws IOException, InterruptedException {
        HttpResponse<String> response = follow("GET", path, accept);

        assertThat(response.statusCode())
                .as(response.uri() + " " + response.body())
                .isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.body()).contains(words);
        HttpResponse<String> head = follow("HEAD", path, accept);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(response.headers().firstValue("Content-Type"));
        assertThat(head.body()).isEmpty();
    }

    /** The path and the query as they came, whatever is in them; and always to our server. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id/facility/x/caf%C3%A9                | /id/facility/x/caf%C3%A9
                    id/facility/x/a%20b                    | /id/facility/x/a%20b
                    id/facility/x/100%25                   | /id/facility/x/100%25
                    id/facility/x/a%2Fb                    | /id/facility/x/a%2Fb
                    id/facility/x/what%3F                  | /id/facility/x/what%3F
                    id/facility/x/a+b&c=d                  | /id/facility/x/a+b&c=d
                    id/x?a=1&b=%26&c                       | /id/x?a=1&b=%26&c
                    id/x?to=https://evil.example/          | /id/x?to=https://evil.example/
                    https://evil.example/                  | /https://evil.example/
                    /evil.example/                         | //evil.example/
                    ontology/9.9.9                         | /ontology/9.9.9
                    README.md                              | /README.md
                    .htaccess.bak                          | /.htaccess.bak
                    """)
    void isSentOnAsItCame(String path, String target) throws IOException, InterruptedException {
        HttpResponse<String> response = send("GET", path, "text/turtle");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).contains(server.url() + target);
    }

    @ParameterizedTest
    @CsvSource({"id/state/nothing,404", "ontology/Nothing,404", "ontology/9.9.9,404"})
    void whatIsNotThereIsSaidSo(String path, int status) throws IOException, InterruptedException {
        assertThat(follow("GET", path, "text/turtle").statusCode()).isEqualTo(status);
    }

    private static HttpResponse<String> send(String method, String path, String accept)
            throws IOException, InterruptedException {
        return send(method, URI.create(apache.address(BASE + path)), accept);
    }

    /** By the same method all the way, unlike the client's own following. */
    private static HttpResponse<String> follow(String method, String path, String accept)
            throws IOException, InterruptedException {
        HttpResponse<String> response = send(method, path, accept);
        for (int i = 0; i < MOST_REDIRECTS && response.statusCode() / 100 == 3; i++) {
            String location = response.headers().firstValue("Location").orElseThrow();
            response = send(method, response.uri().resolve(location), accept);
        }
        return response;
    }

    private static HttpResponse<String> send(String method, URI address, String accept)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(address)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .header("Accept", accept)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
