package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({"2024,2024-01-01,2024-12-31", "2024-02,2024-02-01,2024-02-29", "2024-02-05,2024-02-05,2024-02-05"})
    void goesFromItsFirstDayToItsLast(String written, String first, String last) {
        assertThat(PartialDate.parse(written)).satisfies(date -> {
            assertThat(date.first()).hasToString(first);
            assertThat(date.last()).hasToString(last);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-13", "2023-02-29", "2024-2", "yesterday", "2024-01-01T00:00", "20240101"})
    void otherFormsAreRefused(String written) {
        assertThatThrownBy(() -> PartialDate.parse(written))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("2022-11-05");
    }
}
