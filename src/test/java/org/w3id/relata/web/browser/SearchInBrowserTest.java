package org.w3id.relata.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding things on the front page and on the search page. */
class SearchInBrowserTest extends BrowserTest {
    private static final Pattern BELARUS = Pattern.compile(".*/page/state/belarus");

    private static Locator box(Page page) {
        return page.getByRole(AriaRole.COMBOBOX);
    }

    private static Locator options(Page page) {
        return page.getByRole(AriaRole.OPTION);
    }

    /** A page on which some letters were typed and suggestions have come. */
    private static Page typed(Page page, String letters) {
        box(page).click();
        box(page).pressSequentially(letters);
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/search?q=minsk", "/relata/"})
    void aSuggestionIsChosenWithTheKeyboard(String path) {
        Page page = open(path);
        box(page).fill("");
        typed(page, "bel");
        assertThat(box(page)).hasAttribute("aria-expanded", "true");
        box(page).press("ArrowDown");
        Locator chosen = options(page).first();
        assertThat(chosen).hasAttribute("aria-selected", "true");
        assertThat(chosen).hasText("Belarus state");
        assertThat(box(page)).hasAttribute("aria-activedescendant", String.valueOf(chosen.getAttribute("id")));
        box(page).press("Enter");
        page.waitForURL(BELARUS);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Belarus");
    }

    @Test
    void aSuggestionIsChosenWithTheMouse() {
        Page page = typed(open("/"), "byelo");
        assertThat(options(page)).hasText("Belarus also Byelorussia state");
        options(page).click();
        page.waitForURL(BELARUS);
    }

    @Test
    void arrowsGoRoundThroughTheInput() {
        Page page = typed(open("/"), "bel");
        int last = options(page).count() - 1;
        box(page).press("ArrowUp");
        assertThat(options(page).nth(last)).hasAttribute("aria-selected", "true");
        box(page).press("ArrowDown");
        assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(0);
        box(page).press("ArrowDown");
        assertThat(options(page).first()).hasAttribute("aria-selected", "true");
        assertThat(box(page)).hasValue("bel");
    }

    @Test
    void escapeClosesTheListAndThenEmptiesTheInput() {
        Page page = typed(open("/"), "bel");
        box(page).press("Escape");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
        assertThat(box(page)).hasAttribute("aria-expanded", "false");
        assertThat(box(page)).hasValue("bel");
        box(page).press("Escape");
        assertThat(box(page)).hasValue("");
    }

    @Test
    void theNumberOfSuggestionsIsAnnounced() {
        Page page = typed(open("/"), "byelo");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("1 suggestion, use the arrow keys to choose");
        box(page).fill("xyzzy");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("No suggestions");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
    }

    @Test
    void enterWithoutAChoiceSearches() {
        Page page = typed(open("/"), "belarus");
        box(page).press("Enter");
        page.waitForURL(Pattern.compile(".*/search\\?q=belarus"));
        assertThat(page.locator("#found-entities")).containsText("Entities");
        assertThat(page.locator("#found-claims")).containsText("Claims");
    }

    @Test
    void nothingIsAskedWhileTheTypingGoesOn() {
        Page page = open("/");
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("/suggest?")) {
                asked.add(request.url());
            }
        });
        // All at once, as the fastest typist: what comes between is never sent.
        box(page)
                .evaluate("input => { input.focus(); for (const word of ['b', 'be', 'bel', 'bela', 'byelo']) {"
                        + " input.value = word; input.dispatchEvent(new Event('input')) } }");
        assertThat(options(page)).hasText("Belarus also Byelorussia state");
        assertThat(asked).singleElement().asString().contains("q=byelo");
    }

    @Nested
    class InAForm extends BrowserTest {
        /** The page of a form that the script finds when it is loaded once more. */
        private Page form(String attributes) {
            Page page = open("/queries");
            page.evaluate(
                    """
                    attributes => {
                      document.querySelector('main').innerHTML = `<form><label>State <input type="text"
                        data-suggest="/suggest" data-kind="State" data-value-into="state" ${attributes}></label>
                        <input type="hidden" id="state" name="state"></form>`
                      return import('/assets/suggest.js')
                    }""",
                    attributes);
            return page;
        }

        @Test
        void aChoiceFillsInTheValueAndWhatIsTypedAfterwardsTakesItAway() {
            Page page = typed(form(""), "bel");
            assertThat(options(page).filter(new Locator.FilterOptions().setHasNotText("state")))
                    .hasCount(0);
            options(page).first().click();
            assertThat(box(page)).hasValue("Belarus");
            assertThat(page.locator("#state")).hasValue("state/belarus");
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Belarus chosen");
            assertThat(page.url()).endsWith("/queries");
            box(page).pressSequentially("x");
            assertThat(page.locator("#state")).hasValue("");
        }

        @Test
        void whatIsTypedMayBeAValueToo() {
            Page page = typed(form("data-free"), "bel");
            assertThat(page.locator("#state")).hasValue("bel");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=belarus", "/search?kind=Document", "/search?q=xyzzy", "/nothing/there"})
    void keepsNobodyOut(String path) {
        assertKeepsNobodyOut(open(path));
    }

    @Test
    void theOpenListKeepsNobodyOut() {
        assertNoBarriers(typed(open("/"), "bel"));
        assertContrast(typed(openDark("/"), "bel"));
        assertFits(typed(openNarrow("/"), "bel"));
    }

    @Test
    void withoutScriptTheFormIsSent() {
        Page page = openWithoutScript("/");
        page.getByLabel("Find a state").fill("russian military bases");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();
        assertThat(page.locator("#found-entities")).isVisible();
        Locator claim = page.locator(".card").first();
        assertThat(claim.locator(".by a").first()).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Propositions")))
                .click();
        assertThat(page.locator("#found-propositions")).isVisible();
        assertThat(page.locator("#found-claims")).hasCount(0);
    }

    @Test
    void theBoxInTheHeadOfEveryPageSearches() {
        Page page = openWithoutScript("/page/state/belarus");
        page.getByLabel("Search").fill("gundarov");
        page.getByLabel("Search").press("Enter");
        assertThat(page.locator(".hits .what").first()).containsText("Vladimir Gundarov");
    }
}
