package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see of an entity, and how they choose among its claims. */
class EntityPagesTest {
    private static final String LUTZ = "/page/place/lutz";
    private static final String PROPOSITION = "/page/proposition/place-lutz-locatedIn-state-ruritania";

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start(MadeUpClaims.besideTheSample(), ServerSettings.USUAL_LIMIT);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Nested
    class Claims {
        @Test
        void areShownInPartsThatLeadToEachOther() {
            HttpResponse<String> first = server.get(LUTZ, "text/html");
            assertThat(cards(first.body())).hasSize(25).startsWith("words 0").endsWith("words 24");
            assertThat(first.body())
                    .contains("60 claims", "1–25 of 60", "rel=\"next\" href=\"" + LUTZ + "?page=2#claims\"")
                    .doesNotContain("rel=\"prev\"");
            assertThat(first.headers().allValues("Link")).contains("<" + LUTZ + "?page=2#claims>; rel=\"next\"");

            assertThat(page(LUTZ + "?page=3"))
                    .contains("51–60 of 60", "rel=\"prev\" href=\"" + LUTZ + "?page=2#claims\"")
                    .doesNotContain("rel=\"next\"");
            assertThat(cards(page(LUTZ + "?page=3"))).hasSize(10);
        }

        @Test
        void nameTheirSourceAlways() {
            assertThat(Pattern.compile("<li class=\"card\">\\s*<p class=\"by\"><a href=\"/page/person/made-up/")
                            .matcher(page(LUTZ))
                            .results())
                    .hasSize(25);
        }

        @Test
        void areChosenBySourcePolarityCertaintyAndRelation() {
            assertThat(page(LUTZ + "?source=person/made-up/source-1"))
                    .contains("20 of 60 claims", "selected>Source 1 (20)", "affirmed (15)", "denied (5)");
            assertThat(page(LUTZ + "?polarity=denied")).contains("15 of 60 claims");
            assertThat(page(LUTZ + "?certainty=possible&polarity=affirmed")).contains("6 of 60 claims");
            assertThat(page("/page/state/ruritania?relation=deploysForcesTo"))
                    .contains("it had deployed any troops to Ruritania")
                    .doesNotContain("words 0<");
        }

        @Test
        void areChosenByTime() {
            assertThat(cards(page(LUTZ + "?from=1970&to=1972"))).containsExactly("words 10", "words 11", "words 12");
            assertThat(cards(page(LUTZ + "?to=1960-01"))).containsExactly("words 0");
            assertThat(cards(page(LUTZ + "?from=2019-12-31"))).containsExactly("words 59");
        }

        @Test
        void showWhatWasChosenAndHowToTakeItBack() {
            assertThat(page(LUTZ + "?polarity=denied&source=person/made-up/source-0&from=1980"))
                    .contains("href=\"" + LUTZ + "?source=person/made-up/source-0&amp;from=1980#claims\"")
                    .contains("href=\"" + LUTZ + "?polarity=denied&amp;from=1980#claims\"")
                    .contains("href=\"" + LUTZ + "?source=person/made-up/source-0&amp;polarity=denied#claims\"")
                    .contains("href=\"" + LUTZ + "#claims\">Remove all");
        }

        @Test
        void fieldsThatNobodyFilledInAskNothing() {
            assertThat(page(LUTZ + "?source=&relation=&polarity=&certainty=&from=&to=&standing=&role=&page="))
                    .contains("60 claims")
                    .doesNotContain("class=\"chosen\"");
        }

        @Test
        void areKeptApartByWhetherAnybodyContradictsThem() {
            assertThat(page("/page/state/zubrowka"))
                    .containsSubsequence(
                            "Everything",
                            "Undisputed",
                            "That does not make it true.",
                            "Disputed",
                            "does not make it false");
            assertThat(page("/page/state/zubrowka?standing=disputed"))
                    .contains("it had deployed any troops to Ruritania", "has moved missile units there")
                    .doesNotContain("had stationed some 3,000 soldiers at Lutz Air Base");
            assertThat(page("/page/state/zubrowka?standing=undisputed"))
                    .contains("had stationed some 3,000 soldiers at Lutz Air Base")
                    .doesNotContain("it had deployed any troops to Ruritania");
        }

        @Test
        void areThoseItMakesWhereNoneIsAboutIt() {
            assertThat(page("/page/person/made-up/source-2")).contains("20 claims", ">By it <");
            assertThat(page("/page/outlet/border-gazette"))
                    .containsSubsequence(
                            "Passed on by it <span class=\"count\">2", "had stationed some 3,000 soldiers");
        }

        @Test
        void sayWhereNoneFits() {
            assertThat(page(LUTZ + "?source=state/atlantis")).contains("0 of 60 claims", "No claim fits this choice.");
        }
    }

    @Nested
    class Times {
        @Test
        void manyAreCountedByStretchesThatLeadToTheirClaims() {
            String page = page(LUTZ);
            assertThat(page).contains("60 claims state a time", "role=\"list\"");
            assertThat(page)
                    .contains("aria-label=\"1960 to 1964: 5 claims, 1 denial\"")
                    .contains("href=\"" + LUTZ + "?from=1960&amp;to=1964#claims\"");
            assertThat(cards(page(LUTZ + "?from=1960&to=1964"))).hasSize(5);
        }

        @Test
        void fewAreShownEachByItself() {
            assertThat(page(LUTZ + "?from=1963&to=1964"))
                    .contains("aria-label=\"1963-01-01 to 1963-12-31: Source 0 denies: “words 3”\"")
                    .contains("aria-label=\"1964-01-01 to 1964-12-31: Source 1: “words 4”\"");
        }
    }

    @Nested
    class Neighbours {
        @Test
        void areDrawnAndToldInWords() {
            assertThat(page(LUTZ))
                    .containsSubsequence(
                            "<svg class=\"picture wide\"", "45 affirm · 15 deny", "<svg class=\"picture narrow\"")
                    .containsSubsequence("<path class=\"affirmed\"", "<path class=\"denied\"")
                    .contains(
                            "href=\"" + PROPOSITION + "\" aria-label=\"Lutz locatedIn Ruritania: 45 affirm · 15 deny\"")
                    .contains("<td>45</td><td>15</td>");
        }

        @Test
        void numbersAreNone() {
            assertThat(page("/page/force/ruritanian-border-guard"))
                    .contains("12,000")
                    .doesNotContain("href=\"/page/quantity/12000-15000-guards\" aria-label");
        }
    }

    @Nested
    class Places {
        @Test
        void ofItsOwn() {
            assertThat(page("/page/facility/lutz-air-base"))
                    .contains("data-lat=\"48.2\" data-lon=\"16.4\" data-label=\"Lutz Air Base\"", "48.2, 16.4")
                    .contains("https://www.openstreetmap.org/?mlat=48.2&amp;mlon=16.4#map=6/48.2/16.4");
        }

        @Test
        void areDrawnByWhatThisServerHas() {
            String page = page("/relata/page/facility/lutz-air-base");
            assertThat(page)
                    .contains(
                            "data-library=\"/relata/assets/lib/leaflet/",
                            "data-style=\"/relata/assets/lib/leaflet/",
                            "data-land=\"/relata/assets/land.json?v=",
                            "src=\"/relata/assets/map.js?v=");
        }

        @Test
        void ofWhatItIsIn() {
            try (SampleServer other = SampleServer.start(
                    new MadeUpClaims(SampleServer.sample())
                            .add("<id/state/ruritania> wgs84:lat 47.5 ; wgs84:long 15.5 .")
                            .dataset(),
                    ServerSettings.USUAL_LIMIT)) {
                assertThat(other.get(LUTZ, "text/html").body())
                        .contains("data-lat=\"47.5\"", "Ruritania</a> <span class=\"note\">in which it is");
            }
        }

        @Test
        void whereClaimsPutItSayThatTheyDo() {
            try (SampleServer other = SampleServer.start(
                    new MadeUpClaims(SampleServer.sample())
                            .add(
                                    "<id/facility/made-up/depot> a relata:Facility ; rdfs:label \"depot\" ; skos:prefLabel \"depot\"@en .")
                            .claim(
                                    "state/zubrowka",
                                    false,
                                    "certain",
                                    "facility/made-up/depot locatedIn facility/lutz-air-base",
                                    "",
                                    "")
                            .dataset(),
                    ServerSettings.USUAL_LIMIT)) {
                assertThat(other.get("/page/facility/made-up/depot", "text/html")
                                .body())
                        .contains("data-lat=\"48.2\"", "where 1 claim puts it");
            }
        }

        @Test
        void areNotMadeUp() {
            assertThat(page("/page/state/zubrowka")).doesNotContain("data-map");
        }
    }

    @Nested
    class BothSides {
        @Test
        void sayByWhomThroughWhomAndSinceWhen() {
            assertThat(page(PROPOSITION))
                    .containsSubsequence(
                            "Affirmed",
                            "45 claims",
                            "3 independent voices",
                            "Source",
                            "First published",
                            "2025-06-01",
                            "Earliest time stated",
                            "1960-01-01",
                            "“then”")
                    .containsSubsequence("Denied", "15 claims", "3 independent voices", "1963-01-01");
        }

        @Test
        void areShownInParts() {
            assertThat(page(PROPOSITION)).contains("Page 1 of 2", "rel=\"next\" href=\"" + PROPOSITION + "?page=2\"");
            assertThat(cards(page(PROPOSITION))).hasSize(40);
            assertThat(page(PROPOSITION + "?page=2")).contains("All are on earlier pages.");
            assertThat(cards(page(PROPOSITION + "?page=2"))).hasSize(20);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?page=0",
                "?page=x",
                "?page=-1",
                "?standing=true",
                "?role=of",
                "?from=spring",
                "?to=2024-13",
                "?from=2024-02-30"
            })
    void whatCannotBeUnderstoodIsRefused(String query) {
        assertThat(server.get(LUTZ + query, "text/html").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {LUTZ + "?page=4", PROPOSITION + "?page=3", LUTZ + "?polarity=denied&page=2"})
    void thereIsNothingAfterTheLastPart(String path) {
        assertThat(server.get(path, "text/html").statusCode()).isEqualTo(404);
    }

    private static String page(String path) {
        HttpResponse<String> response = server.get(path, "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    /** The words of the claims that are shown, in their order. */
    private static List<String> cards(String page) {
        return Pattern.compile("<blockquote><a href=\"[^\"]*\">([^<]*)</a>")
                .matcher(page)
                .results()
                .map((MatchResult card) -> card.group(1))
                .toList();
    }
}
