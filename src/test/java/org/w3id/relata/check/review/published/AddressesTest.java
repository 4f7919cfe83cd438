package org.w3id.relata.check.review.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            # the ontology,                      server,                      what is asked for,                     where
            https://w3id.org/relata/ontology/,   http://localhost:8080,       https://w3id.org/relata/ontology/,     http://localhost:8080/ontology/
            https://w3id.org/relata/ontology/,   http://localhost:8080/,      https://w3id.org/relata/ontology/1.0.0, http://localhost:8080/ontology/1.0.0
            https://w3id.org/relata/ontology/,   http://localhost:8080,       https://w3id.org/relata/page/x,        http://localhost:8080/page/x
            https://w3id.org/relata/ontology/,   http://localhost:8080,       https://w3id.org/other/x,              -
            https://w3id.org/relata/ontology/,   http://localhost:8080,       http://localhost:8080/page/x#y,        http://localhost:8080/page/x
            https://w3id.org/relata/ontology/,   http://localhost:8080,       http://localhost:9090/page/x,          -
            https://example.org/def/ships#,      http://localhost:8080,       https://example.org/def/ships#,        http://localhost:8080/def/ships
            https://example.org,                 http://localhost:8080,       https://example.org,                   http://localhost:8080/
            https://example.org.evil/ships,      http://localhost:8080,       https://example.org/ships,             -
            https://example.org/def/ships,       http://localhost:8080/v/x,   https://example.org/def/ships,         http://localhost:8080/v/ships
            https://example.org/def/ships/,      http://localhost:8080/v/,    https://example.org/def/ships/2.0,     http://localhost:8080/v/2.0
            https://example.org/def/ships/,      http://localhost:8080/v/,    https://example.org/other,             -
            """)
    void anIriIsAskedForWhereTheServerHasIt(URI ontology, URI server, URI iri, URI address) {
        assertThat(new Addresses(ontology, server).of(iri).orElse(null)).isEqualTo(address);
    }
}
