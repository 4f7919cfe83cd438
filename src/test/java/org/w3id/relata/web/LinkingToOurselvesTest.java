package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.cli.link.Linking;
import org.w3id.relata.entity.mapping.Mapping;
import org.w3id.relata.rdf.ExampleKnowledge;
import org.w3id.relata.text.Installation;

@DisplayName("A gazetteer that is linked to another Relata")
class LinkingToOurselvesTest {
    @TempDir
    Path home;

    @Test
    @DisplayName("finds there what has the same name and kind, and nothing else")
    void finds() throws IOException {
        ExampleKnowledge knowledge = ExampleKnowledge.write(home);
        Files.createDirectories(home.resolve("ontology/link"));
        Files.copy(Path.of("ontology/link/types.tsv"), home.resolve("ontology/link/types.tsv"));
        knowledge.replace("gazetteer/states.tsv", "norland\tNorland", "z\tZubrowka");
        knowledge.replace("gazetteer/places.tsv", "norland|sudria", "z|sudria");
        knowledge.replace("gazetteer/facilities.tsv", "cape\tnorland", "cape\tz");
        try (SampleServer server = SampleServer.start()) {
            Linking linking = new Linking(
                    new Installation(home), List.of(), Set.of(), new BigDecimal("0.8"), LocalDate.of(2026, 1, 2));
            Linking.Outcome outcome = linking.with(
                    new Linking.Source.Service("http://localhost:" + server.port() + "/reconcile"), far -> {});

            assertThat(outcome.failures()).isEmpty();
            assertThat(outcome.asked()).isEqualTo(outcome.open()).isPositive();
            assertThat(outcome.proposed()).singleElement().satisfies(link -> {
                assertThat(link.subject()).isEqualTo("state/z");
                assertThat(link.object()).isEqualTo(SampleServer.BASE + "id/state/zubrowka");
                assertThat(link.predicate()).isEqualTo(Mapping.Predicate.EXACT_MATCH);
            });
        }
    }

    @Test
    @DisplayName("proposes nothing for what has the same IRI there")
    void itself() throws IOException {
        ExampleKnowledge knowledge = ExampleKnowledge.write(home);
        Files.createDirectories(home.resolve("ontology/link"));
        Files.copy(Path.of("ontology/link/types.tsv"), home.resolve("ontology/link/types.tsv"));
        knowledge.replace("gazetteer/states.tsv", "norland\tNorland", "zubrowka\tZubrowka");
        knowledge.replace("gazetteer/places.tsv", "norland|sudria", "zubrowka|sudria");
        knowledge.replace("gazetteer/facilities.tsv", "cape\tnorland", "cape\tzubrowka");
        try (SampleServer server = SampleServer.start()) {
            Linking linking = new Linking(
                    new Installation(home), List.of(), Set.of(), new BigDecimal("0.8"), LocalDate.of(2026, 1, 2));
            assertThat(linking.with(
                                    new Linking.Source.Service("http://localhost:" + server.port() + "/reconcile"),
                                    far -> {})
                            .proposed())
                    .isEmpty();
        }
    }
}
