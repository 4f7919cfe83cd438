package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
    private static final List<Offer<String>> OFFERS = List.of(
            Offer.of("text/html", "page"),
            new Offer<>("text/turtle", "", false, "turtle"),
            new Offer<>("text/turtle", "1.2", false, "turtle 1.2"),
            Offer.of("application/rdf+xml", "xml"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                      | page",
                "*/*                                                     | page",
                "text/*                                                  | page",
                "text/turtle                                             | turtle",
                "TEXT/Turtle                                             | turtle",
                "text/turtle;version=1.2                                 | turtle 1.2",
                "text/turtle; version=\"1.2\"                            | turtle 1.2",
                "text/turtle;version=1.1                                 | turtle",
                "text/turtle;version=1.2, text/turtle;q=0.9              | turtle 1.2",
                "text/turtle, text/turtle;version=1.2;q=0.5              | turtle",
                "application/rdf+xml;version=1.2                         | xml",
                "application/rdf+xml, */*                                | xml",
                "text/html;q=0, */*                                      | turtle",
                "text/html;q=0.8, text/turtle;q=0.9                      | turtle",
                "*/*;q=0.1, text/html;q=0.2                              | page",
                "text/turtle;charset=utf-8                               | turtle",
                "image/png, nonsense, ;, text/turtle;q=0.1               | turtle",
                "text/turtle;q=x, application/rdf+xml;q=0.1              | xml",
                "image/png                                               | none",
                "text/turtle;q=0                                         | none"
            })
    void choosesByQualityThenByHowExactlyItWasNamedThenByOrder(String header, String chosen) {
        assertThat(Accept.parse(header).choose(OFFERS).map(Offer::form).orElse("none"))
                .isEqualTo(chosen);
    }
}
