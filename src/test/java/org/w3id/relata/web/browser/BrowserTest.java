package org.w3id.relata.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Base of the tests in a browser. Each test opens pages of its own; what any of them does against the rules of the site (a
 * request to another host, a breach of the Content-Security-Policy, an error in a script) fails the test at its end.
 *
 * <p>Where there is no Chromium the tests are skipped, and say so; with the environment variable {@code
 * RELATA_BROWSER=required} they fail.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(BrowserTest.Started.class)
abstract class BrowserTest {
    /** The narrowest screen that WCAG 2.2 (1.4.10) asks for, in CSS pixels. */
    static final int NARROW = 320;

    private static final int WIDE = 1280;
    private static final int HIGH = 900;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> breaches = new ArrayList<>();
    private Chromium chromium;

    /** Starts Chromium and the server once, for all test classes; they end with the run. */
    static final class Started implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            boolean there = Chromium.executable().isPresent();
            if (!there && "required".equals(System.getenv("RELATA_BROWSER"))) {
                throw new IllegalStateException("there is no Chromium, and RELATA_BROWSER says that it is required");
            }
            if (!there) {
                System.err.println("\n*** NO CHROMIUM: the tests in a browser are SKIPPED (" + context.getDisplayName()
                        + "); install it (Debian: apt-get install chromium) ***\n");
            }
            assumeTrue(there, "there is no Chromium");
            Chromium chromium = context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Chromium.class, ignored -> Chromium.start(), Chromium.class);
            ((BrowserTest) context.getRequiredTestInstance()).chromium = chromium;
        }
    }

    @BeforeEach
    void forget() {
        breaches.clear();
    }

    @AfterEach
    void keptTheRules() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        assertThat(breaches)
                .as("requests elsewhere, breaches of the policy, errors of scripts")
                .isEmpty();
    }

    /** The server's address, with a slash at the end. */
    String url() {
        return chromium.url();
    }

    /** A page of the site on a wide screen. */
    Page open(String path) {
        return open(path, options -> options);
    }

    /** A page of the site on a narrow screen. */
    Page openNarrow(String path) {
        return open(path, options -> options.setViewportSize(NARROW, HIGH));
    }

    /** A page of the site for somebody who likes it dark. */
    Page openDark(String path) {
        return open(path, options -> options.setColorScheme(ColorScheme.DARK));
    }

    /** A page of the site in a browser that runs no scripts. */
    Page openWithoutScript(String path) {
        return open(path, options -> options.setJavaScriptEnabled(false));
    }

    /** A page of the site in a browser with other settings. */
    Page open(String path, UnaryOperator<Browser.NewContextOptions> settings) {
        BrowserContext context = chromium.browser()
                .newContext(settings.apply(new Browser.NewContextOptions().setViewportSize(WIDE, HIGH)));
        contexts.add(context);
        Page page = context.newPage();
        watch(page);
        page.navigate(url() + path.replaceFirst("^/", ""));
        return page;
    }

    /** Presses a link or a button, and waits for the page that it leads to. */
    static void follow(Page page, Locator link) {
        String before = page.url();
        link.click();
        page.waitForURL(url -> !url.equals(before));
    }

    /** axe-core finds nothing that keeps people out (WCAG 2.2, A and AA, and good practice). */
    static void assertNoBarriers(Page page) {
        assertNoBarriers(page, axe -> axe);
    }

    /** The same with settings, such as a part of a library's that is left out. */
    static void assertNoBarriers(Page page, UnaryOperator<AxeBuilder> settings) {
        List<Rule> violations = settings.apply(new AxeBuilder(page).setLegacyMode(true))
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(BrowserTest::told).toList())
                .as("barriers at " + page.url())
                .isEmpty();
    }

    /** The same for what is another in the dark, where everything else is what it was: the colours. */
    static void assertContrast(Page page) {
        assertContrast(page, axe -> axe);
    }

    /** The same with settings, such as a part of a library's that is left out. */
    static void assertContrast(Page page, UnaryOperator<AxeBuilder> settings) {
        assertNoBarriers(page, axe -> settings.apply(axe).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    /** The page keeps nobody out: neither as it is, nor in the dark, nor on a narrow screen. */
    static void assertKeepsNobodyOut(Page page) {
        assertNoBarriers(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertContrast(page);
        page.setViewportSize(NARROW, HIGH);
        assertFits(page);
    }

    /** The page can be read without scrolling sideways. */
    static void assertFits(Page page) {
        Object over =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue())
                .as("pixels too wide at " + page.url())
                .isZero();
    }

    /** The browser's own pages cannot be told of here: only what the site says no to is left out. */
    private void watch(Page page) {
        page.onRequest(request -> {
            if (!request.url().startsWith(url()) && !request.url().matches("(?:data|blob|about):.*")) {
                breaches.add("request to " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                breaches.add(message.text());
            }
        });
        page.onPageError(error -> breaches.add("script: " + error));
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " – "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()) + " " + node.getHtml())
                        .toList();
    }
}
