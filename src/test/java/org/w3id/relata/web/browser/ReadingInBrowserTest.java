package org.w3id.relata.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The front page, claims and documents, as they are read. */
class ReadingInBrowserTest extends BrowserTest {
    private static final String CLAIM = "/page/claim/000_b7125e346f7bf7cb/40fed4d5dcf2d274";
    private static final String DOCUMENT = "/page/document/000_b7125e346f7bf7cb";

    private static String style(Locator locator, String property) {
        return String.valueOf(locator.first()
                .evaluate("(element, property) => getComputedStyle(element).getPropertyValue(property)", property));
    }

    /** Whether the words are to be seen in the region without scrolling it. */
    private static boolean evidenceIsInSight(Page page) {
        return (Boolean)
                page.evaluate(
                        """
                () => {
                  const region = document.querySelector('.passage').getBoundingClientRect()
                  const words = document.getElementById('evidence').getBoundingClientRect()
                  return words.top >= region.top && words.bottom <= region.bottom
                }""");
    }

    @Test
    void whatIsMarkedInAClaimDiffersByMoreThanColour() {
        Page page = open(CLAIM);
        Locator text = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Text of the document"));
        Locator evidence = text.locator("mark.evidence:not(.time)");
        Locator cue = text.locator("mark.cue");
        Locator speaker = text.locator("mark.speaker");
        assertThat(evidence.first()).containsText("the Ukrainian army blew up almost all bridges");
        assertThat(cue.first()).hasText("quoted");
        assertThat(speaker.last()).hasText("Anatoly Rabo");
        assertThat(style(evidence, "border-bottom-style")).isEqualTo("solid");
        assertThat(style(cue, "font-style")).isEqualTo("italic");
        assertThat(style(cue, "text-decoration-style")).isEqualTo("dotted");
        assertThat(style(speaker, "font-weight")).isEqualTo("600");
        assertThat(style(speaker, "border-top-style")).isEqualTo("solid");
        assertThat(style(evidence, "font-style")).isEqualTo("normal");
        assertThat(style(evidence, "border-top-style")).isEqualTo("none");
    }

    @Test
    void theTextIsScrolledToTheWordsWithAndWithoutScript() {
        assertThat(evidenceIsInSight(open(CLAIM))).isTrue();
        Page page = openWithoutScript(CLAIM);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("to the words"))
                .click();
        page.waitForURL(Pattern.compile(".*#evidence"));
        Locator region = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Text of the document"));
        double top = page.locator("#evidence").boundingBox().y;
        assertThat(top).isBetween(region.boundingBox().y, region.boundingBox().y + region.boundingBox().height);
    }

    @Test
    void theTextIsScrolledWithTheKeyboard() {
        Page page = open(CLAIM);
        Locator region = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Text of the document"));
        region.focus();
        region.press("End");
        page.waitForFunction(
                "() => { const r = document.querySelector('.passage'); return r.scrollTop + r.clientHeight > r.scrollHeight - 2 }");
    }

    @Test
    void theWayIsALineOfNames() {
        assertThat(open(CLAIM).locator(".way"))
                .hasText(Pattern.compile(
                        "The way it came:\\s*Vzglyad →.*Daria Volkova, Yevgeny Poznyakov →.*Anatoly Rabo"));
    }

    @Test
    void aCitationIsOpenedWithTheKeyboardAndDownloaded() {
        Page page = openWithoutScript(CLAIM);
        Locator summary = page.getByText("Cite this claim");
        assertThat(page.getByText("@misc{relata-40fed4d5dcf2d274")).isHidden();
        summary.focus();
        summary.press("Enter");
        assertThat(page.getByText("@misc{relata-40fed4d5dcf2d274")).isVisible();
        assertThat(page.locator(".cite .reference")).containsText("Anatoly Rabo, “In November 2022");
        for (String suffix : new String[] {".bib", ".csl.json", ".ttl", ".trig", ".nt", ".nq", ".jsonld", ".rdf"}) {
            Locator link = page.locator(".cite a[href$='" + suffix + "']");
            assertThat(page.request()
                            .get(url() + link.getAttribute("href").substring(1))
                            .status())
                    .as(suffix)
                    .isEqualTo(200);
        }
    }

    @Test
    void theClaimsOfADocumentAreListedAndChosenBySourceWithoutScript() {
        Page page = openWithoutScript(DOCUMENT);
        int all = page.locator(".outline li").count();
        assertThat(all)
                .isEqualTo(page.locator(".text a.evidence[id]").count()
                        + page.locator(".text span[id^=claim-]").count());
        assertThat(style(page.locator(".text a.nested"), "border-bottom-width"))
                .isNotEqualTo(style(page.locator(".text a.evidence:not(.nested)"), "border-bottom-width"));
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Who speaks"))
                .getByText("Anatoly Rabo")
                .click();
        assertThat(page.locator(".outline li")).hasCount(2);
        assertThat(page.locator(".outline .by").first()).hasText("Anatoly Rabo");
        assertThat(page.locator(".text a.evidence").first()).containsText("In November 2022");
        page.locator(".outline .jump").last().click();
        assertThat(page.locator(".text :target")).containsText("Since December");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", CLAIM, DOCUMENT, DOCUMENT + "?source=person/000_b7125e346f7bf7cb/anatoly-rabo"})
    void keepNobodyOut(String path) {
        Page page = open(path);
        page.evaluate("() => document.querySelectorAll('details').forEach(details => { details.open = true })");
        assertKeepsNobodyOut(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=belarus", CLAIM, DOCUMENT})
    void areWholeOnPaper(String path) {
        Page page = openDark(path);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header.site")).isHidden();
        assertThat(page.locator("form").first()).isHidden();
        assertThat(page.locator("h1")).isVisible();
        assertThat(style(page.locator("body"), "background-color")).isEqualTo("rgb(255, 255, 255)");
        assertThat(style(page.locator("body"), "color")).isEqualTo("rgb(0, 0, 0)");
        if (path.equals(CLAIM)) {
            assertThat(style(page.locator(".passage"), "max-height")).isEqualTo("none");
        }
    }

    @Test
    void theFirstStopOfTheTabulatorSkipsToTheContent() {
        Page page = open(CLAIM);
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to the content");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Documents");
        assertThat(style(page.locator(":focus"), "outline-style")).isEqualTo("solid");
    }

    @Test
    void nothingMovesForThoseWhoDoNotLikeIt() {
        Page page =
                open(CLAIM, options -> options.setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        assertThat(style(page.locator("html"), "scroll-behavior")).isEqualTo("auto");
    }
}
