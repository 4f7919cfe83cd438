package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
                        "the source",
                        "Oskar Lind",
                        "</ol>")
                .containsSubsequence("The way it came:", "Border Gazette", "→", "Jana Novak", "→", "Oskar Lind</a></p>")
                .contains("<mark class=\"speaker\" title=\"who says it\">Oskar Lind</mark>")
                .contains("<mark class=\"cue\" title=\"how it is reported\">quoted</mark>")
                .contains(
                        "<mark class=\"evidence\" title=\"what is claimed\" id=\"evidence\">Zubrowka had stationed </mark>")
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
                        "Who disagrees",
                        "href=\"/page/dispute/6b1f0c9d27a4e583\"",
                        "What it denies",
                        "Others who affirm it",
                        "two Ruritanian officials",
                        "has moved missile units there");
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
    void theHeadOfAClaimSaysWhoseItIsAndThatItIsADenial() {
        Document denial = Jsoup.parse(page(CLAIM + "c81e6f2a90d3b754"));
        String words = "Zubrowka denies: “it had deployed any troops to Ruritania”";
        assertThat(denial.title()).isEqualTo(words + " · Relata");
        assertThat(description(denial))
                .isEqualTo("Claim by Zubrowka (denied): it had deployed any troops to Ruritania");
        JsonObject data = data(denial);
        assertThat(data.get("name").getAsString()).isEqualTo(words);
        assertThat(data.get("text").getAsString()).isEqualTo(words);
        Document possible = Jsoup.parse(page(CLAIM + "94f0ab3c7d25e618"));
        assertThat(possible.title()).contains("(possible): “");
        assertThat(description(possible)).contains("(possible): ");
        assertThat(data(possible).get("text").getAsString()).contains("(possible): “");
    }

    @Test
    void wordsThatSayThemselvesThatItIsNotSoAreNotDenied() {
        MadeUpClaims made = new MadeUpClaims(SampleServer.sample())
                .claim("state/zubrowka", true, "certain", "place/lutz locatedIn state/ruritania", "", "")
                .add(
                        """
                        <id/claim/made-up/0> relata:reading <id/claim/made-up/0/reading/0> .
                        <id/claim/made-up/0/reading/0> relata:explains relata:denied ; relata:words <id/span/made-up/12-14> .
                        <id/span/made-up/0-0> oa:hasSelector <id/span/made-up/0-0/position> .
                        <id/span/made-up/0-0/position> oa:start 10 ; oa:end 20 .
                        <id/span/made-up/12-14> oa:hasSelector <id/span/made-up/12-14/position> .
                        <id/span/made-up/12-14/position> oa:start 12 ; oa:end 14 .
                        """);
        try (SampleServer other = SampleServer.start(made.dataset(), ServerSettings.USUAL_LIMIT)) {
            Document page =
                    Jsoup.parse(other.get("/page/claim/made-up/0", "text/html").body());
            assertThat(page.title()).isEqualTo("Zubrowka (denial): “words 0” · Relata");
            assertThat(description(page)).isEqualTo("Claim by Zubrowka (denial): words 0");
            assertThat(other.get("/page/claim/made-up/0.bib", "-").body()).contains("{{Denial: “words 0”}}");
        }
    }

    @Test
    void whatADocumentSaysIsItsAuthorsOrElseItsOwn() {
        assertThat(data(Jsoup.parse(page(CLAIM + "70c2b8d15ef6093a"))).toString())
                .contains("\"author\":{\"@type\":\"Person\",\"name\":\"Ada Quill\"}");
        MadeUpClaims made = new MadeUpClaims(SampleServer.sample())
                .claim("document/made-up", false, "certain", "place/lutz locatedIn state/ruritania", "", "");
        try (SampleServer other = SampleServer.start(made.dataset(), ServerSettings.USUAL_LIMIT)) {
            JsonObject author = data(Jsoup.parse(
                            other.get("/page/claim/made-up/0", "text/html").body()))
                    .getAsJsonObject("author");
            assertThat(author.get("@type").getAsString()).isEqualTo("NewsArticle");
            assertThat(author.get("@id").getAsString()).isEqualTo(SampleServer.BASE + "id/document/made-up");
            assertThat(author.get("name").getAsString()).isEqualTo("Made up");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/ontology/denied",
                "/page/ontology/Claim",
                "/page/ontology/certain",
                "/page/run/0.1.0-5e0c7a91d3b2",
                "/page/lexicon/reporting/deny",
                "/page/span/meridian-2024-03-05/321-360",
                CLAIM + "c81e6f2a90d3b754/reading/0",
                CLAIM + "c81e6f2a90d3b754/attribution/0",
                "/sparql?query=SELECT*{?claim%20a%20%3Chttps://w3id.org/relata/ontology/Claim%3E}"
            })
    void noValueIsAClaimWithoutItsSourceAndItsMarks(String path) {
        List<String> claims = Jsoup.parse(page(path)).select("main a[href~=^" + CLAIM + "[0-9a-f]{16}$]").stream()
                .map(Element::text)
                .toList();
        assertThat(claims)
                .isNotEmpty()
                .allMatch(words -> words.matches("[^“]+: “.+[”…]"))
                .allMatch(words -> !words.contains("it had deployed any troops")
                        || words.equals("Zubrowka denies: “it had deployed any troops to Ruritania”"));
    }

    @Test
    void contentsInListsSayHowManyAffirmAndDenyThem() {
        assertThat(Jsoup.parse(page("/page/ontology/Proposition"))
                        .select("a[href^=/page/proposition/]")
                        .eachText())
                .contains("Zubrowka deploys forces to Ruritania (content; 1 affirms, 1 denies)")
                .allMatch(words -> words.matches(".*\\(content; [0-9]+ .*\\)"));
    }

    @Test
    void wordsOfADocumentStandInQuotationMarks() {
        assertThat(page("/page/span/meridian-2024-03-05/321-360"))
                .contains("<h1>“it had deployed any troops to Ruritania”</h1>")
                .contains("<title>“it had deployed any troops to Ruritania”, words · Relata</title>");
    }

    @Test
    void aClassAndAPropertyOfTheSameNameAreToldApart() {
        assertThat(page("/page/ontology/Claim")).contains("<title>claim, class · Relata</title>");
        assertThat(page("/page/ontology/deploysForcesTo"))
                .contains("<title>deploys forces to, relation · Relata</title>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/queries",
                "/queries/denials",
                "/changes",
                "/dump/",
                "/quality",
                "/api",
                "/sparql",
                "/search?q=x"
            })
    void pagesAboutNoThingAreDescribedAsPartsOfTheData(String path) {
        Document page = Jsoup.parse(page(path));
        JsonObject data = data(page);
        assertThat(data.get("@type").getAsString()).isEqualTo("WebPage");
        assertThat(data.get("name").getAsString() + " · Relata").isEqualTo(page.title());
        assertThat(data.get("description").getAsString()).isEqualTo(description(page));
        assertThat(data.getAsJsonObject("isPartOf").get("@id").getAsString())
                .isEqualTo(SampleServer.BASE + "id/dataset/relata");
    }

    private static String description(Document page) {
        return page.select("head > meta[name=description]").attr("content");
    }

    /** What the page tells search engines. */
    private static JsonObject data(Document page) {
        return JsonParser.parseString(page.select("head > script[type=application/ld+json]")
                        .get(0)
                        .data())
                .getAsJsonObject();
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
        assertThat(Jsoup.parse(page("/page/ontology/deploysForcesTo")).text())
                .contains("deploysForcesTo Range Place or State")
                .doesNotContain("_:");
        assertThat(server.get("/page/ontology/deploysForcesTo.ttl", "-").body())
                .contains("owl:unionOf", "relata:Place");
    }

    @Test
    void aClaimStandsBesideTheWholeTextOfItsDocument() {
        assertThat(page(CLAIM + "3fa1c07e9b2d4a65"))
                .containsSubsequence(
                        "role=\"region\"",
                        "tabindex=\"0\"",
                        "Radio Meridian, 5 March 2024",
                        "id=\"evidence\"",
                        "may need S-400 launchers",
                        "href=\"/page/document/meridian-2024-03-05#claim-3fa1c07e9b2d4a65\"");
    }

    @Test
    void aClaimSaysHowItIsCitedAndWhereMistakesAreTold() {
        assertThat(page(CLAIM + "3fa1c07e9b2d4a65"))
                .containsSubsequence(
                        "<summary>Cite this claim</summary>",
                        "Oskar Lind, “Zubrowka had stationed",
                        "passed on by Border Gazette, Jana Novak, in: Ada Quill, “Soldiers at Lutz”, Radio Meridian, 5 March 2024",
                        "https://w3id.org/relata/id/claim/meridian-2024-03-05/3fa1c07e9b2d4a65?version=",
                        "@misc{relata-3fa1c07e9b2d4a65,",
                        "href=\"" + CLAIM + "3fa1c07e9b2d4a65.bib\"",
                        "href=\"" + CLAIM + "3fa1c07e9b2d4a65.csl.json\"",
                        "href=\"" + CLAIM + "3fa1c07e9b2d4a65.ttl\"")
                .containsPattern(
                        "href=\"mailto:corrections@example.org\\?subject=Mistake%20in%20a%20claim%20of%20Oskar%20Lind"
                                + "&amp;body=Claim%3A%20https[^\"]*3fa1c07e9b2d4a65%3Fversion%3D[0-9a-f]{16}%0D%0AWords[^\"]*\"");
    }

    @Test
    void aDocumentListsItsClaimsAndKeepsThoseOfOneSource() {
        assertThat(page("/page/document/meridian-2024-03-05"))
                .containsSubsequence(
                        "aria-current=\"true\">everybody</a>", "Claims", "href=\"#claim-3fa1c07e9b2d4a65\"")
                .contains(
                        "id=\"claim-3fa1c07e9b2d4a65\"",
                        "id=\"claim-70c2b8d15ef6093a\"",
                        "<summary>Cite this document");
        assertThat(page("/page/document/meridian-2024-03-05?source=state%2Fzubrowka"))
                .contains("Marked are the 1 of <bdi>Zubrowka</bdi>", "id=\"claim-c81e6f2a90d3b754\"")
                .doesNotContain("id=\"claim-3fa1c07e9b2d4a65\"");
        assertThat(page("/page/document/meridian-2024-03-05?source=state%2Fatlantis"))
                .contains("id=\"claim-3fa1c07e9b2d4a65\"");
    }

    @Test
    void theFrontPageSaysWhatIsInHere() {
        assertThat(page("/"))
                .contains("<strong>2</strong> documents", "<strong>8</strong> claims", "Soldiers at Lutz", "Denials")
                .contains("Documents of 5 March 2024.", ">6 March 2024</time>, version <code>")
                .containsSubsequence(
                        "Most disputed",
                        "href=\"/page/dispute/6b1f0c9d27a4e583\">Zubrowka deploys forces to Ruritania",
                        "2 independent voices, 2 claims",
                        "For it",
                        "two Ruritanian officials",
                        "Against it",
                        "Zubrowka")
                .containsSubsequence("Most frequent sources", "Zubrowka");
    }

    @Test
    void whatIsNotThereCanBeLookedFor() {
        assertThat(page("/page/state/zubrowkan-republic"))
                .containsSubsequence("Not found", "action=\"/search\"", "value=\"zubrowkan republic\"");
    }

    @Test
    void aQueryIsFilledInAndAnswered() {
        assertThat(page("/queries/denials"))
                .contains("<form", "Only those of this source")
                .doesNotContain("<table>");
        assertThat(page("/queries/denials?source=state/zubrowka"))
                .containsSubsequence(
                        "value=\"Zubrowka\"",
                        "value=\"state/zubrowka\"",
                        "<table>",
                        "it had deployed any troops to Ruritania")
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
                "/search",
                "/search?q=zub",
                "/search?kind=Document",
                "/page/document/meridian-2024-03-05?source=state/zubrowka",
                "/queries",
                "/queries/denials?source=state/zubrowka",
                "/sparql",
                "/api",
                "/queries/denials?source=Zubrowka",
                "/queries/denials?source=Zub",
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
