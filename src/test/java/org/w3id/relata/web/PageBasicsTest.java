package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check finds what is missing. */
class PageBasicsTest {
    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="en"><head><title>Claim · Relata</title><meta name="viewport" content="width=device-width">
            <meta name="description" content="Who says what."></head>
            <body><main><h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2><img src="x" alt=""></main></body></html>
            """;

    @Test
    void nothingIsMissing() {
        assertThat(PageBasics.missing(PAGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Claim · Relata  | Relata        | a title of its own
                    Who says what.  | short         | a description
                    lang="en"       | lang=""       | a language
                    "viewport"      | "other"       | a viewport
                    <h1>a</h1>      | <h1>a</h1><h1>b</h1> | one heading of the first level
                    <h2>b</h2>      | <p>b</p>      | headings in order
                    alt=""          | title=""      | words for an image
                    """)
    void whatIsMissingIsTold(String there, String instead, String missing) {
        assertThat(PageBasics.missing(PAGE.replace(there, instead))).containsExactly(missing);
    }
}
