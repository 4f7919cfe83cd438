package org.w3id.relata.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The page of the API. */
class ApiInBrowserTest extends BrowserTest {
    @Test
    void everyOperationIsListedAndCanBeTried() {
        Page page = api(open("/api"));
        assertThat(page.locator(".opblock").count()).isGreaterThan(35);
        assertThat(page.locator("#swagger-ui").innerText()).contains("/queries/denials", "/sparql", "/suggest");
        page.locator("#operations-queries-denials .opblock-summary-control").click();
        page.locator("#operations-queries-denials .try-out__btn").click();
        page.locator("#operations-queries-denials .execute").click();
        page.locator("#operations-queries-denials .live-responses-table").waitFor();
        assertThat(page.locator("#operations-queries-denials .live-responses-table")
                        .innerText())
                .contains("200", "no Russian military bases in Belarus");
    }

    @Test
    void theExamplesAreReadWithoutScript() {
        Page page = openWithoutScript("/api");
        page.getByText("Python: a canned query").click();
        assertThat(page.locator("main").innerText()).contains("urllib.request");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("openapi.json"))
                        .first()
                        .getAttribute("href"))
                .isEqualTo("/openapi.json");
    }

    @Test
    void keepsNobodyOut() {
        // The markup and the colours of Swagger UI are not ours to mend; what it shows is in openapi.json as well.
        assertNoBarriers(api(open("/api")), axe -> axe.exclude("#swagger-ui"));
        assertContrast(api(openDark("/api")), axe -> axe.exclude("#swagger-ui"));
        assertFits(api(openNarrow("/api")));
    }

    private static Page api(Page page) {
        page.locator(".opblock").first().waitFor();
        return page;
    }
}
