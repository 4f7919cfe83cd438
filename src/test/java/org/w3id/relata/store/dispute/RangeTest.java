package org.w3id.relata.store.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    @ParameterizedTest
    @CsvSource({
        "4500, true, 450",
        "120, true, 12",
        "100, true, 50",
        "1000, false, 50",
        "3120, false, 5",
        "209, false, 0",
        "2, false, 0",
        "0, true, 0.5"
    })
    void aRoundNumberIsReadRoundly(double number, boolean approximate, double slack) {
        assertThat(Range.slack(number, approximate)).isEqualTo(slack);
    }

    @Test
    void boundsExcludeOnlyWhatIsBeyondThem() {
        assertThat(new Range(null, 20.0).excludes(new Range(21.0, null))).isTrue();
        assertThat(new Range(21.0, null).excludes(new Range(null, 20.0))).isTrue();
        assertThat(new Range(null, 20.0).excludes(new Range(20.0, null))).isFalse();
        assertThat(new Range(5.0, null).excludes(new Range(500.0, null))).isFalse();
        assertThat(new Range(null, null).excludes(new Range(1.0, 1.0))).isFalse();
    }
}
