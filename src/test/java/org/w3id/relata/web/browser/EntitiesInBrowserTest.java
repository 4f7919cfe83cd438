package org.w3id.relata.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities, contents and disputes of the seeds, as people see them and work with them. */
class EntitiesInBrowserTest extends BrowserTest {
    private static final String BELARUS = "/page/state/belarus";
    private static final String RADAR = "/page/facility/003_bad6a2b777a3bcdd/russian-aerospace-forces-radar-station";
    private static final String COOPERATION = "/page/proposition/dbdf3b079aaa0d80498f";
    private static final String DISPUTE = "/page/dispute/704b04361e876e6ccfe8";

    @ParameterizedTest
    @ValueSource(
            strings = {
                BELARUS,
                BELARUS + "?polarity=denied&standing=disputed",
                "/page/outlet/vzglyad",
                RADAR,
                COOPERATION,
                DISPUTE
            })
    void keepNobodyOut(String path) {
        assertKeepsNobodyOut(drawn(open(path)));
    }

    @Test
    void thePictureForNarrowScreensKeepsNobodyOut() {
        assertNoBarriers(drawn(openNarrow(BELARUS)));
    }

    @Test
    void claimsAreChosenAndTheChoiceIsTakenBack() {
        Page page = open(BELARUS);
        page.getByLabel("Asserted by")
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setValue("person/000_b7125e346f7bf7cb/alexander-alesin"));
        follow(page, page.getByRole(AriaRole.BUTTON, named("Show")));
        assertThat(page.url()).endsWith("#claims").contains("source=person%2F000_b7125e346f7bf7cb%2Falexander-alesin");
        assertThat(cards(page)).isNotEmpty().allSatisfy(card -> assertThat(card).contains("Alexander Alesin"));

        int found = cards(page).size();
        page.getByLabel("Relation").selectOption("cooperatesWith");
        follow(page, page.getByRole(AriaRole.BUTTON, named("Show")));
        assertThat(cards(page)).isNotEmpty().hasSizeLessThan(found);

        follow(page, page.locator(".chosen a", new Page.LocatorOptions().setHasText("Relation")));
        assertThat(cards(page)).hasSize(found);
        follow(page, page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Remove all")));
        assertThat(page.locator(".chosen").count()).isZero();
        assertThat(cards(page)).hasSize(25);
    }

    @Test
    void whatNobodyContradictsIsKeptApart() {
        Page page = open(BELARUS);
        assertThat(page.locator(".readings").innerText()).contains("That does not make it true.");
        follow(page, page.locator(".readings a", new Page.LocatorOptions().setHasText("Undisputed")));
        assertThat(cards(page)).hasSize(22).noneMatch(card -> card.contains("no Russian military bases"));
        follow(page, page.locator(".readings a", new Page.LocatorOptions().setHasText(Pattern.compile("^Disputed"))));
        assertThat(cards(page)).hasSize(3).anyMatch(card -> card.contains("no Russian military bases"));
    }

    @Test
    void everythingWorksWithoutScript() {
        Page page = openWithoutScript(BELARUS);
        page.getByLabel("Affirmed or denied").selectOption("denied");
        follow(page, page.getByRole(AriaRole.BUTTON, named("Show")));
        assertThat(cards(page)).isNotEmpty().allSatisfy(card -> assertThat(card).contains("denied"));
        assertThat(page.locator("svg.picture.wide").isVisible()).isTrue();
        assertThat(page.locator(".points").innerText()).contains("53.8, 28.42", "OpenStreetMap");
        assertThat(page.locator(".map-view").count()).isZero();
    }

    @Test
    void theMapDrawsLandAndThePlace() {
        Page page = drawn(open(BELARUS));
        assertThat(land(page).boundingBox().height).isGreaterThan(50);
        assertThat(page.locator(".map-view .map-point").innerText()).isEqualTo("Belarus");
        assertThat(page.locator(".map-view .map-point span").first().isVisible())
                .isTrue();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoom in"))
                        .isVisible())
                .isTrue();
    }

    @Test
    void aPlaceThatOnlyClaimsTellIsALinkOnTheMapThatTheKeyboardReaches() {
        Page page = drawn(open(RADAR));
        assertThat(page.locator(".points").innerText()).contains("where 1 claim puts it");
        Locator point = page.locator(".map-view .map-point a");
        point.focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/page/place/hantsavichy"));
    }

    @Test
    void theMapIsDarkForWhoLikesItDark() {
        assertThat(fill(drawn(openDark(BELARUS)))).isNotEqualTo(fill(drawn(open(BELARUS))));
    }

    @Test
    void theMapIsFetchedOnlyWhereThereIsOneAndWhenItIsNear() {
        Page none = open("/page/person/000_b7125e346f7bf7cb/alexander-alesin");
        assertThat(none.locator("script[src*=map]").count()).isZero();

        Page page = open(BELARUS, options -> options.setViewportSize(390, 400));
        assertThat(page.locator("script[src*=leaflet]").count()).isZero();
        page.locator("[data-map]").scrollIntoViewIfNeeded();
        page.locator("[data-drawn]").waitFor();
        assertThat(page.locator("script[src*=leaflet]").count()).isEqualTo(1);
    }

    @Test
    void thePictureOfNeighboursLeadsToThemAndToWhoSaysSo() {
        Page page = open(BELARUS);
        Locator picture = page.locator("svg.picture.wide");
        follow(
                page,
                picture.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Ukraine").setExact(true)));
        assertThat(page.locator("h1").innerText()).isEqualTo("Ukraine");
        page.goBack();
        follow(
                page,
                picture.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Belarus cooperates with Russia: 3 affirm")));
        assertThat(page.locator("h1").innerText()).isEqualTo("Belarus cooperates with Russia");
        assertThat(page.locator(".side.affirmed").innerText()).contains("3 claims");
    }

    @Test
    void narrowScreensGetANarrowPicture() {
        Page page = openNarrow(BELARUS);
        assertThat(page.locator("svg.picture.narrow").isVisible()).isTrue();
        assertThat(page.locator("svg.picture.wide").isVisible()).isFalse();
    }

    @Test
    void deniedIsDrawnInAnotherWayAndNotByColourAlone() {
        Page page = open(BELARUS + "?standing=disputed");
        Locator lines = page.locator("svg.picture.wide path.denied:not(.arrow)");
        assertThat(lines.count()).isPositive();
        assertThat(lines.first().evaluate("line => getComputedStyle(line).strokeDasharray"))
                .isNotEqualTo("none");
        assertThat(page.locator("svg.picture.wide path.affirmed")
                        .first()
                        .evaluate("line => getComputedStyle(line).strokeDasharray"))
                .isEqualTo("none");
    }

    @Test
    void aDisputeShowsBothSidesAndWhereTheyAreFrom() {
        Page page = open(DISPUTE);
        assertThat(page.locator("h1").innerText()).isEqualTo("Belarus hosts Russian military bases");
        assertThat(page.locator(".side.affirmed").innerText()).contains("independent voice", "First published");
        assertThat(page.locator(".side.denied").innerText()).contains("no Russian military bases in Belarus");
    }

    /** Waits for the map, where there is one. */
    private static Page drawn(Page page) {
        if (page.locator("[data-map]").count() > 0) {
            page.locator("[data-map]").scrollIntoViewIfNeeded();
            page.locator("[data-drawn]").waitFor();
        }
        return page;
    }

    /** The land is there several times, side by side, so that it goes on beyond 180°; what is out of sight is empty. */
    private static Locator land(Page page) {
        return page.locator(".map-view path.land:not([d='M0 0'])").first();
    }

    private static Object fill(Page page) {
        return land(page).evaluate("land => getComputedStyle(land).fill");
    }

    private static List<String> cards(Page page) {
        return page.locator(".card").allInnerTexts();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
