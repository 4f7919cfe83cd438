package org.w3id.relata.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.entity.Kind;

/** The terms that the data uses are those of the ontology. */
class VocabularyTest {
    private static final OntologyGraph ONTOLOGY = OntologyGraph.read(Path.of("ontology/relata.ttl"));

    static Stream<Node> terms() {
        return Arrays.stream(Vocabulary.class.getFields()).map(VocabularyTest::value);
    }

    private static Node value(Field field) {
        try {
            return (Node) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("terms")
    void areDeclared(Node term) {
        assertThat(ONTOLOGY.graph().contains(term, RDF.Nodes.type, Node.ANY)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void areTheClassesOfTheKinds(Kind kind) {
        assertThat(ONTOLOGY.graph().contains(Vocabulary.term(kind.className()), RDF.Nodes.type, Node.ANY))
                .isTrue();
    }

    @Test
    void haveFourSymmetricRelations() {
        assertThat(ONTOLOGY.symmetricRelations())
                .containsExactly("alliedWith", "borders", "cooperatesWith", "signsAgreementWith");
    }
}
