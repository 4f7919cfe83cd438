package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.web.page.Detail;
import org.w3id.relata.web.page.Frame;
import org.w3id.relata.web.page.Link;

/** What every kind of page is made with, for one request and within its transaction. */
final class PageBuilder {
    private static final int LONGEST_TITLE = 90;

    private final Site site;
    private final Facts facts;
    private final Linker linker;
    private final ClaimCards cards;
    private final Propositions propositions;
    private final Frames frames;
    private @Nullable ClaimIndex claims;

    PageBuilder(Site site, String prefix) {
        this.site = site;
        facts = new Facts(site.dataset());
        linker = new Linker(facts, site.addresses(), prefix, this::claims);
        cards = new ClaimCards(facts, linker);
        propositions = new Propositions(this);
        frames = site.frames(prefix);
    }

    Facts facts() {
        return facts;
    }

    Linker linker() {
        return linker;
    }

    Addresses addresses() {
        return site.addresses();
    }

    /** The index of all claims. */
    ClaimIndex claims() {
        if (claims == null) {
            claims = site.claims().current();
        }
        return claims;
    }

    /** The independent voices among claims that say the same, each with its claims. */
    List<List<Node>> voices(List<Node> claims) {
        return site.voices().of(claims, site.dataset());
    }

    Wording wording() {
        return new Wording(facts);
    }

    ClaimCards cards() {
        return cards;
    }

    Propositions propositions() {
        return propositions;
    }

    Texts texts() {
        return new Texts(facts);
    }

    /** What leads to a thing. */
    Incoming incoming(Node thing) {
        return new Incoming(site.dataset(), thing);
    }

    /** What stands around pages that are about no thing. */
    Frames frames() {
        return frames;
    }

    /** The frame of the page about a thing. */
    Frame frame(Node thing, String title, String description) {
        String page = linker.addresses().page(thing).orElse("");
        return frames.of(shortened(title), description, thing.getURI(), page).with(new StructuredData(facts).of(thing));
    }

    /** The frame of the page about a thing that has only some formats. */
    Frame frame(Node thing, String title, String description, List<RdfFormat> formats) {
        String page = linker.addresses().page(thing).orElse("");
        return frames.of(shortened(title), description, thing.getURI(), page, formats.stream());
    }

    /** A property with its values; none where it has no values. */
    List<Detail> detail(String label, Node thing, Node property) {
        List<Node> values = facts.all(thing, property);
        return values.isEmpty() ? List.of() : List.of(new Detail(linker.link(label, property), linker.values(values)));
    }

    /** A property with words for its value. */
    Detail detail(String label, Node property, String words) {
        return new Detail(linker.link(label, property), List.of(new Link(words, null)));
    }

    /** A title that fits where titles are shown. */
    static String shortened(String title) {
        return shortened(title, LONGEST_TITLE);
    }

    /** The beginning of a text that has more than so many characters. */
    static String shortened(String text, int longest) {
        int points = text.codePointCount(0, text.length());
        return points <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }

    /** Links to the other pages of a long list about a thing. */
    List<Link> pages(Node thing, Paged paging) {
        return pages(linker.prefix() + linker.addresses().page(thing).orElse("") + "?page=", paging);
    }

    /**
     * Links to the other pages of a long list.
     *
     * @param address what is followed by the number of the page
     */
    static List<Link> pages(String address, Paged paging) {
        List<Link> pages = new ArrayList<>();
        if (paging.page() > 1) {
            pages.add(new Link("First", address + 1));
            pages.add(new Link("Previous", address + (paging.page() - 1)));
        }
        pages.add(new Link(
                "Page " + paging.page()
                        + (paging.last().isPresent() ? " of " + paging.last().getAsInt() : ""),
                null));
        if (paging.more()) {
            pages.add(new Link("Next", address + (paging.page() + 1)));
            paging.last().ifPresent(last -> pages.add(new Link("Last", address + last)));
        }
        return pages;
    }
}
