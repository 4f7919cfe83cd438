package org.w3id.relata.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.text.UserError;

class QueryCatalogueTest {
    private static final String GOOD =
            """
            #+ summary: Claims by a source
            #+ description: "Who says what: and why?"
            #+ tags:
            #+   - claims
            #+   - sources
            #+ defaults:
            #+   - source: id/state/belarus
            #+ params:
            #+   - name: source
            #+     type: iri
            #+     description: Who says it
            #+     example: id/state/russia
            #defaultView:BarChart
            PREFIX relata: <https://w3id.org/relata/ontology/>
            # ?_comment is no parameter, nor is what stands in strings and IRIs.
            SELECT ?claim ("?_string" AS ?no) ('''?_long''' AS ?never) WHERE {
              ?claim relata:source ?_source_iri ; <urn:a?_iri> ?x .
            }
            ORDER BY ?claim
            LIMIT 1000
            """;

    @TempDir
    Path folder;

    @Test
    void aFileIsReadWhole() {
        CannedQuery query = QueryFiles.read(folder, GOOD);
        assertThat(query.name()).isEqualTo("test-query");
        assertThat(query.summary()).isEqualTo("Claims by a source");
        assertThat(query.description()).isEqualTo("Who says what: and why?");
        assertThat(query.tags()).containsExactly("claims", "sources");
        assertThat(query.view()).isEqualTo(View.BAR_CHART);
        assertThat(query.kind()).isEqualTo(CannedQuery.Kind.SELECT);
        assertThat(query.emptyOnSeeds()).isNull();
        assertThat(query.parameters()).singleElement().satisfies(parameter -> {
            assertThat(parameter.name()).isEqualTo("source");
            assertThat(parameter.variable().getVarName()).isEqualTo("_source_iri");
            assertThat(parameter.type()).isEqualTo(new ParameterType.Iri());
            assertThat(parameter.defaultValue()).isEqualTo("id/state/belarus");
            assertThat(parameter.example()).isEqualTo("id/state/russia");
            assertThat(parameter.required()).isFalse();
        });
    }

    /** The line that is blamed, what is replaced in the good file and by what, and a part of the message. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
            1 ¦ #+ summary: Claims by a source ¦ #+ summary: ¦ a text was expected
            1 ¦ #+ summary: Claims by a source ¦ #+ title: Claims ¦ unknown key 'title'
            2 ¦ #+ description: "Who says what: and why?" ¦ #+ description: Who says: what: and why ¦ not YAML
            2 ¦ #+ description: "Who says what: and why?" ¦ #+ summary: Again ¦ stands here twice
            7 ¦ #+   - source: id/state/belarus ¦ #+   - sources: x ¦ 'sources' is not under params
            9 ¦ #+   - source: id/state/belarus ¦ #+   - source: belarus ¦ takes an IRI
            9 ¦ #+     type: iri ¦ #+     type: date ¦ is date here and iri in the query
            10 ¦ #+     type: iri ¦ #+     kind: iri ¦ unknown key 'kind'
            7 ¦ #+   - name: source ¦ #+   - name: other ¦ 'source' is not under params
            13 ¦ #defaultView:BarChart ¦ #defaultView:Pie ¦ unknown view 'Pie'
            17 ¦ ?_source_iri ; ¦ ?_source_iri ; relata:x ?_other ; ¦ other is not in the header
            17 ¦ ?_source_iri ; ¦ ?_source_uri ; ¦ ends in no type
            17 ¦ ?_source_iri ; ¦ ?_source_xsd_date ; ¦ not written as a parameter
            9 ¦ ?_source_iri ; ¦ ?source ; ¦ does not stand in the query
            17 ¦ ?_source_iri ; ¦ ?_source_iri ; relata:x ?__source_iri ; ¦ written in two ways
            16 ¦ SELECT ?claim ¦ SELECT ?claim ?_source_iri ¦ stands where no term can
            17 ¦ <urn:a?_iri> ?x . ¦ <urn:a?_iri> ?x . VALUES ?_source_iri { <urn:a> } ¦ stands where no term can
            17 ¦ <urn:a?_iri> ?x . ¦ <urn:a?_iri> ?x . FILTER(BOUND(?_source_iri)) ¦ stands where no term can
            20 ¦ LIMIT 1000 ¦ LIMIT 100000 ¦ any number of answers
            20 ¦ LIMIT 1000 ¦ LIMT 1000 ¦ not SPARQL 1.2
            """)
    void aBadFileIsRefusedWithItsLine(int line, String part, String by, String message) {
        assertThat(GOOD).contains(part);
        UserError error = catchThrowableOfType(UserError.class, () -> QueryFiles.read(folder, GOOD.replace(part, by)));
        assertThat(error).isNotNull();
        assertThat(error.getMessage())
                .startsWith(folder.resolve("test-query.rq") + ":" + line + ": ")
                .contains(message);
        assertThat(error.remedy()).isNotBlank();
        assertThat(error.exit()).isEqualTo(UserError.Exit.FAILED);
    }

    @Test
    void aFileWithoutHeaderOrWithADetachedOneIsRefused() {
        assertThat(failure("SELECT ?x { ?x ?y ?z } LIMIT 1\n")).contains(":1: the file has no header");
        assertThat(failure(GOOD + "#+ tags: late\n")).contains(":21: a line of the header stands apart");
        assertThat(failure("#+\nSELECT ?x { ?x ?y ?z } LIMIT 1\n")).contains(":1: the header is not YAML");
        assertThat(failure("#+ - a list\nSELECT ?x { ?x ?y ?z } LIMIT 1\n")).contains(":1: keys with values");
    }

    @Test
    void onlyAnswersAreCanned() {
        String header = "#+ summary: A\n#+ description: B\n#+ tags:\n#+   - c\n";
        assertThat(failure(header + "DESCRIBE <urn:x> LIMIT 1\n")).contains("SELECT, ASK or CONSTRUCT");
        assertThat(failure(header + "DELETE WHERE { ?s ?p ?o }\n")).contains(":5: not SPARQL 1.2");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Path file = folder.resolve("latin.rq");
        Files.write(file, "#+ summary: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(catchThrowableOfType(UserError.class, () -> QueryFile.read(file)))
                .hasMessage(file + ":1: the file is not UTF-8");
    }

    @Test
    void theNameIsInKebabCase() throws IOException {
        Path file = Files.writeString(folder.resolve("Bad_Name.rq"), GOOD);
        assertThat(catchThrowableOfType(UserError.class, () -> QueryFile.read(file)))
                .hasMessageContaining("kebab case");
    }

    @Test
    void anUnknownNameIsAnsweredWithThoseThatAreNear() throws IOException {
        Files.writeString(folder.resolve("claims-by-a-source.rq"), GOOD);
        Files.writeString(folder.resolve("denials.rq"), GOOD);
        QueryCatalogue catalogue = QueryCatalogue.load(folder);
        assertThat(catalogue.queries()).extracting(CannedQuery::name).containsExactly("claims-by-a-source", "denials");
        assertThat(catalogue.named("denials").name()).isEqualTo("denials");
        assertThat(catalogue.tags()).containsExactly("claims", "sources");
        UserError error = catchThrowableOfType(UserError.class, () -> catalogue.named("denails"));
        assertThat(error).hasMessage("there is no query 'denails'");
        assertThat(error.remedy()).isEqualTo("did you mean denials?");
        assertThat(error.exit()).isEqualTo(UserError.Exit.USAGE);
        assertThat(catchThrowableOfType(UserError.class, () -> catalogue.named("zzz"))
                        .remedy())
                .isEqualTo("there is claims-by-a-source, denials");
    }

    @Test
    void aMissingFolderIsTheUsersToMend() {
        assertThat(catchThrowableOfType(UserError.class, () -> QueryCatalogue.load(folder.resolve("none"))))
                .hasMessageContaining("cannot be read");
    }

    private String failure(String text) {
        return catchThrowableOfType(UserError.class, () -> QueryFiles.read(folder, text))
                .getMessage();
    }
}
