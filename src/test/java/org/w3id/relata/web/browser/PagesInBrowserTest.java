package org.w3id.relata.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page, on those that have no test of their own. */
class PagesInBrowserTest extends BrowserTest {
    private static final String CLAIM = "/page/claim/000_b7125e346f7bf7cb/40fed4d5dcf2d274";

    @ParameterizedTest
    @ValueSource(
            strings = {
                CLAIM + "/nanopub",
                "/page/ontology/Claim",
                "/page/ontology/deploysForcesTo",
                "/page/ontology/denied",
                "/quality",
                "/changes",
                "/dump/",
                "/nothing"
            })
    void keepsNobodyOut(String path) {
        assertKeepsNobodyOut(open(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", CLAIM, "/page/state/belarus", "/queries", "/quality"})
    void isReadWithoutScript(String path) {
        Page page = openWithoutScript(path);
        assertThat(page.locator("main h1").count()).isEqualTo(1);
        assertThat(page.locator("main").innerText()).hasSizeGreaterThan(200);
    }
}
