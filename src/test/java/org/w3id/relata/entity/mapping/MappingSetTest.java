package org.w3id.relata.entity.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.entity.mapping.Mapping.Predicate;
import org.w3id.relata.entity.mapping.Mapping.Status;
import org.w3id.relata.text.UserError;

@DisplayName("A set of links")
class MappingSetTest {
    private static final String HEAD =
            """
            #mapping_set_title: Links of the test
            #curie_map:
            #  id: https://w3id.org/relata/id/
            #  wikidata: http://www.wikidata.org/entity/
            subject_id\tsubject_label\tpredicate_id\tpredicate_modifier\tobject_id\tobject_label\tmapping_justification\t\
            author_label\tmapping_date\tconfidence\treviewer_label\text_status\tcomment
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve(MappingSet.FILE);
    }

    private static String row(String subject, String predicate, String object, String status) {
        String not = status.equals("rejected") ? "Not" : "";
        return String.join(
                        "\t",
                        "id:" + subject,
                        "A Label",
                        predicate,
                        not,
                        object,
                        "Theirs",
                        "semapv:LexicalMatching",
                        "somebody",
                        "2026-01-02",
                        "0.90",
                        "",
                        status,
                        "")
                + "\n";
    }

    private MappingSet read(String... rows) throws IOException {
        Files.writeString(file, HEAD + String.join("", rows));
        return MappingSet.read(folder);
    }

    @Test
    @DisplayName("is empty where there is no file")
    void none() {
        assertThat(MappingSet.read(folder).mappings()).isEmpty();
    }

    @Test
    @DisplayName("tells subject, object and status, and publishes what is accepted")
    void reads() throws IOException {
        MappingSet set = read(
                row("state/norland", "skos:exactMatch", "wikidata:Q1", "accepted"),
                row("state/sudria", "skos:closeMatch", "http://example.org/sudria", "proposed"),
                row("state/westria", "skos:exactMatch", "wikidata:Q3", "rejected"));

        assertThat(set.mappings()).hasSize(3);
        assertThat(set.accepted()).singleElement().satisfies(link -> {
            assertThat(link.subject()).isEqualTo("state/norland");
            assertThat(link.predicate()).isEqualTo(Predicate.EXACT_MATCH);
            assertThat(link.object()).isEqualTo("http://www.wikidata.org/entity/Q1");
            assertThat(link.justification()).isEqualTo("LexicalMatching");
        });
        assertThat(set.about("state/westria", "http://www.wikidata.org/entity/Q3"))
                .map(Mapping::status)
                .contains(Status.REJECTED);
    }

    @Test
    @DisplayName("is written as it was read, with what stands above the table")
    void writes() throws IOException {
        MappingSet set = read(
                row("state/norland", "skos:exactMatch", "wikidata:Q1", "accepted"),
                row("state/westria", "skos:exactMatch", "wikidata:Q3", "rejected"));
        String before = Files.readString(file);

        new MappingFile(file).write(set);

        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly(MappingSet.FILE);
    }

    @Test
    @DisplayName("keeps what comes from elsewhere from breaking the table")
    void writesOneLine() throws IOException {
        MappingSet set = read(row("state/norland", "skos:exactMatch", "wikidata:Q1", "proposed"));
        Mapping first = set.mappings().get(0);
        Mapping hostile = new Mapping(
                "state/sudria",
                "Sudria",
                Predicate.EXACT_MATCH,
                "http://example.org/1",
                "a\tb\nid:state/norland\u0000",
                first.justification(),
                first.author(),
                first.date(),
                first.confidence(),
                "",
                Status.PROPOSED,
                "x\r\ny");

        new MappingFile(file).write(set.with(List.of(hostile)));

        assertThat(MappingSet.read(folder).mappings()).hasSize(2).last().satisfies(link -> {
            assertThat(link.objectLabel()).isEqualTo("a b id:state/norland");
            assertThat(link.comment()).isEqualTo("x y");
        });
    }

    @Test
    @DisplayName("leads what was merged to what stays")
    void redirects() throws IOException {
        MappingSet set = read(
                row("facility/doc-1/a-base", "owl:sameAs", "id:facility/b-base", "accepted"),
                row("facility/b-base", "owl:sameAs", "id:facility/c-base", "accepted"),
                row("facility/d-base", "owl:sameAs", "id:facility/c-base", "proposed"),
                row("facility/e-base", "owl:sameAs", "wikidata:Q9", "accepted"));

        assertThat(set.redirects())
                .hasSize(2)
                .containsEntry("facility/doc-1/a-base", "facility/c-base")
                .containsEntry("facility/b-base", "facility/c-base");
    }

    @Test
    @DisplayName("does not go in circles")
    void circle() throws IOException {
        MappingSet set = read(
                row("facility/a", "owl:sameAs", "id:facility/b", "accepted"),
                row("facility/b", "owl:sameAs", "id:facility/a", "accepted"));

        assertThatThrownBy(set::redirects).isInstanceOf(UserError.class).hasMessageContaining("leads in a circle");
    }

    @Test
    @DisplayName("lets nobody decide twice")
    void decidesOnce() throws IOException {
        Mapping proposed = read(row("state/norland", "skos:exactMatch", "wikidata:Q1", "proposed"))
                .mappings()
                .get(0);
        Mapping rejected = proposed.decided(Status.REJECTED, "a person");

        assertThat(rejected.reviewer()).isEqualTo("a person");
        assertThatThrownBy(() -> rejected.decided(Status.ACCEPTED, "another"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is rejected already");
    }

    @ParameterizedTest
    @DisplayName("names the file and the line of a broken row")
    @CsvSource({
        "id:state/, other:state/, “subject_id” is no IRI",
        "id:state/, http://example.org/, “subject_id” is nothing of ours",
        "skos:exactMatch, skos:sameAs, “predicate_id” is unknown",
        "wikidata:Q1, Q1, “object_id” is no IRI",
        "wikidata:Q1, http://example.org/a%b, “object_id” is no IRI",
        "wikidata:Q1, http:///a, “object_id” is no IRI",
        "semapv:LexicalMatching, a guess, “mapping_justification” is no term",
        "2026-01-02, yesterday, “mapping_date” is no date",
        "0.90, 1.01, “confidence” is not between 0 and 1",
        "0.90, high, “confidence” is not a number",
        "0.90, '', “confidence” is empty",
        "somebody, '', “author_label” is empty",
        "accepted, maybe, “ext_status” is unknown",
        "accepted, rejected, do not agree",
    })
    void broken(String good, String bad, String reason) throws IOException {
        Files.writeString(
                file,
                HEAD
                        + row("state/norland", "skos:exactMatch", "wikidata:Q1", "accepted")
                                .replace(good, bad));

        assertThatThrownBy(() -> MappingSet.read(folder))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(file + ":6: ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @DisplayName("holds no two statements that contradict each other")
    @CsvSource({
        "state/norland, wikidata:Q1, proposed, the same pair stands in line 6",
        "state/norland, wikidata:Q2, accepted, another identity of the same thing there stands in line 6",
        "state/sudria, wikidata:Q1, accepted, the same identity of another thing stands in line 6",
    })
    void contradictions(String subject, String object, String status, String reason) {
        assertThatThrownBy(() -> read(
                        row("state/norland", "skos:exactMatch", "wikidata:Q1", "accepted"),
                        row(subject, "skos:exactMatch", object, status)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(file + ":7: " + reason);
    }

    @Test
    @DisplayName("of this project can be read")
    void ours() {
        assertThat(MappingSet.read(Path.of("ontology/gazetteer")).accepted()).hasSizeGreaterThan(700);
    }
}
