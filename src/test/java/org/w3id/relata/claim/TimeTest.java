package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.text.DocumentText;

@DisplayName("The time of a claim")
class TimeTest {
    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 11, 16);

    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=[a-z0-9]\\.)\\s+(?=\\p{Lu})");

    /** The time of the longest claim of the last sentence: "?" where it is not resolved, "-" where there is none. */
    private static String edtf(String text, @Nullable LocalDate published) {
        Matcher next = NEXT_SENTENCE.matcher(text);
        int last = next.results().mapToInt(r -> r.end()).max().orElse(0);
        return Said.document(text, published).claims().stream()
                .filter(claim -> claim.evidence().start() >= last)
                .max(Comparator.comparingInt(
                        claim -> claim.evidence().end() - claim.evidence().start()))
                .map(Claim::time)
                .map(time -> time.edtf() == null ? "?" : time.edtf())
                .orElse("-");
    }

    private static StatedTime only(String text, @Nullable LocalDate published) {
        StatedTime time = Said.document(text, published).claims().get(0).time();
        assertThat(time).as(text).isNotNull();
        return time;
    }

    @ParameterizedTest(name = "{0}: {2} → {3}")
    @DisplayName("is what its words, the day of publication and the times before it tell")
    @CsvFileSource(resources = "/times/expressions.tsv", delimiter = '\t', numLinesToSkip = 1, maxCharsPerColumn = 500)
    void expressions(String group, @Nullable LocalDate published, String text, String edtf) {
        assertThat(edtf(text, published)).isEqualTo(edtf);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is stated with its words, preposition and all")
    @CsvSource(
            delimiter = '|',
            value = {
                "in the spring of 2021",
                "by the end of March 2021",
                "from March 2020 until May 2021",
                "since independence in 1963",
                "between 3 and 7 May 2021",
                "in the first quarter of 2021",
                "no later than March 2021",
            })
    void words(String words) {
        String text = "Kenya closed the base " + words + ".";
        assertThat(new DocumentText(text).cut(only(text, null).span())).isEqualTo(words);
    }

    @Test
    @DisplayName("names the day it was resolved against, and only then")
    void resolvedAgainst() {
        assertThat(only("Kenya closed the base last month.", PUBLISHED).resolvedAgainst())
                .isEqualTo(PUBLISHED);
        assertThat(only("Kenya closed the base in May 2021.", PUBLISHED).resolvedAgainst())
                .isNull();
        assertThat(only("Kenya closed the base last month.", null).resolvedAgainst())
                .isNull();
    }

    @Test
    @DisplayName("has open ends where it is open")
    void open() {
        StatedTime since = only("Kenya has operated the base since March 2021.", null);
        assertThat(since.start()).isEqualTo("2021-03");
        assertThat(since.end()).isNull();
        StatedTime until = only("Kenya operated the base until March 2021.", null);
        assertThat(until.start()).isNull();
        assertThat(until.end()).isEqualTo("2021-03");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is told by the line that dates the text where the metadata are silent")
    @CsvSource(
            delimiter = '|',
            value = {
                "16 November 2022",
                "Nov. 16, 2022",
                "Wednesday, 16 November 2022",
                "Published: 16 November 2022",
                "Posted on November 16th, 2022 at 10:32 GMT",
                "By Mary Njoroge, Nairobi, 16 November 2022",
                "Opinion / 16 November 2022",
                "Nairobi, 2022-11-16T10:00:00Z",
                "16.11.2022, 10:32",
                "Reporting period: 1–31 October 2022, published in Nairobi, 16 November 2022",
                "NAIROBI, Kenya, 16 November 2022 (Coast Wire) – The harbour was quiet on Tuesday.",
                "NAIROBI (Coast Wire) — 16 November 2022 — The harbour was quiet on Tuesday.",
                "NAIROBI 16 November 2022 - The harbour was quiet on Tuesday.",
                "NAIROBI, November 16, 2022 (AFP). The harbour was quiet on Tuesday.",
                "Date: Wed, 16 Nov 2022 10:00:00 +0000",
                "Statement of the Ministry of Defence of 16 November 2022",
                "16/11/2022",
                "Posted by Mary Njoroge on 16 November 2022",
                "Published in Nairobi on 16 November 2022.",
                "16 NOVEMBER 2022",
                "NAIROBI, Nov 16, 2022 /Coast Wire/ -- The harbour was quiet on Tuesday.",
            })
    void dateline(String line) {
        assertThat(edtf("The end of a base\n\n" + line + "\n\nKenya closed the base yesterday.", null))
                .isEqualTo("2022-11-15");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is not told by a date that the text only speaks of")
    @CsvSource(
            delimiter = '|',
            value = {
                "In the shadow of 11 September 2001",
                "On 16 November 2022, the harbour was quiet.",
                "The treaty of 16 November 2022 – a short history of it in twenty chapters.",
                "31 June 2022",
                "11/10/2022",
                "The road to November 2022",
            })
    void noDateline(String line) {
        assertThat(edtf(line + "\n\nKenya closed the base yesterday.", null)).isEqualTo("?");
    }

    @Test
    @DisplayName("takes the year of a dateline without one from the line that claims the rights")
    void yearOfRights() {
        String text = "Copyright %s. All rights reserved.\n\n"
                + "NAIROBI, Nov 16 (Coast Wire) - Kenya closed the base yesterday.";
        assertThat(edtf(text.formatted("2022 Coast Wire"), null)).isEqualTo("2022-11-15");
        assertThat(edtf(text.formatted("Coast Wire"), null)).isEqualTo("?");
    }

    @Test
    @DisplayName("is told by the month of publication as far as that goes")
    void month() {
        String line = "Policy brief | November 2022\n\n";
        assertThat(edtf(line + "Kenya closed the base last month.", null)).isEqualTo("2022-10");
        assertThat(edtf(line + "Kenya closed the base in December.", null)).isEqualTo("2021-12");
        assertThat(edtf(line + "Kenya closed the base yesterday.", null)).isEqualTo("?");
        assertThat(only(line + "Kenya closed the base last month.", null).resolvedAgainst())
                .isNull();
    }

    @Test
    @DisplayName("is told by the day of the entry in a bulletin")
    void entries() {
        String text = "Compiled by the night desk, 22 March 2022\n\n17 March, 09:10. Peru closed its harbour.\n\n"
                + "18 March, 18:40. Kenya closed the base yesterday.";
        assertThat(edtf(text, null)).isEqualTo("2022-03-17");
    }

    @Test
    @DisplayName("goes on in the year that the text is telling of, if that is long past")
    void narrative() {
        assertThat(edtf("Peru closed the base in May 2014. Chile closed its base in July.", PUBLISHED))
                .isEqualTo("2014-07");
        assertThat(edtf("Peru closed the base in May 2014.\n\nChile closed its base in July.", PUBLISHED))
                .isEqualTo("2022-07");
    }
}
