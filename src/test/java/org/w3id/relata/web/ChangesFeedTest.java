package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3id.relata.store.NewsDocument;

/** The feed by RFC 4287, its pages by RFC 5005, and its tombstones by RFC 6721. */
class ChangesFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";

    @TempDir
    Path folder;

    @Test
    void everyEntryHasWhatItNeedsAndItsSource() throws Exception {
        try (PublishedSite site = new PublishedSite(folder)) {
            Element feed = feed(site, "/changes.atom");
            assertThat(text(feed, "id")).isEqualTo(SampleServer.BASE + "changes");
            assertThat(text(feed, "updated")).isEqualTo("2024-03-08T08:00:00Z");
            assertThat(link(feed, "self")).hasValue(site.server().url() + "/changes.atom");
            List<Element> entries = all(feed, ATOM, "entry");
            assertThat(entries).hasSize(8);
            assertThat(entries).allSatisfy(entry -> {
                assertThat(text(entry, "title")).isNotBlank();
                assertThat(text(entry, "updated")).matches(DATE);
                assertThat(text(entry, "published")).matches(DATE);
                assertThat(text(entry, "content")).isNotBlank();
                Element author = all(entry, ATOM, "author").get(0);
                assertThat(text(author, "name")).isIn("Ada", "Bo", "Cy", "Di");
            });
            assertThat(entries).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
            assertThat(entries)
                    .extracting(entry -> text(entry, "updated"))
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder());
            assertThat(entries)
                    .extracting(entry -> text(entry, "title"))
                    .contains(
                            "Di: “the “dam” <b>broke</b> 📻”",
                            "Taken out: Cy denies: “there is not one soldier there”");
        }
    }

    @Test
    void whatWentHasATombstoneAndAnEntryThatLeadsToWhatStandsInItsPlace() throws Exception {
        try (PublishedSite site = new PublishedSite(folder)) {
            Element feed = feed(site, "/changes.atom");
            List<Element> tombstones = all(feed, TOMBSTONES, "deleted-entry");
            assertThat(tombstones)
                    .extracting(tombstone -> tombstone.getAttribute("ref").replaceFirst(".*/claim/", "") + " "
                            + tombstone.getAttribute("when"))
                    .containsExactlyInAnyOrder(
                            "calm/c1 2024-03-08T08:00:00Z",
                            "storm/c1 2024-03-07T08:00:00Z",
                            "storm/c2 2024-03-07T08:00:00Z");
            List<String> ids = all(feed, ATOM, "entry").stream()
                    .map(entry -> text(entry, "id"))
                    .toList();
            assertThat(tombstones).allSatisfy(tombstone -> assertThat(ids).contains(tombstone.getAttribute("ref")));
            Element corrected = all(feed, ATOM, "entry").stream()
                    .filter(entry -> text(entry, "title").equals("Taken out: Ada: “the base at Lutz is closed”"))
                    .findFirst()
                    .orElseThrow();
            assertThat(link(corrected, "successor-version"))
                    .hasValue(site.server().url() + "/page/claim/storm/c3");
        }
    }

    @Test
    void thePagesTogetherAreTheWhole() throws Exception {
        try (PublishedSite site = new PublishedSite(folder)) {
            Path converted = Files.createDirectory(folder.resolve("many"));
            NewsDocument many = new NewsDocument("many");
            IntStream.range(0, 230).forEach(i -> many.claim("m" + i, "Ed", "claim number " + i));
            many.write(converted);
            site.published().store().load(converted);

            List<String> ids = new ArrayList<>();
            List<String> pages = new ArrayList<>();
            Optional<String> next = Optional.of(site.server().url() + "/changes.atom");
            while (next.isPresent()) {
                String page = next.get().substring(site.server().url().length());
                pages.add(page);
                Element feed = feed(site, page);
                assertThat(link(feed, "self")).isEqualTo(next);
                assertThat(link(feed, "first")).hasValue(site.server().url() + "/changes.atom");
                assertThat(link(feed, "last")).hasValue(site.server().url() + "/changes.atom?page=3");
                assertThat(link(feed, "previous").isPresent()).isEqualTo(pages.size() > 1);
                all(feed, ATOM, "entry").forEach(entry -> ids.add(text(entry, "id")));
                next = link(feed, "next");
            }
            assertThat(pages).hasSize(3);
            assertThat(ids).hasSize(238).doesNotHaveDuplicates();
            assertThat(site.server().get("/changes?page=5", "text/html").body()).contains("Page 5 of 5");
            assertThat(site.server()
                            .get("/changes?page=2", "text/html")
                            .headers()
                            .allValues("Link"))
                    .contains(
                            "</changes?page=1>; rel=\"first\"",
                            "</changes?page=1>; rel=\"prev\"",
                            "</changes?page=3>; rel=\"next\"",
                            "</changes?page=5>; rel=\"last\"");
        }
    }

    private static Element feed(PublishedSite site, String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(site.body(path, "-").getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
        return document.getDocumentElement();
    }

    private static String text(Element element, String name) {
        return all(element, ATOM, name).get(0).getTextContent();
    }

    private static Optional<String> link(Element element, String relation) {
        return all(element, ATOM, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .findFirst();
    }

    /** The children with a name. */
    private static List<Element> all(Element element, String namespace, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child
                    && namespace.equals(child.getNamespaceURI())
                    && name.equals(child.getLocalName())) {
                children.add(child);
            }
        }
        return children;
    }
}
