package org.w3id.relata.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.text.UserError;

class ArgumentBindingTest {
    private static final String BASE = QueryFiles.BASE;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
            ''         ; string   ; word       ; some "words"            ; "some \\"words\\""
            _string    ; string   ; word       ; 5                       ; "5"
            _en        ; en       ; word       ; troops                  ; "troops"@en
            _integer   ; integer  ; 1          ; 42                      ; 42
            _integer   ; integer  ; 1          ; -7                      ; -7
            _decimal   ; decimal  ; 0.5        ; 0.25                    ; 0.25
            _boolean   ; boolean  ; true       ; false                   ; false
            _date      ; date     ; 2022-11-01 ; 2024-02-29              ; "2024-02-29"^^xsd:date
            _dateTime  ; dateTime ; 2022-11-01T00:00:00 ; 2024-02-29T12:00:00Z ; "2024-02-29T12:00:00Z"^^xsd:dateTime
            _dateTime  ; dateTime ; 2022-11-01 ; 2024-02-29              ; "2024-02-29T00:00:00Z"^^xsd:dateTime
            _dateTime  ; dateTime ; 2022-11-01 ; 2024-02-29+02:00        ; "2024-02-29T00:00:00+02:00"^^xsd:dateTime
            _iri       ; iri      ; state/x    ; state/belarus           ; <https://w3id.org/relata/id/state/belarus>
            _iri       ; iri      ; state/x    ; id/state/belarus        ; <https://w3id.org/relata/id/state/belarus>
            _iri       ; iri      ; state/x    ; https://example.org/a?b#c ; <https://example.org/a?b#c>
            _iri       ; iri      ; state/x    ; relata:hosts            ; <https://w3id.org/relata/ontology/hosts>
            _iri       ; iri      ; state/x    ; ontology/hosts          ; <https://w3id.org/relata/ontology/hosts>
            _iri       ; iri      ; state/x    ; lexicon/manner/say      ; <https://w3id.org/relata/lexicon/manner/say>
            _iri       ; iri      ; state/x    ; person/doc.1/łukasz     ; <https://w3id.org/relata/id/person/doc.1/łukasz>
            """)
    void aSuffixDecidesTheTerm(String suffix, String type, String example, String value, String term) {
        CannedQuery query = QueryFiles.withParameter(folder, suffix.replace("'", ""), type, example);
        assertThat(valueOf(query.bind(Map.of("x", value), BASE))).isEqualTo(SSE.parseNode(term));
    }

    @Test
    void relativeIrisStandBelowTheBaseThatIsGiven() {
        CannedQuery query = QueryFiles.withParameter(folder, "_iri", "iri", "state/x");
        BoundQuery bound = query.bind(Map.of("x", "state/belarus"), "https://data.example/r/");
        assertThat(valueOf(bound).getURI()).isEqualTo("https://data.example/r/id/state/belarus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"} DROP ALL #",
                "\"\"\" . ?s ?p ?o",
                "\\\" } ; DELETE WHERE { ?s ?p ?o",
                "'; DROP",
                "line\nbreak\r\t",
                "\\u0022 }",
                "?_x",
                "$s",
                "<urn:x>",
                "🚀 \u202e reversed"
            })
    void aStringStaysOneString(String hostile) {
        BoundQuery bound =
                QueryFiles.withParameter(folder, "", "string", "word").bind(Map.of("x", hostile), BASE);
        assertThat(valueOf(bound).getLiteralLexicalForm()).isEqualTo(hostile);
        Query again = QueryFile.parse(bound.text());
        assertThat(again).isEqualTo(bound.sparql());
        assertThat(valueOf(new BoundQuery(bound.source(), BASE, again)).getLiteralLexicalForm())
                .isEqualTo(hostile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "belarus",
                "/state/belarus",
                "//evil.example/x",
                "state/../person/x",
                "../x/y",
                "./x/y",
                "state/..",
                "state/new zealand",
                "https://x/> } ; DROP ALL #",
                "https://x/<y",
                "urn:x\"",
                "urn:a\\u003e",
                "http://x/{y}",
                "http://x/a|b",
                "http://x/`",
                "http://x/^",
                "http://x/\u001b",
                "http://x/\ny",
                "state/x?y",
                "state/x#y",
                "state//x",
                "state/",
                "a:b/\u007f"
            })
    void whatIsNoIriIsRefused(String value) {
        assertRefused(QueryFiles.withParameter(folder, "_iri", "iri", "state/belarus"), value, "an IRI");
    }

    @ParameterizedTest
    @CsvSource({
        "integer, 1, 1.5",
        "integer, 1, one",
        "integer, 1, ''",
        "integer, 1, 1e3",
        "integer, 1, 0x10",
        "decimal, 1.5, '1,5'",
        "decimal, 1.5, NaN",
        "boolean, true, yes",
        "date, 2022-11-01, 2023-02-30",
        "date, 2022-11-01, 2022-11",
        "date, 2022-11-01, 1.11.2022",
        "dateTime, 2022-11-01T00:00:00, 2022-11"
    })
    void whatIsOfAnotherTypeIsRefused(String type, String example, String value) {
        assertRefused(QueryFiles.withParameter(folder, "_" + type, type, example), value, "xsd:" + type);
    }

    @Test
    void whatNoFormatCanCarryIsRefused() {
        CannedQuery query = QueryFiles.withParameter(folder, "", "string", "word");
        assertRefused(query, "nul \0", "text");
        assertRefused(query, "half a pair \ud83d", "text");
        assertRefused(query, "x".repeat(10_001), "text of at most 10000 characters");
    }

    @Test
    void anUnknownParameterIsRefusedWithThoseThatAreNear() {
        CannedQuery query = QueryFiles.withParameter(folder, "_iri", "iri", "state/belarus");
        UserError error = refusal(query, Map.of("x", "state/a", "limitt", "3"));
        assertThat(error).hasMessage("query test-query has no parameter 'limitt'");
        assertThat(error.remedy()).isEqualTo("did you mean limit?");
        assertThat(refusal(query, Map.of("\u001b[31m", "1")).getMessage()).doesNotContain("\u001b");
    }

    @Test
    void aMissingParameterIsRefusedWithAnExample() {
        UserError error = refusal(QueryFiles.withParameter(folder, "_iri", "iri", "state/belarus"), Map.of());
        assertThat(error).hasMessage("query test-query needs the parameter x: The value");
        assertThat(error.remedy()).isEqualTo("give it: x=state/belarus");
    }

    @Test
    void onlyListedValuesAreTaken() {
        CannedQuery query = QueryFiles.read(
                folder,
                """
                #+ summary: A test
                #+ description: Is it so?
                #+ tags:
                #+   - test
                #+ defaults:
                #+   - x: planned
                #+ enumerate:
                #+   - x:
                #+     - planned
                #+     - needed
                #+ params:
                #+   - name: x
                #+     type: string
                #+     description: The value
                SELECT (?_x AS ?value) {} LIMIT 1
                """);
        assertThat(valueOf(query.bind(Map.of(), BASE)).getLiteralLexicalForm()).isEqualTo("planned");
        assertThat(query.parameters().get(0).values()).containsExactly("planned", "needed");
        assertRefused(query, "asserted", "one of planned, needed");
    }

    @Test
    void anOptionalParameterThatIsLeftOutMatchesAnything() {
        CannedQuery query = QueryFiles.read(
                folder,
                """
                #+ summary: A test
                #+ description: Is it so?
                #+ tags:
                #+   - test
                #+ params:
                #+   - name: x
                #+     type: iri
                #+     description: The value
                #+     example: state/a
                SELECT ?s { ?s <urn:p> ?__x_iri } ORDER BY ?s LIMIT 10
                """);
        var dataset = DatasetGraphFactory.wrap(SSE.parseGraph(
                "(graph (<urn:s> <urn:p> <https://w3id.org/relata/id/state/a>) (<urn:t> <urn:p> <urn:b>))"));
        QueryRun run = QueryRun.on(dataset, Duration.ofSeconds(5));
        assertThat(run.answer(query.bind(Map.of(), BASE)).rows()).hasSize(2);
        assertThat(run.answer(query.bind(Map.of("x", "state/a"), BASE)).rows()).hasSize(1);
    }

    @Test
    void everyQueryCanBePaged() {
        CannedQuery query = QueryFiles.withParameter(folder, "_iri", "iri", "state/belarus");
        Query sparql = query.bind(Map.of("x", "state/a", "limit", "5", "offset", "20"), BASE)
                .sparql();
        assertThat(sparql.getLimit()).isEqualTo(5);
        assertThat(sparql.getOffset()).isEqualTo(20);
        for (String limit : new String[] {"0", "-1", "10001", "x", "", "99999999999999999999"}) {
            assertThat(refusal(query, Map.of("x", "state/a", "limit", limit)))
                    .hasMessageStartingWith("limit takes a whole number from 1 to 10000");
        }
    }

    private static Node valueOf(BoundQuery bound) {
        return QueryRun.on(DatasetGraphFactory.create(), Duration.ofSeconds(5))
                .answer(bound)
                .rows()
                .get(0)
                .get(0);
    }

    private static void assertRefused(CannedQuery query, String value, String wanted) {
        UserError error = refusal(query, Map.of("x", value));
        assertThat(error.exit()).isEqualTo(UserError.Exit.USAGE);
        assertThat(error.getMessage())
                .startsWith("parameter x of query test-query takes " + wanted)
                .doesNotContainPattern("\\p{Cc}");
        assertThat(error.remedy()).startsWith("write it as in x=");
    }

    private static UserError refusal(CannedQuery query, Map<String, String> arguments) {
        return catchThrowableOfType(UserError.class, () -> query.bind(arguments, BASE));
    }
}
