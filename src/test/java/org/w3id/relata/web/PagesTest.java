package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see. */
class PagesTest {
    private static final String CLAIM = "/page/claim/meridian-2024-03-05/";

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aClaimShowsItsChainItsWordsInTheirPlaceAndItsMarks() {
        assertThat(page(CLAIM + "3fa1c07e9b2d4a65"))
                .containsSubsequence(
                        "<h1>",
                        "Oskar Lind",
                        "Zubrowka had stationed some 3,000 soldiers",
                        "affirmed",
                        "certain",
                        "asserted")
                .containsSubsequence(
                        "class=\"chain\"",
                        "Soldiers at Lutz",
                        "Border Gazette",
                        "report in",
                        "Jana Novak",
                        "quoted … as saying",
                        "Oskar Lind",
                        "</ol>")
                .contains("<mark class=\"speaker\" title=\"who says it\">Oskar Lind</mark>")
                .contains("<mark class=\"cue\" title=\"how it is reported\">quoted</mark>")
                .contains("<mark class=\"evidence\" title=\"what is claimed\">Zubrowka had stationed </mark>")
                .contains(
                        "<mark class=\"evidence quantity\" title=\"what is claimed; how many\">some 3,000 soldiers</mark>")
                .contains("about 3,000 soldiers, stated as “some 3,000 soldiers”")
                .contains("2024-02, stated as “in February 2024”")
                .contains("href=\"/page/lexicon/relations/station-1\"")
                .contains("0.83");
    }

    @Test
    void aDenialShowsWhoAffirmsTheSame() {
        assertThat(page(CLAIM + "c81e6f2a90d3b754"))
                .containsSubsequence("Zubrowka", "denied:", "it had deployed any troops to Ruritania")
                .containsSubsequence(
                        "Others who affirm it", "two Ruritanian officials", "has moved missile units there");
    }

    @Test
    void aClaimShowsTheRowsAndTheWordsItWasReadBy() {
        assertThat(page(CLAIM + "c81e6f2a90d3b754"))
                .containsSubsequence(
                        "Why it was read so",
                        "that there is a claim",
                        "<q>denied</q>",
                        "reporting/deny",
                        ">denied</a>",
                        "<q>denied</q>",
                        "Zubrowka – deploysForcesTo – Ruritania",
                        "<q>deployed</q>",
                        "relations/deploy-1");
    }

    @Test
    void aDocumentMarksItsClaimsInPlace() {
        assertThat(page("/page/document/meridian-2024-03-05"))
                .contains("7 claims", "Ada Quill", "Radio Meridian")
                .contains("<a class=\"evidence denied\" href=\"" + CLAIM + "c81e6f2a90d3b754\"")
                .contains("nested\" href=\"" + CLAIM);
    }

    @Test
    void anEntityShowsClaimsAboutItAndByIt() {
        assertThat(page("/page/state/zubrowka"))
                .containsSubsequence(
                        "<h1>Zubrowka</h1>",
                        "About it <span class=\"count\">",
                        "By it <span class=\"count\">1<",
                        "Oskar Lind",
                        "it had deployed any troops to Ruritania");
        assertThat(page("/page/state/ruritania")).contains("Republic of Ruritania");
    }

    @Test
    void aPropositionAndADisputeShowBothSides() {
        assertThat(page("/page/proposition/81905281d826aa72"))
                .containsSubsequence("Affirmed", "two Ruritanian officials", "Denied", "Zubrowka")
                .contains("href=\"/page/dispute/6b1f0c9d27a4e583\"");
        assertThat(page("/page/dispute/6b1f0c9d27a4e583"))
                .containsSubsequence(
                        "Dispute",
                        "contradiction",
                        "Zubrowka deploys forces to Ruritania",
                        "Independent voices: 2",
                        "judges nobody",
                        "Affirmed",
                        "1 independent voice",
                        "two Ruritanian officials",
                        "2024-03-05",
                        "has moved missile units there",
                        "Denied",
                        "1 independent voice",
                        "Zubrowka",
                        "it had deployed any troops to Ruritania");
    }

    @Test
    void aTermShowsClassesThatHaveNoName() {
        assertThat(page("/page/ontology/deploysForcesTo"))
                .contains("State or Place")
                .doesNotContain("_:");
        assertThat(server.get("/page/ontology/deploysForcesTo.ttl", "-").body())
                .contains("owl:unionOf", "relata:Place");
    }

    @Test
    void theFrontPageSaysWhatIsInHere() {
        assertThat(page("/"))
                .contains("<strong>2</strong> documents", "<strong>8</strong> claims", "Soldiers at Lutz", "Denials");
    }

    @Test
    void aQueryIsFilledInAndAnswered() {
        assertThat(page("/queries/denials"))
                .contains("<form", "Only those of this source")
                .doesNotContain("<table>");
        assertThat(page("/queries/denials?source=state/zubrowka"))
                .containsSubsequence("value=\"state/zubrowka\"", "<table>", "it had deployed any troops to Ruritania")
                .contains("<a href=\"/page/state/zubrowka\">Zubrowka</a>")
                .contains("/queries/denials?source=state%2Fzubrowka&amp;format=csv")
                .doesNotContain("<th scope=\"col\">sourceLabel</th>");
        assertThat(server.get("/queries/denials?source=a%20b", "text/html").body())
                .contains("role=\"alert\"", "value=\"a b\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/queries",
                "/queries/denials?source=state/zubrowka",
                "/sparql",
                "/page/state/zubrowka",
                "/page/document/meridian-2024-03-05",
                CLAIM + "3fa1c07e9b2d4a65",
                CLAIM + "c81e6f2a90d3b754",
                CLAIM + "c81e6f2a90d3b754/nanopub",
                "/page/proposition/81905281d826aa72",
                "/page/dispute/6b1f0c9d27a4e583",
                "/page/ontology/Claim",
                "/nothing"
            })
    void headingsAreInOrderAndLinksLeadSomewhere(String path) {
        String page = page(path);
        assertThat(page).contains("<html lang=\"en\">", "<title>", "name=\"description\"");
        int level = 0;
        for (String heading : all("<h([1-6])", page)) {
            int next = Integer.parseInt(heading);
            assertThat(next).as("heading after h" + level).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(all("<h(1)", page)).hasSize(1);
        assertThat(all("(?:href|src)=\"(/[^\"#]*)", page)).isNotEmpty().allSatisfy(link -> assertThat(
                        server.follow(link.replace("&amp;", "&"), "*/*").statusCode())
                .as(link)
                .isEqualTo(200));
    }

    @Test
    void underThePrefixLinksKeepThePrefix() {
        assertThat(all("(?:href|src|action)=\"(/[^\"]*)", page("/relata" + CLAIM + "3fa1c07e9b2d4a65")))
                .allSatisfy(link -> assertThat(link).startsWith("/relata/"));
    }

    private static String page(String path) {
        return server.follow(path, "text/html").body();
    }

    private static List<String> all(String pattern, String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
