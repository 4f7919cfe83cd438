package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The time of a claim")
class TimeTest {
    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 11, 16);

    private static StatedTime time(String text, @Nullable LocalDate published) {
        StatedTime time = Said.document(text, published).claims().get(0).time();
        assertThat(time).as(text).isNotNull();
        return time;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is written in EDTF")
    @CsvSource({
        "on 12 March 2021, 2021-03-12",
        "'on March 12, 2021', 2021-03-12",
        "in March 2021, 2021-03",
        "in 2021, 2021",
        "since 2021, 2021/..",
        "since March 2021, 2021-03/..",
        "until June 2023, ../2023-06",
        "by March 2024, ../2024-03",
        "in the spring of 2021, 2021",
        "on 31 February 2021, 2021-02",
    })
    void absolute(String words, String edtf) {
        StatedTime time = time("Kenya closed the base " + words + ".", null);
        assertThat(time.edtf()).isEqualTo(edtf);
        assertThat(time.resolvedAgainst()).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is told by the day of publication where it is relative")
    @CsvSource({
        "in February, 2022-02",
        "in December, 2021-12",
        "yesterday, 2022-11-15",
        "today, 2022-11-16",
        "on Tuesday, 2022-11-15",
        "on Wednesday, 2022-11-09",
        "last month, 2022-10",
        "last year, 2021",
        "next year, 2023",
        "by February, ../2023-02",
    })
    void relative(String words, String edtf) {
        StatedTime time = time("Kenya closed the base " + words + ".", PUBLISHED);
        assertThat(time.edtf()).isEqualTo(edtf);
        assertThat(time.resolvedAgainst()).isEqualTo(PUBLISHED);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is stated but not resolved where that day is not known")
    @CsvSource({"in February", "yesterday", "on Tuesday", "last month", "next year"})
    void unresolved(String words) {
        StatedTime time = time("Kenya closed the base " + words + ".", null);
        assertThat(time.edtf()).isNull();
        assertThat(time.start()).isNull();
    }

    @Test
    @DisplayName("is told by the byline where the metadata are silent")
    void byline() {
        assertThat(Said.document("16 November 2022\n\nKenya closed the base yesterday.", null)
                        .claims()
                        .get(0)
                        .time()
                        .edtf())
                .isEqualTo("2022-11-15");
    }

    @Test
    @DisplayName("is not that of a modal verb, a number or an earlier sentence")
    void none() {
        assertThat(Said.only("Kenya may close the base.").claim().time()).isNull();
        assertThat(Said.only("Kenya closed the base with 2000 soldiers.")
                        .claim()
                        .time())
                .isNull();
    }
}
