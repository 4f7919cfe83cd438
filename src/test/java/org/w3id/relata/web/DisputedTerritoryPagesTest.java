package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Disputed territory is shown as disputed: on its page, on that of whatever lies in it, and on maps. */
class DisputedTerritoryPagesTest {
    private static final String BOTH =
            "Disputed territory: claimed by <a href=\"/page/state/ruritania\">Ruritania</a> and <a href=\"/page/state/zubrowka\">Zubrowka</a>";

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start(
                new MadeUpClaims(SampleServer.sample())
                        .add(
                                """
                                <id/place/cape> a relata:Place ; rdfs:label "Cape" ; skos:prefLabel "Cape"@en ;
                                    relata:claimedBy <id/state/zubrowka> , <id/state/ruritania> .
                                <id/place/port> a relata:Place ; rdfs:label "Port" ; skos:prefLabel "Port"@en ; relata:within <id/place/cape> ;
                                    wgs84:lat 48.5 ; wgs84:long 16.5 .
                                <id/facility/pier> a relata:Facility ; rdfs:label "Pier" ; skos:prefLabel "Pier"@en ; relata:within <id/place/port> .
                                <id/state/islandia> a relata:State ; rdfs:label "Islandia" ; skos:prefLabel "Islandia"@en ;
                                    relata:claimedBy <id/state/islandia> , <id/state/ruritania> , <id/state/zubrowka> .
                                <id/place/islandia-city> a relata:Place ; rdfs:label "Islandia City" ; skos:prefLabel "Islandia City"@en ;
                                    relata:country <id/state/islandia> .
                                <id/force/islandian-army> a relata:Force ; rdfs:label "Islandian Army" ; skos:prefLabel "Islandian Army"@en ;
                                    relata:country <id/state/islandia> .
                                <id/place/breakaway> a relata:Place ; rdfs:label "Breakaway" ; skos:prefLabel "Breakaway"@en ;
                                    relata:claimedBy <id/state/ruritania> ;
                                    skos:scopeNote "Its own <b>authorities</b> govern it." .
                                <id/place/ring-1> a relata:Place ; rdfs:label "Ring 1" ; skos:prefLabel "Ring 1"@en ; relata:within <id/place/ring-2> .
                                <id/place/ring-2> a relata:Place ; rdfs:label "Ring 2" ; skos:prefLabel "Ring 2"@en ; relata:within <id/place/ring-1> .
                                """)
                        .dataset(),
                ServerSettings.USUAL_LIMIT);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void itselfSaysWhoClaimsIt() {
        assertThat(page("/page/place/cape")).contains(BOTH + ".</p>");
    }

    @Test
    void whatLiesInItSaysSoHoweverDeep() {
        String cape = BOTH + ". It lies in <a href=\"/page/place/cape\">Cape</a>.</p>";

        assertThat(page("/page/place/port")).contains(cape);
        assertThat(page("/page/facility/pier")).contains(cape);
    }

    @Test
    void pointsOnMapsSaySo() {
        String words = "Disputed territory: claimed by Ruritania and Zubrowka</span>";

        assertThat(page("/page/place/port")).contains("<span class=\"note\">" + words);
        assertThat(page("/page/facility/pier")).contains("its own position is not known; " + words);
    }

    @Test
    void aStateThatOthersClaimIsNoOtherCase() {
        assertThat(page("/page/state/islandia"))
                .contains(
                        "claimed by <a href=\"/page/state/islandia\">Islandia</a>, <a href=\"/page/state/ruritania\">Ruritania</a> and <a href=\"/page/state/zubrowka\">Zubrowka</a>.");
        assertThat(page("/page/place/islandia-city"))
                .contains("It lies in <a href=\"/page/state/islandia\">Islandia</a>.");
    }

    @Test
    void anArmyIsNoTerritory() {
        assertThat(page("/page/force/islandian-army")).doesNotContain("Disputed territory");
    }

    @Test
    void whatElseHasToBeKnownStandsBehindIt() {
        assertThat(page("/page/place/breakaway"))
                .contains("Ruritania</a>. Its own &lt;b&gt;authorities&lt;/b&gt; govern it.</p>");
    }

    @Test
    void elsewhereNothingIsSaid() {
        assertThat(page("/page/state/ruritania")).doesNotContain("Disputed territory");
        assertThat(page("/page/place/ring-1")).doesNotContain("Disputed territory");
    }

    @Test
    void isInTheDataAboutIt() {
        HttpResponse<String> data = server.get("/page/place/cape.ttl", "*/*");

        assertThat(data.body())
                .containsPattern("relata:claimedBy\\s+<[^>]*state/ruritania>\\s*,\\s*<[^>]*state/zubrowka>");
        assertThat(server.get("/page/place/cape.jsonld", "*/*").body()).contains("claimedBy");
        assertThat(server.get("/page/facility/pier.ttl", "*/*").body())
                .containsPattern("relata:within\\s+<[^>]*place/port>");
    }

    private static String page(String path) {
        HttpResponse<String> response = server.get(path, "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }
}
