package org.w3id.relata.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Takes the pictures of the main pages that the documentation shows: {@code ./mvnw -Pscreenshots test}. */
class Screenshots extends BrowserTest {
    private static final Path FOLDER = Path.of("docs/images");
    private static final int WIDE = 1280;
    private static final int HIGH = 960;

    @Test
    void ofTheMainPages() {
        take("home", shown("/"));
        take("claim", shown("/page/claim/000_b7125e346f7bf7cb/40fed4d5dcf2d274"));
        Page entity = shown("/page/state/belarus");
        entity.locator(".map-view .map-point > *").waitFor();
        take("entity", entity);
        take("document", shown("/page/document/000_b7125e346f7bf7cb"));
        take("proposition", shown("/page/proposition/dbdf3b079aaa0d80498f"));
        Page graph = shown("/queries/who-relays-whom");
        graph.locator("[data-drawn]").waitFor();
        take("query", graph);
        Page editor = shown("/sparql");
        editor.locator(".yasqe .CodeMirror").waitFor();
        editor.getByLabel("Examples").selectOption("Denials");
        editor.locator(".yasqe_queryButton").click();
        editor.locator(".yasr table tbody tr").first().waitFor();
        take("editor", editor);
    }

    private Page shown(String path) {
        return open(path, options -> options.setViewportSize(WIDE, HIGH));
    }

    private static void take(String name, Page page) {
        Path file = FOLDER.resolve(name + ".png");
        page.evaluate("() => document.fonts.ready.then(() => null)");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(file).isNotEmptyFile();
    }
}
