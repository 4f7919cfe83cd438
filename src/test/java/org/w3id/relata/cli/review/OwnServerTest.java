package org.w3id.relata.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.check.review.Outcome;
import org.w3id.relata.check.review.ReviewedOntology;
import org.w3id.relata.check.review.Surroundings;
import org.w3id.relata.check.review.published.PublicationChecks;
import org.w3id.relata.text.Installation;

/** Relata publishes its own ontology as FOOPS! wants it. */
class OwnServerTest {
    private static final Path ONTOLOGY = Path.of("ontology/relata.ttl");

    @Test
    void theOntologyIsServedAsOthersAskForIt(@TempDir Path releases) {
        try (OwnServer server = OwnServer.publishing(ONTOLOGY, Installation.current(), releases)) {
            ReviewedOntology reviewed = ReviewedOntology.read(
                    ONTOLOGY, "relata.ttl", new Surroundings(Path.of("ontology"), null, server.address()));

            assertThat(PublicationChecks.all())
                    .allSatisfy(check ->
                            assertThat(check.run(reviewed)).as(check.id()).isEqualTo(Outcome.ran(List.of())));
        }
    }
}
