package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/** How good it is, as people and machines are told. */
class QualityPageTest {
    private static SampleServer server;
    private static JsonObject figures;
    private static Document page;

    @BeforeAll
    static void start() {
        server = SampleServer.start();
        figures = JsonParser.parseString(
                        server.get("/quality", "application/json").body())
                .getAsJsonObject();
        page = Jsoup.parse(server.get("/quality", "text/html").body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void machinesGetTheFiguresAsTheyWereMeasured() {
        assertThat(figures.get("version").getAsString()).isEqualTo(Installation.version());
        assertThat(server.get("/quality?format=json", "text/html").body())
                .isEqualTo(server.get("/quality.json", "-").body())
                .isEqualTo(Quality.json());
    }

    @Test
    void everyFigureOfTheGroupsStandsInTheirRow() {
        for (var element : figures.getAsJsonArray("groups")) {
            JsonObject group = element.getAsJsonObject();
            int documents = group.getAsJsonArray("documents").size();
            Element row = row(group.get("label").getAsString() + " " + documents + " documents");
            assertThat(row.select("td").eachText())
                    .containsExactlyElementsOf(measures(
                            group, "claims F1", "own R", "source", "via", "triples F1", "marks", "quantity", "time"));
        }
    }

    @Test
    void theConverterStandsBesideTheAnnotatorsByEachYardstick() {
        List<String> sections = page.select("table:has(caption:contains(Annotators and converter)) tr.title")
                .eachText();
        assertThat(sections).hasSize(4);
        List<String> rows = page.select("table:has(caption:contains(Annotators and converter)) tbody th[scope=row]")
                .eachText();
        assertThat(rows).filteredOn("The converter"::equals).hasSize(4);
        assertThat(rows)
                .hasSize(figures.getAsJsonObject("agreement")
                        .getAsJsonArray("comparisons")
                        .size());
    }

    @Test
    void whatIsToBeExpectedOfANewTextComesFirst() {
        JsonObject unread = figures.getAsJsonArray("groups").asList().stream()
                .map(one -> one.getAsJsonObject())
                .filter(one -> one.get("id").getAsString().equals("unread"))
                .findFirst()
                .orElseThrow();
        JsonObject counts = unread.getAsJsonObject("counts");
        assertThat(page.selectFirst("section").text())
                .contains("In the " + unread.getAsJsonArray("documents").size() + " documents that were never read")
                .contains(counts.get("SAID_FOUND") + " of " + counts.get("SAID_GOLD"))
                .contains(counts.get("TRIPLES_FOUND") + " of " + counts.get("TRIPLES_GOLD"));
    }

    @Test
    void everyRelationOfTheInventoryHasARowOnThePageAndInTheTable() throws IOException {
        Set<String> inventory = TabTable.read(Installation.current().lexicon().resolve("inventory.tsv")).rows().stream()
                .map(TabRow::id)
                .collect(Collectors.toSet());
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(server.get("/quality", "text/csv").body()))
                .getRecords();
        assertThat(rows).extracting(row -> row.get("relation")).containsExactlyInAnyOrderElementsOf(inventory);
        assertThat(rows).filteredOn(row -> !row.get("f1").isEmpty()).isSortedAccordingTo((one, other) -> other.get("f1")
                .compareTo(one.get("f1")));
        Element table = page.selectFirst("table:has(caption:contains(relations are read))");
        assertThat(table.select("tbody th[scope=row]")).hasSameSizeAs(inventory);
        // The sample has a few terms of the ontology: only these have a page to lead to.
        Element known = table.selectFirst("a[href=/page/ontology/deploysForcesTo]");
        assertThat(known.text()).isEqualTo("deploys forces to");
        CSVRecord row = rows.stream()
                .filter(one -> one.get("relation").equals("deploysForcesTo"))
                .findFirst()
                .orElseThrow();
        assertThat(known.closest("tr").select("td").eachText())
                .containsExactly(
                        row.get("f1"),
                        row.get("precision"),
                        row.get("right") + " of " + row.get("given"),
                        row.get("recall"),
                        row.get("found") + " of " + row.get("stated"));
    }

    @Test
    void weaknessesAreToldAndWhereToReportAWrongClaim() {
        for (List<String> weakness : Quality.words("quality-weaknesses.tsv")) {
            assertThat(page.select("dt").eachText()).contains(weakness.get(0));
            assertThat(page.select("dd").eachText()).contains(weakness.get(1));
        }
        assertThat(page.select("#report a[href=mailto:corrections@example.org]").text())
                .isEqualTo("corrections@example.org");
        assertThat(page.selectFirst("#report").text()).contains("permanent address of the claim", "CONTRIBUTING.md");
    }

    @Test
    void thePageWorksWithoutScriptStyleOrSight() {
        assertThat(page.select("script:not([type=application/ld+json]), style, [style], [onclick]"))
                .isEmpty();
        assertThat(page.select("table")).hasSize(5).allSatisfy(table -> assertThat(
                        table.selectFirst("caption").text())
                .isNotBlank());
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(page.select("th")).allSatisfy(head -> assertThat(head.text()).isNotBlank());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("footer code")).isEmpty();
    }

    @Test
    void everyPageLeadsToIt() {
        assertThat(Jsoup.parse(server.get("/relata/", "text/html").body())
                        .select("footer a[href=/relata/quality]")
                        .text())
                .isEqualTo("How good is it?");
        assertThat(Jsoup.parse(server.get("/relata/quality", "text/html").body())
                        .select("link[rel=alternate]")
                        .eachAttr("href"))
                .containsExactly("/relata/quality.json", "/relata/quality.csv", "/relata/changes.atom");
    }

    private static Element row(String title) {
        return page.select("th[scope=row]").stream()
                .filter(head -> head.text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no row " + title))
                .closest("tr");
    }

    private static List<String> measures(JsonObject group, String... names) {
        JsonObject measures = group.getAsJsonObject("measures");
        return List.of(names).stream()
                .map(name -> measures.get(name).getAsString())
                .toList();
    }
}
