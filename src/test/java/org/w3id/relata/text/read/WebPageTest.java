package org.w3id.relata.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.text.Metadata;

/** What is read out of pages as they come. */
class WebPageTest {
    @TempDir
    private Path folder;

    @Nested
    class TheArticle {
        @Test
        void ofABlogIsWithoutWhatBelongsToTheSite() {
            assertThat(Documents.fixture("wordpress.html").text().value())
                    .isEqualTo(
                            """
                    Ghana reopened the naval pier at Sekondi on Tuesday, the navy said, after two years of work that cost $12 million.

                    “Three patrol boats will be stationed here,” Rear Admiral Kwesi Appiah told reporters.

                    Togo asks for talks

                    Togo, which borders Ghana, asked for talks about the fishing grounds.

                    It has not said when it wants to hold them.

                    • The pier is 240 metres long.

                    • The fuel depot holds 900 tonnes.
                    """);
        }

        @Test
        void maySpreadOverManyElements() {
            assertThat(Documents.fixture("graph.html").text().value())
                    .isEqualTo(
                            """
                    Peru's army will leave the post of Huacas by the end of the year, the defence ministry announced.

                    The ministry, which has 300 soldiers there, denied that the withdrawal had anything to do with the dispute.

                    We go because we are no longer needed,

                    said Colonel Ana Ruiz, who commands the garrison.
                    """);
        }

        @Test
        void mayStandInATableAndHoldOne() {
            assertThat(Documents.fixture("microdata.html").text().value())
                    .isEqualTo(
                            """
                    Japan protested on Friday against drills on the islands, which it calls its own.

                    Foreign Minister Taro Mori called them “unacceptable”. He spoke in Sapporo.

                    Island | Soldiers

                    Iturup | 1,200

                    Moscow has not answered so far, the agency writes.
                    """);
        }

        @Test
        void ofAnAmpPageKeepsItsLead() {
            assertThat(Documents.fixture("amp.html").text().value())
                    .startsWith("The island is to have a jetty")
                    .contains("\n\nSomalia opposes the plan.\n\n“It is a provocation,” its ambassador")
                    .doesNotContain("Buy now", "cookies", "Home")
                    .containsOnlyOnce("Somalia opposes");
        }

        @Test
        void ofAPageThatAScriptFillsIsWhatItsMarksSay() {
            assertThat(Documents.fixture("script-filled.html").text().value())
                    .isEqualTo("Oman's navy inspected the port of Duqm.\n\nIt found nothing, a spokesman said.\n");
        }
    }

    @Nested
    class WhatAPageSaysOfItself {
        @Test
        void inMetaTags() {
            assertThat(Documents.fixture("wordpress.html").metadata())
                    .isEqualTo(new Metadata(
                            "Ghana reopens the naval pier at Sekondi",
                            List.of("Efua Mensah"),
                            "The Gulf Observer",
                            LocalDate.of(2023, 5, 17),
                            "https://gulf-observer.example/2023/05/sekondi-pier/",
                            null));
        }

        @Test
        void inAGraphOfJsonLdBesideABrokenScript() {
            assertThat(Documents.fixture("graph.html").metadata())
                    .isEqualTo(new Metadata(
                            "Peru's army to leave the Huacas post",
                            List.of("Rosa Quispe", "Luis Paredes"),
                            "Andina Daily",
                            LocalDate.of(2022, 9, 3),
                            "https://andina-daily.example/huacas",
                            "https://creativecommons.org/licenses/by/4.0/"));
        }

        @Test
        void inMicrodataInAnotherEncoding() {
            assertThat(Documents.fixture("microdata.html").metadata())
                    .isEqualTo(new Metadata(
                            "Japan protests against drills",
                            List.of("Kenji Satô"),
                            "Northern Wire",
                            LocalDate.of(2019, 11, 30),
                            "http://northern-wire.example/drills",
                            "https://creativecommons.org/licenses/by-sa/4.0/"));
        }

        @Test
        void inAnArrayOfJsonLd() {
            assertThat(Documents.fixture("amp.html").metadata())
                    .isEqualTo(new Metadata(
                            "Kenya plans a coast guard station on Lamu",
                            List.of("Amina Otieno", "John Kariuki"),
                            "Coast Wire",
                            LocalDate.of(2024, 3, 4),
                            "https://coast-wire.example/kenya-station",
                            null));
        }

        @Test
        void isNotBelievedWhereThereIsNoSuchDay() {
            assertThat(Documents.fixture("script-filled.html").metadata().published())
                    .isNull();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                textBlock =
                        """
                <meta name="DC.date.issued" content="2020-01-02">;                   2020-01-02
                <meta name="citation_publication_date" content="2020/1/2">;          2020-01-02
                <meta property="article:published_time" content="20200102T1200">;    2020-01-02
                <meta name="date" content="03/04/2020">;                             ''
                <article><time>2nd January 2020</time></article>;                    2020-01-02
                <article><time datetime="2020-01-02T23:59-11:00">x</time></article>; 2020-01-02
                """)
        void ofItsDay(String mark, String day) {
            assertThat(new Documents(folder)
                            .read("a.html", mark + "<p>The port of Lomé was closed on Tuesday.</p>")
                            .metadata()
                            .published())
                    .isEqualTo(day.isEmpty() ? null : LocalDate.parse(day));
        }
    }

    @Nested
    class TheEncoding {
        @Test
        void isTheOneThatThePageStates() {
            String page = "<meta charset=\"windows-1251\"><p>The Су-35 was seen near Minsk on Tuesday.</p>";
            assertThat(new Documents(folder)
                            .read("a.html", page.getBytes(Charset.forName("windows-1251")))
                            .text()
                            .value())
                    .contains("Су-35");
        }

        @Test
        void isNeverGuessed() {
            byte[] page = "<p>“Lomé” was closed.</p>".getBytes(Charset.forName("windows-1252"));
            assertThat(new Documents(folder).refusal("a.html", page)).hasMessageContaining("not in UTF-8");
        }
    }

    @Test
    void anEncyclopediasBoxesAndMarksAreNoText() {
        String page =
                """
                <h1>Manda Air Strip</h1><table class="infobox"><tr><th>Owner</th><td>Airports Authority</td></tr></table>
                <p>The airstrip was attacked in 2020.<sup class="reference"><a href="#n1">[1]</a></sup> It is open again.</p>
                <h2>History<span class="mw-editsection">[<a href="#e">edit</a>]</span></h2><p>Kenya built it.</p>
                """;
        assertThat(new Documents(folder).read("a.html", page).text().value())
                .isEqualTo("The airstrip was attacked in 2020. It is open again.\n\nHistory\n\nKenya built it.\n");
    }

    @Test
    void nothingIsFetchedOrExpanded() {
        String page =
                """
                <!DOCTYPE html [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
                <base href="http://127.0.0.1:9/"><link rel="canonical" href="/a"><iframe src="file:///etc/passwd"></iframe>
                <p>The port of Lomé is &secret; closed.</p><script>document.body.append("written")</script>
                """;
        assertThat(new Documents(folder).read("a.html", page).text().value())
                .isEqualTo("]>\n\nThe port of Lomé is &secret; closed.\n"); // as browsers show it
    }

    @Test
    @Timeout(60)
    void deepNestingIsRead() {
        String page = "<div>".repeat(50_000) + "<p>The port of Lomé was closed on Tuesday.</p>";
        assertThat(new Documents(folder)
                        .read("a.html", page.getBytes(StandardCharsets.UTF_8))
                        .text()
                        .value())
                .isEqualTo("The port of Lomé was closed on Tuesday.\n");
    }

    @Test
    void marksThatSteerHowTextIsShownAreNoText() {
        assertThat(new Documents(folder)
                        .read("a.html", "<p>Lo\u200Bm\u00ADé \u202Ewas\u202C closed\u0007.\uFFFE</p>")
                        .text()
                        .value())
                .isEqualTo("Lomé was closed .\uFFFD\n");
    }
}
