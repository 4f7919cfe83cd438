package org.w3id.relata.check.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.check.review.run.AllChecks;

/** Ids of findings stay the same whatever the order of a file, and what else it has. */
class FindingIdTest {
    private static final List<String> STATEMENTS = List.of(
            "<https://example.org/water> a <http://www.w3.org/2002/07/owl#Ontology> .",
            "<https://example.org/water#River> a <http://www.w3.org/2002/07/owl#Class> .",
            "<https://example.org/water#Lake> a <http://www.w3.org/2002/07/owl#Class> .",
            "<https://example.org/water#Lake> <http://www.w3.org/2000/01/rdf-schema#label> \" lake\"@en , \"lake \"@en .",
            "<https://example.org/water#River> <http://www.w3.org/2000/01/rdf-schema#label> \"a river\"@en , \"river\"@en .");

    @TempDir
    private Path folder;

    @Test
    void theOrderOfStatementsDoesNotMatter() throws IOException {
        List<String> reversed = new ArrayList<>(STATEMENTS);
        Collections.reverse(reversed);

        assertThat(ids(reversed)).isEqualTo(ids(STATEMENTS)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void otherFindingsDoNotChangeAnId() throws IOException {
        List<String> more = new ArrayList<>(STATEMENTS);
        more.add("<https://example.org/water#Lake> <http://www.w3.org/2000/01/rdf-schema#label> \"the  lake\"@en .");

        assertThat(ids(more))
                .containsAll(ids(STATEMENTS))
                .hasSizeGreaterThan(ids(STATEMENTS).size());
    }

    private List<String> ids(List<String> statements) throws IOException {
        Path file = Files.write(folder.resolve("water.ttl"), statements);
        Path checks = Path.of("ontology/review");
        Catalogue catalogue = Catalogue.read(checks);
        List<AutomatedCheck> queries = AllChecks.all(catalogue, checks).stream()
                .filter(check -> check.id().startsWith("robot-"))
                .toList();
        ReviewedOntology reviewed = ReviewedOntology.read(file, "water.ttl", new Surroundings(folder, null, null));
        return Review.bySome(catalogue, queries).of(reviewed, Fixture.TODAY, any -> {}).findings().stream()
                .map(LedgerFinding::id)
                .toList();
    }
}
