package org.w3id.relata.check.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionFitTest {
    @ParameterizedTest
    @CsvSource({
        "1.0.0, 2.0.0, major, true",
        "1.4.2, 1.5.0, major, false",
        "1.4.2, 1.5.0, minor, true",
        "1.4.2, 2.0.0, minor, true",
        "1.4.2, 1.4.3, minor, false",
        "1.4.2, 1.4.3, patch, true",
        "1.4.2, 1.4.2, patch, false",
        "1.9.0, 1.10.0, minor, true",
        "1.4.2, 1.4.2, none, true",
        "1.4.2, 1.4.1, none, false",
        "0.1.0, 1.0.0, major, true",
        "0.1.0, 0.2.0, major, true",
        "0.1.0, 0.1.1, major, false",
        "0.1.0, 0.1.1, minor, true",
        "0.1.0, 0.1.0, minor, false",
        "2.0.0, 1.0.0, patch, false",
        "'', 1.0.0, major, true",
        "one, two, major, true"
    })
    void theNumbersHaveToFitTheChange(String from, String to, String needed, boolean fits) {
        Optional<Impact> impact =
                needed.equals("none") ? Optional.empty() : Optional.of(Impact.valueOf(needed.toUpperCase(Locale.ROOT)));

        assertThat(VersionFit.of(from, to, impact).fits()).isEqualTo(fits);
    }
}
