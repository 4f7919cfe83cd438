package org.w3id.relata.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.text.Installation;

/** Which outlet a page means that names itself. */
class OutletNamesTest {
    private static final Gazetteer GAZETTEER =
            Gazetteer.load(Installation.current().gazetteer());

    @ParameterizedTest
    @CsvSource({
        "Reuters, outlet/reuters",
        "REUTERS, outlet/reuters",
        "Reuters.com, outlet/reuters",
        "The Times of Nowhere, ''",
        "'Reuters | Breaking News', outlet/reuters",
    })
    void isTold(String name, String path) {
        assertThat(OutletNames.known(GAZETTEER, name).map(Entity::path).orElse(""))
                .isEqualTo(path);
    }
}
