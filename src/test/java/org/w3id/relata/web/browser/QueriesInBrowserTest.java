package org.w3id.relata.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions are filled in, answered, looked at and taken along. */
class QueriesInBrowserTest extends BrowserTest {
    private static final String STATE = "The state, or a place in it";

    @Test
    void aQuestionIsFilledInAnsweredAndDownloaded() throws IOException {
        Page page = open("/queries/facilities-in-a-state");
        page.getByLabel(STATE).fill("Ukraine");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask"))
                .click();
        assertThat(page.url()).contains("state=Ukraine", "since=");
        assertThat(page.locator(".answer h2").innerText()).isEqualTo("Answer");
        page.getByLabel(STATE).fill("Belarus");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask"))
                .click();
        page.locator(".answer table").waitFor();
        assertThat(page.locator(".answer tbody tr").count()).isEqualTo(9);
        assertThat(page.locator(".answer tbody tr").first().innerText())
                .contains("43rd Communications Centre of the Russian Navy");
        String address = page.locator(".downloads a", new Page.LocatorOptions().setHasText("CSV"))
                .getAttribute("href");
        assertThat(address).contains("state=state%2Fbelarus", "format=csv");
        assertThat(page.request().get(url().replaceFirst("/$", "") + address).text())
                .startsWith("facility,facilityLabel,")
                .hasLineCount(10);
        Download download =
                page.waitForDownload(() -> page.locator(".downloads a", new Page.LocatorOptions().setHasText("XLSX"))
                        .click());
        assertThat(Files.size(download.path())).isGreaterThan(1_000);
        assertThat(download.suggestedFilename()).isEqualTo("facilities-in-a-state.xlsx");
    }

    @Test
    void aNameThatMayMeanSeveralThingsIsAsked() {
        Page page = openWithoutScript("/queries/claims-by-a-source");
        page.getByLabel("Who puts the claims forward").fill("Volkova");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask"))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("is called 'Volkova'");
        page.getByLabel("Daria Volkova").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask"))
                .click();
        assertThat(page.locator(".answer tbody tr").count()).isPositive();
        assertThat(page.locator(".answer").innerText()).contains("Daria Volkova");
    }

    @Test
    void theGraphIsDrawnAndStandsThereAsAListToo() {
        Page page = open("/queries/who-relays-whom");
        page.locator("figure.graph[data-drawn]").waitFor();
        assertThat(Integer.parseInt(page.locator("figure.graph").getAttribute("data-drawn")))
                .isGreaterThan(10);
        assertThat(page.locator("[data-graph] canvas").count()).isPositive();
        page.getByText("The graph as a list").click();
        assertThat(page.locator(".edges li").count()).isEqualTo(16);
        assertThat(page.locator(".edges li").first().innerText()).contains("22 claims");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Closer"))
                .click();
        assertNoBarriers(page);
        Page dark = openDark("/queries/who-relays-whom");
        dark.locator("figure.graph[data-drawn]").waitFor();
        assertContrast(dark);
        Page narrow = openNarrow("/queries/who-relays-whom");
        narrow.locator("figure.graph[data-drawn]").waitFor();
        assertFits(narrow);
    }

    @Test
    void theMapShowsWhereThingsAre() {
        Page page = open("/queries/facilities-on-a-map");
        page.locator(".map .map-point > *").first().waitFor();
        assertThat(page.locator(".points").innerText()).contains("43rd Communications Centre", "claims 1", "54.46");
        assertThat(openWithoutScript("/queries/facilities-on-a-map")
                        .locator(".points")
                        .innerText())
                .contains("43rd Communications Centre");
    }

    @Test
    void theTimelineLeadsToClaimsAndSaysWhoseTheyAre() {
        Page page = openWithoutScript("/queries/timeline-by-stated-time");
        assertThat(page.locator(".timeline svg a").count()).isEqualTo(2);
        assertThat(page.locator(".timeline svg a").first().getAttribute("aria-label"))
                .contains("Anatoly Rabo: “In November 2022", "2022-11-01 to 2022-11-30");
        assertThat(page.locator(".timeline svg a").first().getAttribute("href")).startsWith("/page/claim/");
    }

    @Test
    void theViewsAreLinks() {
        Page page = openWithoutScript("/queries/who-relays-whom");
        assertThat(page.locator(".edges li").first().isVisible()).isTrue();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bar chart"))
                .click();
        assertThat(page.locator(".barchart li").count()).isEqualTo(16);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Table").setExact(true))
                .click();
        assertThat(page.locator(".barchart").count()).isZero();
        assertThat(page.locator("tbody tr").count()).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/queries",
                "/queries/facilities-in-a-state?state=Belarus",
                "/queries/timeline-by-stated-time",
                "/queries/facilities-on-a-map",
                "/queries/sources-ranked-by-claims",
                "/queries/all-claims?limit=10&offset=10"
            })
    void keepsNobodyOut(String path) {
        assertKeepsNobodyOut(open(path));
    }
}
