package org.w3id.relata.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The editor of the endpoint. */
class EditorInBrowserTest extends BrowserTest {
    private static final String DENIALS = "SELECT ?words { ?c <https://w3id.org/relata/ontology/polarity>"
            + " <https://w3id.org/relata/ontology/denied> ; <http://www.w3.org/2000/01/rdf-schema#label> ?words }";

    @Test
    void anExampleIsChosenAndAnswered() {
        Page page = editor("/sparql");
        page.getByLabel("Examples").selectOption("Denials");
        assertThat(text(page)).contains("relata:denied");
        run(page);
        page.locator(".yasr table tbody tr").first().waitFor();
        assertThat(page.locator(".yasr table tbody tr").count()).isEqualTo(4);
        assertThat(page.locator(".yasr").innerText()).contains("Vladimir Gundarov");
        assertThat(page.getByText("4 rows in").isVisible()).isTrue();
    }

    @Test
    void aLinkBringsItsQuery() {
        String encoded = java.net.URLEncoder.encode(DENIALS, java.nio.charset.StandardCharsets.UTF_8);
        Page page = editor("/sparql#query=" + encoded);
        page.locator(".yasr table tbody tr").first().waitFor();
        assertThat(text(page)).contains("polarity");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy link"))
                .click();
        page.waitForURL("**/sparql?query=*");
        page.reload();
        page.locator(".yasqe .CodeMirror").waitFor();
        assertThat(text(page)).contains("polarity");
        assertThat(page.locator("section.answer tbody tr").count()).isEqualTo(4);
    }

    @Test
    void termsOfTheVocabularyAreCompleted() {
        Page page = editor("/sparql");
        type(page, "PREFIX relata: <https://w3id.org/relata/ontology/>\nSELECT * { ?s relata:pola");
        Locator hints = page.locator(".CodeMirror-hints");
        if (hints.count() == 0) {
            page.keyboard().press("Control+Space");
        }
        hints.waitFor();
        assertThat(hints.innerText()).contains("relata:polarity");
        page.keyboard().press("Enter");
        assertThat(text(page)).contains("relata:polarity");
    }

    @Test
    void aPrefixIsFilledInFromOurs() {
        Page page = editor("/sparql");
        type(page, "SELECT * { ?s skos:");
        page.waitForFunction(
                "() => document.querySelector('.CodeMirror').CodeMirror.getValue().includes('PREFIX skos:')");
        assertThat(text(page)).contains("PREFIX skos: <http://www.w3.org/2004/02/skos/core#>");
    }

    @Test
    void whatIsWrongIsSaid() {
        Page page = editor("/sparql");
        type(page, "SELECT * {");
        run(page);
        page.locator(".yasr .errorMessage, .yasr .errorResult").first().waitFor();
        assertThat(page.locator(".yasr").innerText()).contains("Parse error");
    }

    /** Nobody is caught in it (WCAG 2.2, 2.1.2). */
    @Test
    void itIsLeftByKeys() {
        Page page = editor("/sparql");
        page.locator(".CodeMirror").click();
        assertThat(page.evaluate("() => document.activeElement.getAttribute('aria-label')"))
                .isEqualTo("SPARQL query");
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.closest('.CodeMirror') === null"))
                .isEqualTo(true);
        assertThat(page.getByText("press Escape, then Tab").isVisible()).isTrue();
    }

    @Test
    void withoutScriptItIsAForm() {
        Page page = openWithoutScript("/sparql");
        page.getByLabel("Query").fill(DENIALS);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask"))
                .click();
        assertThat(page.locator("tbody tr").count()).isEqualTo(4);
        page.getByLabel("Query").fill("SELECT * {");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask"))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Parse error");
        assertThat(page.getByLabel("Query").inputValue()).isEqualTo("SELECT * {");
    }

    @Test
    void keepsNobodyOut() {
        Page page = editor("/sparql");
        page.getByLabel("Examples").selectOption("Denials");
        run(page);
        page.locator(".yasr table tbody tr").first().waitFor();
        assertNoBarriers(page, EditorInBrowserTest::ours);
        assertContrast(editor(openDark("/sparql")), EditorInBrowserTest::ours);
        assertFits(editor(openNarrow("/sparql")));
    }

    /**
     * What is not ours to mend: the lines that CodeMirror draws scroll, but are no place to go to, since the hidden input
     * scrolls them; DataTables has an empty heading above the numbers of its rows.
     */
    private static AxeBuilder ours(AxeBuilder axe) {
        return axe.exclude(".CodeMirror-scroll").exclude(".yasr thead");
    }

    private Page editor(String path) {
        return editor(open(path));
    }

    private static Page editor(Page page) {
        page.locator(".yasqe .CodeMirror").waitFor();
        return page;
    }

    private static void run(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Run query"))
                .click();
    }

    private static void type(Page page, String query) {
        page.evaluate("() => document.querySelector('.CodeMirror').CodeMirror.setValue('')");
        page.locator(".CodeMirror").click();
        page.keyboard().type(query);
    }

    private static String text(Page page) {
        return String.valueOf(page.evaluate("() => document.querySelector('.CodeMirror').CodeMirror.getValue()"));
    }
}
