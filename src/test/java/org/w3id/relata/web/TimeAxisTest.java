package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.web.page.Timeline;

class TimeAxisTest {
    @ParameterizedTest
    @CsvSource({
        // first, last, step in months, number of stretches
        "2024-02-03,2024-02-03,1,1",
        "2024-01-15,2026-12-01,1,36",
        "2020-05-01,2024-05-01,3,17",
        "1999-05-01,2024-05-01,12,26",
        "1850-05-01,2024-05-01,60,35",
        "0800-05-01,2024-05-01,1200,13",
        "0001-01-01,9999-12-31,12000,10"
    })
    void stretchesAreAsLongAsNeededForNotTooMany(String first, String last, int step, int stretches) {
        TimeAxis axis = TimeAxis.between(LocalDate.parse(first), LocalDate.parse(last), 40);
        assertThat(axis.step()).isEqualTo(step);
        assertThat(axis.stretches()).hasSize(stretches);
        assertThat(axis.place(LocalDate.parse(first))).isBetween(0.0, 1.0);
        assertThat(axis.place(LocalDate.parse(last))).isBetween(0.0, 1.0);
    }

    @Test
    void daysLieWithinTheirMonths() {
        TimeAxis axis = TimeAxis.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), 40);
        assertThat(axis.place(LocalDate.of(2024, 1, 1))).isZero();
        assertThat(axis.place(LocalDate.of(2024, 7, 1))).isEqualTo(0.5, within(1e-9));
        assertThat(axis.place(LocalDate.of(2024, 1, 16))).isEqualTo(15.0 / 31 / 12, within(1e-9));
    }

    @Test
    void ticksAreFewAndWrittenAsPeopleDo() {
        assertThat(TimeAxis.between(LocalDate.of(1999, 5, 1), LocalDate.of(2024, 5, 1), 40)
                        .ticks())
                .extracting(Timeline.Tick::label)
                .containsExactly("2000", "2005", "2010", "2015", "2020");
        assertThat(TimeAxis.between(LocalDate.of(1989, 5, 1), LocalDate.of(2024, 5, 1), 40)
                        .ticks())
                .extracting(Timeline.Tick::label)
                .containsExactly("1990", "2000", "2010", "2020");
        assertThat(TimeAxis.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 4, 1), 40)
                        .ticks())
                .extracting(Timeline.Tick::label)
                .containsExactly("2024", "Feb 2024", "Mar 2024", "Apr 2024");
    }

    @Test
    void stretchesHaveNames() {
        int march = 2022 * 12 + 2;
        assertThat(TimeAxis.words(march, 1)).isEqualTo("March 2022");
        assertThat(TimeAxis.words(2022 * 12, 3)).isEqualTo("January to March 2022");
        assertThat(TimeAxis.words(2022 * 12, 12)).isEqualTo("2022");
        assertThat(TimeAxis.words(2020 * 12, 60)).isEqualTo("2020 to 2024");
        assertThat(TimeAxis.from(march, 1).written()).isEqualTo("2022-03");
        assertThat(TimeAxis.to(2022 * 12, 3).written()).isEqualTo("2022-03");
        assertThat(TimeAxis.to(2020 * 12, 60).written()).isEqualTo("2024");
    }
}
