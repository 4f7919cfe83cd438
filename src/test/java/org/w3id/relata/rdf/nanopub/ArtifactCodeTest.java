package org.w3id.relata.rdf.nanopub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArtifactCodeTest {
    private static final String CODE = "RAcbjcRIQozo2wBMq4WcCYkFAjRz0AX-Ux3PquZZrC68s";

    private static final String QUADS =
            """
            <http://e.org/x/CODE> <http://e.org/p> <http://e.org/x/CODE/part> <http://e.org/x/CODE/head> .
            <http://e.org/s> <http://e.org/p> "a"@en <http://e.org/g> .
            <http://e.org/s> <http://e.org/p> "a" <http://e.org/g> .
            <http://e.org/s> <http://e.org/q> "2020-01-01"^^<http://www.w3.org/2001/XMLSchema#date> <http://e.org/g> .
            """;

    @Test
    void nothingIsNamedByTheDigestOfNothing() {
        // The digest of the empty sequence, as the specification gives it for an empty file (module FA).
        assertThat(ArtifactCode.of(List.of(), CODE)).isEqualTo("RA47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
    }

    @Test
    void quadsAreSortedByGraphSubjectPredicateAndObject() {
        assertThat(
                        normalForm(
                                """
                        <http://e.org/b> <http://e.org/p> <http://e.org/o> <http://e.org/h> .
                        <http://e.org/b> <http://e.org/q> <http://e.org/o> <http://e.org/g> .
                        <http://e.org/b> <http://e.org/p> <http://e.org/o> <http://e.org/g> .
                        <http://e.org/a> <http://e.org/z> <http://e.org/o> <http://e.org/g> .
                        <http://e.org/b> <http://e.org/p> <http://e.org/n> <http://e.org/g> .
                        <http://e.org/z> <http://e.org/z> <http://e.org/z> .
                        """))
                .isEqualTo(
                        """

                        http://e.org/z
                        http://e.org/z
                        http://e.org/z
                        http://e.org/g
                        http://e.org/a
                        http://e.org/z
                        http://e.org/o
                        http://e.org/g
                        http://e.org/b
                        http://e.org/p
                        http://e.org/n
                        http://e.org/g
                        http://e.org/b
                        http://e.org/p
                        http://e.org/o
                        http://e.org/g
                        http://e.org/b
                        http://e.org/q
                        http://e.org/o
                        http://e.org/h
                        http://e.org/b
                        http://e.org/p
                        http://e.org/o
                        """);
    }

    @Test
    void literalsComeAfterIrisAndAreOrderedByWordsThenDatatypeThenLanguage() {
        assertThat(objects(
                        "\"b\"",
                        "\"a\"^^<http://e.org/t>",
                        "\"a\"",
                        "\"a\"@fr",
                        "\"a\"@en",
                        "\"A\"@en",
                        "<http://e.org/o>",
                        "\"300.0\"^^<http://www.w3.org/2001/XMLSchema#decimal>"))
                .containsExactly(
                        "http://e.org/o",
                        "^http://www.w3.org/2001/XMLSchema#decimal 300.0",
                        "@en A",
                        "@en a",
                        "@fr a",
                        "^http://e.org/t a",
                        "^http://www.w3.org/2001/XMLSchema#string a",
                        "^http://www.w3.org/2001/XMLSchema#string b");
    }

    @Test
    void theLanguageIsInLowerCase() {
        assertThat(objects("\"a\"@en-GB")).containsExactly("@en-gb a");
    }

    @Test
    void onlyBackslashesAndLineFeedsAreEscaped() {
        assertThat(objects("\"one\\ntwo \\\\n \\t \\\"three\\\" 📻\""))
                .containsExactly("^http://www.w3.org/2001/XMLSchema#string one\\ntwo \\\\n \t \"three\" 📻");
    }

    @Test
    void charactersAreOrderedByTheirNumbers() {
        // Java orders strings by UTF-16 units, in which a radio is smaller than a letter of full width.
        assertThat(objects("\"📻\"", "\"\\uFF21\""))
                .containsExactly(
                        "^http://www.w3.org/2001/XMLSchema#string \uFF21",
                        "^http://www.w3.org/2001/XMLSchema#string 📻");
    }

    @Test
    void aSpaceStandsForTheCodeWhereverItIsInAnIri() {
        String quad = "<http://e.org/x/%s> <http://e.org/%1$s/p> <http://e.org/%1$s%1$s> <http://e.org/x/%1$s/head> ."
                .formatted(CODE);
        assertThat(normalForm(quad))
                .isEqualTo("http://e.org/x/ /head\nhttp://e.org/x/ \nhttp://e.org/ /p\nhttp://e.org/  \n");
        assertThat(normalForm("<http://e.org/s> <http://e.org/p> \"" + CODE + "\" ."))
                .contains(CODE);
    }

    @Test
    void aCodeCanBeFoundBeforeItIsKnownAndVerifiedAfterwards() {
        List<Quad> draft = renamed(parse(QUADS), "CODE", " ");
        String code = ArtifactCode.of(draft, " ");
        assertThat(code).matches(ArtifactCode.PATTERN);
        assertThat(ArtifactCode.of(renamed(draft, " ", code), code)).isEqualTo(code);
    }

    @Test
    void theOrderInWhichQuadsComeDoesNotMatter() {
        List<Quad> turned = new ArrayList<>(parse(QUADS));
        Collections.reverse(turned);
        turned.addAll(parse(QUADS));
        assertThat(ArtifactCode.of(turned, "CODE")).isEqualTo(ArtifactCode.of(parse(QUADS), "CODE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a\"@en=\"a\"@fr",
                "\"a\"@en=\"b\"@en",
                "\"a\" <http://e.org/g>=\"A\" <http://e.org/g>",
                "\"a\" <http://e.org/g>=\"a\" <http://e.org/h>",
                "#date=#gYear",
                "/part=/parts",
                "CODE/head=CODE/tail",
                "<http://e.org/q>=<http://e.org/r>"
            })
    void whateverChangesChangesTheCode(String change) {
        String[] sides = change.split("=");
        String changed = QUADS.replace(sides[0], sides[1]);
        assertThat(changed).isNotEqualTo(QUADS);
        assertThat(ArtifactCode.of(parse(changed), "CODE")).isNotEqualTo(ArtifactCode.of(parse(QUADS), "CODE"));
    }

    @Test
    void aQuadLessChangesTheCode() {
        List<Quad> quads = parse(QUADS);
        String code = ArtifactCode.of(quads, "CODE");
        for (int left = 0; left < quads.size(); left++) {
            List<Quad> fewer = new ArrayList<>(quads);
            fewer.remove(left);
            assertThat(ArtifactCode.of(fewer, "CODE")).isNotEqualTo(code);
        }
    }

    @Test
    void blankNodesTripleTermsAndDirectionsHaveNoPlace() {
        Node iri = NodeFactory.createURI("http://e.org/x");
        for (Node object : List.of(
                NodeFactory.createBlankNode(),
                NodeFactory.createTripleTerm(iri, iri, iri),
                NodeFactory.createLiteralDirLang("a", "en", "ltr"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ArtifactCode.of(List.of(Quad.create(iri, iri, iri, object)), CODE));
        }
    }

    private static String normalForm(String quads) {
        return NormalForm.of(parse(quads), CODE);
    }

    /** How objects are written and in which order they come. */
    private static List<String> objects(String... objects) {
        StringBuilder quads = new StringBuilder();
        for (String object : objects) {
            quads.append("<http://e.org/s> <http://e.org/p> ").append(object).append(" <http://e.org/g> .\n");
        }
        List<String> lines = normalForm(quads.toString()).lines().toList();
        List<String> found = new ArrayList<>();
        for (int line = 3; line < lines.size(); line += 4) {
            found.add(lines.get(line));
        }
        return found;
    }

    private static List<Quad> parse(String quads) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.create().source(new StringReader(quads)).lang(Lang.NQUADS).parse(dataset);
        return Iter.toList(dataset.find());
    }

    private static List<Quad> renamed(List<Quad> quads, String from, String to) {
        return quads.stream()
                .map(quad -> NodeTransformLib.transform(
                        node -> node.isURI()
                                ? NodeFactory.createURI(node.getURI().replace(from, to))
                                : node,
                        quad))
                .toList();
    }
}
