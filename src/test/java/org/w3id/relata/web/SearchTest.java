package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found at {@code /search} and {@code /suggest}. */
class SearchTest {
    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Nested
    class Suggestions {
        @Test
        void sayWhatAThingIsAndWhereItsPageIs() {
            JsonObject first = suggestions("/relata/suggest?q=republic%20rur&kind=State,Force&limit=10")
                    .get(0);
            assertThat(first)
                    .isEqualTo(
                            JsonParser.parseString(
                                    """
                            {"iri": "https://w3id.org/relata/id/state/ruritania", "value": "state/ruritania",
                             "href": "/relata/page/state/ruritania", "label": "Ruritania",
                             "match": "Republic of Ruritania", "kind": "State"}"""));
            assertThat(suggestions("/suggest?q=zub").get(0).get("match").isJsonNull())
                    .isTrue();
        }

        @Test
        void stayWithinTheKindsThatAreAskedFor() {
            assertThat(labels("/suggest?q=rur&kind=Force")).containsExactly("Ruritanian Border Guard");
            assertThat(labels("/suggest?q=rur&kind=Claim")).isNotEmpty().allMatch(label -> label.contains(": “"));
            assertThat(labels("/suggest?q=novak&kind=State")).isEmpty();
        }

        @Test
        void nameContentsInWordsAndLeaveClaimsOutUnlessTheyAreAskedFor() {
            assertThat(labels("/suggest?q=zubrowka%20rur"))
                    .contains("Zubrowka deploys forces to Ruritania")
                    .noneMatch(label -> label.contains("“"));
        }

        @Test
        void sayHowManyAffirmAndDenyAContent() {
            JsonObject content = suggestions("/suggest?q=zubrowka%20rur&kind=Proposition").stream()
                    .filter(one -> one.get("label").getAsString().equals("Zubrowka deploys forces to Ruritania"))
                    .findFirst()
                    .orElseThrow();
            assertThat(content.get("affirmed").getAsInt()).isEqualTo(1);
            assertThat(content.get("denied").getAsInt()).isEqualTo(1);
            assertThat(suggestions("/suggest?q=zubrowka").get(0).has("denied")).isFalse();
        }

        @Test
        void nameADenialAsOne() {
            assertThat(labels("/suggest?q=deployed&kind=Claim"))
                    .containsExactly("Zubrowka denies: “it had deployed any troops to Ruritania”");
        }

        @Test
        void areNoMoreThanAskedForAndLeaveRoomForOtherGroups() {
            assertThat(labels("/suggest?q=s&limit=3")).hasSize(3).contains("Soldiers at Lutz");
            assertThat(labels("/suggest?q=zub&limit=1")).containsExactly("Zubrowka");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/suggest",
                    "/suggest?q=",
                    "/suggest?q=%22%20OR%20*:*",
                    "/suggest?q=name:zub",
                    "/suggest?q=%00%FF"
                })
        void nothingThatIsTypedIsAnErrorOfOurs(String path) {
            assertThat(server.get(path, "application/json").statusCode()).isIn(200, 400);
        }

        @Test
        void areFoundThoughSyntaxIsTypedWithThem() {
            assertThat(labels("/suggest?q=" + encode("\"zubrowka*\" (")).get(0)).isEqualTo("Zubrowka");
        }

        @ParameterizedTest
        @ValueSource(strings = {"kind=Planet", "limit=0", "limit=51", "limit=ten"})
        void sayWhatIsWrongWithAParameter(String parameter) {
            HttpResponse<String> response = server.get("/suggest?q=zub&" + parameter, "application/json");
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).containsPattern("There is no kind|a number from 1 to 50");
        }
    }

    @Nested
    class TheSearchPage {
        @Test
        void showsEntitiesThenDocumentsThenPropositionsThenClaimsWithTheirSources() {
            assertThat(page("/search?q=lutz"))
                    .containsSubsequence(
                            "value=\"lutz\"",
                            "Entities",
                            "Lutz Air Base",
                            "class=\"kind\">Facility",
                            "Documents",
                            "Soldiers at Lutz",
                            "Radio Meridian",
                            "2024-03-05",
                            "Propositions",
                            "Zubrowka deploys forces to Lutz Air Base",
                            "1 affirms",
                            "Claims",
                            "Oskar Lind",
                            "<blockquote>",
                            "soldiers at Lutz Air Base in February 2024");
        }

        @Test
        void saysHowManyAffirmAndDenyAContent() {
            String found = page("/search?q=zubrowka%20ruritania&kind=Proposition");
            assertThat(found)
                    .containsSubsequence("Zubrowka deploys forces to Ruritania</a>", "· 1 affirms, 1 denies</span>")
                    .doesNotContain("2 claims");
        }

        @Test
        void staysWithinAKindAndCountsTheOthers() {
            assertThat(page("/search?q=zubrowka&kind=Claim"))
                    .contains("aria-current=\"page\">Claims", "name=\"kind\" value=\"Claim\"")
                    .doesNotContain("id=\"found-entities\"");
        }

        @Test
        void saysWhenNothingWasFound() {
            assertThat(page("/search?q=atlantis")).contains("Nothing here has these words.");
            assertThat(page("/search")).contains("Search</h1>").doesNotContain("Nothing here");
        }

        @Test
        void listsAllDocumentsWithoutWords() {
            assertThat(page("/search?kind=Document")).containsSubsequence("Soldiers at Lutz", "2024-03-05", "alert(1)");
        }

        @Test
        void isJsonForPrograms() {
            JsonObject answer = JsonParser.parseString(server.get("/search?q=deployed&kind=Claim", "application/json")
                            .body())
                    .getAsJsonObject();
            JsonObject claim = answer.getAsJsonArray("groups")
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonArray("results")
                    .get(0)
                    .getAsJsonObject();
            assertThat(claim.get("label").getAsString()).isEqualTo("it had deployed any troops to Ruritania");
            assertThat(claim.getAsJsonArray("source")
                            .get(0)
                            .getAsJsonObject()
                            .get("label")
                            .getAsString())
                    .isEqualTo("Zubrowka");
            assertThat(claim.getAsJsonArray("marks").toString()).contains("denied");
            assertThat(claim.get("href").getAsString()).isEqualTo("/page/claim/meridian-2024-03-05/c81e6f2a90d3b754");
        }

        @Test
        void goesPageByPage() {
            try (SampleServer many = SampleServer.start(ManyNames.dataset(45), ServerSettings.USUAL_LIMIT)) {
                HttpResponse<String> first = many.get("/search?q=name&kind=Entity", "text/html");
                assertThat(first.body())
                        .contains("1–20 of 45", "rel=\"next\" href=\"/search?q=name&amp;kind=Entity&amp;page=2\"")
                        .doesNotContain("rel=\"prev\"");
                assertThat(first.headers().allValues("Link"))
                        .contains("</search?q=name&kind=Entity&page=2>; rel=\"next\"");
                String last = many.get("/search?q=name&kind=Entity&page=3", "text/html")
                        .body();
                assertThat(last).contains("41–45 of 45", "rel=\"prev\"").doesNotContain("rel=\"next\"");
                assertThat(last.split("<li><span class=\"what\">")).hasSize(1 + 5);
                assertThat(many.get("/search?q=name&kind=Entity&page=4", "text/html")
                                .statusCode())
                        .isEqualTo(404);
            }
        }

        @Test
        void isAskedInAFormOnEveryPage() {
            assertThat(page("/page/state/zubrowka"))
                    .contains("<form class=\"quick\" role=\"search\" method=\"get\" action=\"/search\">");
            assertThat(page("/relata/queries")).contains("action=\"/relata/search\"");
        }
    }

    private static String page(String path) {
        return server.get(path, "text/html").body();
    }

    private static List<JsonObject> suggestions(String path) {
        JsonArray suggestions = JsonParser.parseString(server.get(path, "*/*").body())
                .getAsJsonObject()
                .getAsJsonArray("suggestions");
        return StreamSupport.stream(suggestions.spliterator(), false)
                .map(suggestion -> suggestion.getAsJsonObject())
                .toList();
    }

    private static List<String> labels(String path) {
        return suggestions(path).stream()
                .map(suggestion -> suggestion.get("label").getAsString())
                .toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
