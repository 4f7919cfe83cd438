package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.store.NewsDocument;
import org.w3id.relata.store.Published;

@DisplayName("What was found to be another thing")
class MergedTest {
    private static final String PERSONS = "id\tlabel\taliases\tsource\n";

    @TempDir
    static Path folder;

    private static Published published;
    private static SampleServer server;

    /** Ada becomes known by her name, Bo is said to be her, and a row of the gazetteer is merged into another. */
    @BeforeAll
    static void start() throws IOException {
        published = new Published(folder);
        published.add(
                "gazetteer/facilities.tsv", "old-station\tOld Station\t\tradar station\t\tnorland\t\t\t\tmade up\n");
        published.load(new NewsDocument("storm")
                .claim("c1", "Ada", "the base at Lutz is closed")
                .claim("c2", "Bo", "three ships left the port")
                .claim("c4", "Cy", "nobody knows")
                .claim("c5", "Norlander", "the port is closed")
                .claim("c6", "Eve", "the port is open"));
        published.replace(
                "gazetteer/persons.tsv", PERSONS, PERSONS + "ada-l\tAda L.\tAda\tmade up\neve\tEve\t\tmade up\n");
        published.replace(
                "gazetteer/facilities.tsv",
                "old-station\tOld Station\t\tradar station\t\tnorland\t\t\t\tmade up\n",
                "");
        published.add(
                "gazetteer/links.sssom.tsv",
                merging("person/storm/Eve", "person/eve")
                                .replace("owl:sameAs\t", "owl:sameAs\tNot")
                                .replace("accepted", "rejected")
                        + merging("person/storm/Bo", "person/ada-l")
                        + merging("facility/old-station", "facility/cape-station"));
        published
                .at("2024-03-07T08:00:00Z")
                .load(new NewsDocument("storm")
                        .claimOf("c1", "person/ada-l", "the base at Lutz is closed")
                        .claimOf("c3", "person/ada-l", "three ships left the port")
                        .claimOf("c7", "state/norland", "the port is closed")
                        .claimOf("c8", "person/eve", "the port is open"));
        server = SampleServer.start(new ServerSettings(
                published.store().dataset(),
                published.store().releases(),
                SampleServer.BASE,
                SampleServer.queries(),
                0,
                ServerSettings.USUAL_LIMIT,
                null));
    }

    private static String merging(String from, String into) {
        return String.join(
                        "\t",
                        "id:" + from,
                        "a name",
                        "owl:sameAs",
                        "",
                        "id:" + into,
                        "another",
                        "semapv:ManualMappingCuration",
                        "somebody",
                        "2026-01-02",
                        "1.0",
                        "",
                        "accepted",
                        "")
                + "\n";
    }

    @AfterAll
    static void stop() {
        server.close();
        published.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/id/person/storm/Ada, /id/person/ada-l",
        "/page/person/storm/Ada, /page/person/ada-l",
        "/page/person/storm/Ada.ttl, /page/person/ada-l.ttl",
        "/relata/id/person/storm/Ada, /relata/id/person/ada-l",
        "/id/person/storm/Ada?version=1, /id/person/ada-l?version=1",
        "/id/person/storm/Bo, /id/person/ada-l",
        "/id/facility/old-station, /id/facility/cape-station",
        "/queries/denials?source=person/storm/Ada&format=csv, /queries/denials?source=person%2Fada-l&format=csv",
        "/queries/denials?source=https://w3id.org/relata/id/person/storm/Bo, /queries/denials?source=person%2Fada-l",
    })
    @DisplayName("redirects for good to what it is")
    void redirects(String path, String location) {
        for (String accept : new String[] {"text/html", "application/json", "text/turtle"}) {
            HttpResponse<String> response = server.get(path, path.contains("queries") ? "text/html" : accept);
            assertThat(response.statusCode()).as(path + " as " + accept).isEqualTo(301);
            assertThat(response.headers().firstValue("Location")).contains(location);
            assertThat(response.body()).contains("was found to be");
        }
        String followed = location.replace(".ttl", "").replaceFirst("\\?version=1", "");
        assertThat(server.get(followed, "text/html").statusCode()).isIn(200, 303);
    }

    @Test
    @DisplayName("is remembered in the data, under both names")
    void remembers() {
        String ask = "ASK { <https://w3id.org/relata/id/person/storm/Bo> <http://purl.org/dc/terms/isReplacedBy>"
                + " <https://w3id.org/relata/id/person/ada-l> }";
        assertThat(server.get("/sparql?query=" + RowPages.encode(ask), "application/sparql-results+json")
                        .body())
                .contains("true");
    }

    @Test
    @DisplayName("is nobody else: who is gone and unknown stays gone")
    void gone() {
        assertThat(server.get("/id/person/storm/Cy", "text/html").statusCode()).isEqualTo(410);
        // A person is no state for being called by its adjective, and who was kept apart by somebody stays apart.
        assertThat(server.get("/id/person/storm/Norlander", "text/html").statusCode())
                .isEqualTo(410);
        assertThat(server.get("/id/person/storm/Eve", "text/html").statusCode()).isEqualTo(410);
        assertThat(server.get("/id/claim/storm/c2", "text/html").statusCode()).isEqualTo(410);
    }

    @Test
    @DisplayName("leaves what is linked to others published, and only that")
    void links() {
        String page =
                server.get("/page/facility/cape-station.ttl", "text/turtle").body();
        assertThat(page).contains("wikidata.org/entity/Q42");
        String proposed = "ASK { ?s ?p <http://www.wikidata.org/entity/Q7> }";
        assertThat(server.get("/sparql?query=" + RowPages.encode(proposed), "application/sparql-results+json")
                        .body())
                .contains("false");
        String said =
                """
                PREFIX owl: <http://www.w3.org/2002/07/owl#>
                PREFIX sssom: <https://w3id.org/sssom/>
                SELECT ?who ?how { ?m a sssom:Mapping ; owl:annotatedTarget <http://www.wikidata.org/entity/Q42> ;
                  sssom:author_label ?who ; sssom:confidence ?how }
                """;
        assertThat(server.get("/sparql?query=" + RowPages.encode(said), "text/csv")
                        .body())
                .contains("somebody,0.95");
    }
}
