package org.w3id.relata.check.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.text.UserError;

/** A released version of the ontology is kept as it was, and the number of today's fits what changed since. */
class KeptVersionsTest {
    private static final Path FOLDER = Path.of("ontology");
    private static final KnownVersions VERSIONS = new KnownVersions(FOLDER);

    static List<String> kept() {
        return VERSIONS.kept();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void aKeptVersionBearsItsNumberAndHasItsShapes(String number) {
        OntologyVersion version = VERSIONS.ontology(number);

        assertThat(version.number()).isEqualTo(number);
        assertThat(version.graph()
                        .contains(
                                Node.ANY,
                                OWL2.versionIRI.asNode(),
                                NodeFactory.createURI("https://w3id.org/relata/ontology/" + number)))
                .isTrue();
        assertThat(FOLDER.resolve("versions/" + number + ".shapes.ttl")).exists();
    }

    @Test
    void theNumberOfTodayFitsWhatChangedSinceTheNewestKept() {
        List<String> kept = VERSIONS.kept();
        OntologyVersion newest = VERSIONS.ontology(kept.get(kept.size() - 1));

        VersionFit fit = OntologyDifference.between(newest, VERSIONS.ontology(KnownVersions.CURRENT))
                .fit();

        assertThat(fit.fits())
                .as("owl:versionInfo in ontology/relata.ttl: " + fit.words() + "; see docs/ontology-versions.md")
                .isTrue();
    }

    @Test
    void aVersionThatIsReleasedIsKeptAsItWas() {
        OntologyVersion today = VERSIONS.ontology(KnownVersions.CURRENT);
        today.graph().stream(Node.ANY, OWL2.priorVersion.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getURI().replaceFirst(".*/", ""))
                .forEach(prior -> assertThat(VERSIONS.kept())
                        .as("owl:priorVersion names a version that is not kept in ontology/versions")
                        .contains(prior));
        if (VERSIONS.kept().contains(today.number())) {
            assertThat(VERSIONS.ontology(today.number()).graph().isIsomorphicWith(today.graph()))
                    .as(today.number() + " is released: give ontology/relata.ttl a new number")
                    .isTrue();
        }
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs() {
        assertThatThrownBy(() -> VERSIONS.ontology("9.9.9"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("9.9.9");
        assertThatThrownBy(() -> VERSIONS.ontology("ontology/lexicon/marks.tsv"))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> VERSIONS.ontology("src/test/resources/check/valid.trig"))
                .isInstanceOf(UserError.class);
    }

    @Test
    void aBrokenFileIsSaidWithItsLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.ttl"), "<a> a <b> .\n<c> <d .\n");

        assertThatThrownBy(() -> VERSIONS.ontology(file.toString()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("a.ttl:2");
    }
}
