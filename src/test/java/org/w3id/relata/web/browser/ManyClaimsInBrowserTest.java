package org.w3id.relata.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.web.ManyClaimsServer;

/** Pages whose claims are shown in parts and whose times are counted by stretches. */
class ManyClaimsInBrowserTest extends BrowserTest {
    private static final String LUTZ = "/page/place/lutz";
    private static final String PROPOSITION = "/page/proposition/place-lutz-locatedIn-state-ruritania";

    private ManyClaimsServer server;

    @BeforeAll
    void start() {
        server = ManyClaimsServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Override
    String url() {
        return server.url();
    }

    @ParameterizedTest
    @ValueSource(strings = {LUTZ + "?page=2&polarity=affirmed", PROPOSITION})
    void keepNobodyOut(String path) {
        assertKeepsNobodyOut(open(path));
    }

    @Test
    void theNextPartKeepsTheChoice() {
        Page page = open(LUTZ + "?polarity=affirmed");
        List<String> first = cards(page);
        follow(page, page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next")));
        assertThat(page.url()).contains("polarity=affirmed", "page=2");
        assertThat(cards(page)).hasSize(20).doesNotContainAnyElementsOf(first);
        follow(page, page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Previous")));
        assertThat(cards(page)).isEqualTo(first);
    }

    @Test
    void aBarOfTheTimelineLeadsToTheClaimsOfItsTime() {
        Page page = open(LUTZ);
        follow(
                page,
                page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("60 claims state a time"))
                        .getByRole(
                                AriaRole.LINK,
                                new com.microsoft.playwright.Locator.GetByRoleOptions()
                                        .setName("1970 to 1974: 5 claims, 1 denial")));
        assertThat(page.locator("#facet-source").isVisible()).isTrue();
        assertThat(page.locator("input[name=from]").inputValue()).isEqualTo("1970");
        assertThat(cards(page)).hasSize(5);
    }

    private static List<String> cards(Page page) {
        return page.locator(".card blockquote").allInnerTexts();
    }
}
