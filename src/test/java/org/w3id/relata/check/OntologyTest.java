package org.w3id.relata.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.claim.Certainty;
import org.w3id.relata.claim.Modality;
import org.w3id.relata.claim.Polarity;
import org.w3id.relata.claim.Quotation;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.text.Installation;

/** That it is consistent, in OWL 2 DL and documented is what {@link ChecksTest} sees; here is what it must contain. */
class OntologyTest {
    private static final String RELATIONS =
            """
            cooperatesWith alliedWith memberOf borders threatens provokes opposes attacks destroys deploysForcesTo
            withdrawsForcesFrom protects supplies acquires possesses needs supports trains recruits hasStrength
            participatesIn operates hosts establishes closes locatedIn visits inspects leads signsAgreementWith
            accedesTo leaves publishedBy""";
    private static final String CLASSES =
            """
            Entity Actor State Force Organization Alliance MediaOutlet Person Place Location Facility EquipmentType
            Exercise Conflict Agreement Report NonSpecific Document Text Claim Proposition Attribution Reading Mention
            Span Quantity StatedTime Dispute Run Relation""";
    private static final List<String> SYMMETRIC =
            List.of("alliedWith", "borders", "cooperatesWith", "signsAgreementWith");
    private final Graph ontology = RDFDataMgr.loadGraph("ontology/relata.ttl");

    @Test
    void itHasTheRelationsOfTheGuideAndNoOthers() {
        assertThat(G.nodesOfTypeAsList(ontology, Terms.RELATION_CLASS))
                .containsExactlyInAnyOrderElementsOf(terms(RELATIONS))
                .allSatisfy(relation -> assertThat(types(relation)).contains(OWL2.ObjectProperty.asNode()));
    }

    @Test
    void itSaysWhichRelationsAreSymmetric() {
        assertThat(G.nodesOfTypeAsList(ontology, OWL2.SymmetricProperty.asNode()))
                .containsExactlyInAnyOrderElementsOf(
                        SYMMETRIC.stream().map(Terms::term).toList());
    }

    @Test
    void itHasTheClassesOfTheDesign() {
        assertThat(G.nodesOfTypeAsList(ontology, OWL2.Class.asNode())).containsAll(terms(CLASSES));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void itHasAClassForEveryKind(Kind kind) {
        Node type = Terms.term(kind.className());

        assertThat(types(type)).contains(OWL2.Class.asNode());
        assertThat(G.superClasses(ontology, type).contains(Terms.term("Actor"))).isEqualTo(kind.isActor());
        assertThat(G.superClasses(ontology, type).contains(Terms.term("Location")))
                .isEqualTo(kind.isLocation());
    }

    @Test
    void itHasTheMarksOfAClaimAndNoOthers() {
        assertMarks(
                "Polarity",
                Arrays.stream(Polarity.values()).map(Polarity::localName).toList());
        assertMarks(
                "Certainty",
                Arrays.stream(Certainty.values()).map(Certainty::localName).toList());
        assertMarks(
                "Modality",
                Arrays.stream(Modality.values()).map(Modality::localName).toList());
        assertMarks(
                "Quotation",
                Arrays.stream(Quotation.values()).map(Quotation::localName).toList());
    }

    static List<Path> faults() {
        return Sample.files(Sample.FOLDER.resolve("ontology"));
    }

    /** {@code ontology/CHECK.ttl} is put at the end of the ontology. */
    @ParameterizedTest
    @MethodSource("faults")
    void aFaultyOntologyIsFound(Path fault, @TempDir Path home) throws IOException {
        Path broken = copyOfOntology(home);
        long lines = Files.readAllLines(broken).size();
        Files.writeString(broken, Files.readString(fault), StandardOpenOption.APPEND);
        String check = fault.getFileName().toString().replaceFirst("[_.].*", "");

        CheckReport report = new Checks(new Installation(home)).run(DatasetGraphFactory.empty());

        assertThat(report.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(check);
            assertThat(finding.file())
                    .isEqualTo("ontology/relata.ttl" + (check.equals("syntax") ? ":" + (lines + 8) : ""));
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void aBrokenRuleIsFoundByFileAndLine(@TempDir Path home) throws IOException {
        copyOfOntology(home);
        Path rules = home.resolve("ontology/rules");
        Files.writeString(rules.resolve("a.rq"), "#+ problem: x\n#+ remedy: y\n\nSELECT ?node { ?node ?p }\n");
        Files.writeString(rules.resolve("b.rq"), "SELECT ?node { ?node ?p ?o }\n");
        Files.writeString(rules.resolve("c.rq"), "#+ problem: x\n#+ remedy: y: z\n");

        assertThat(new Checks(new Installation(home))
                        .run(DatasetGraphFactory.empty())
                        .findings())
                .extracting(Finding::file)
                .containsExactly("ontology/rules/a.rq:4", "ontology/rules/b.rq:1", "ontology/rules/c.rq:2");
    }

    @Test
    void anInventoryThatDisagreesWithTheOntologyIsFoundByFileAndLine(@TempDir Path home) throws IOException {
        copyOfOntology(home);
        Path lexicon = Files.createDirectories(home.resolve("ontology/lexicon"));
        List<String> rows = new ArrayList<>(Files.readAllLines(Path.of("ontology/lexicon/inventory.tsv")));
        rows.set(1, rows.get(1).replace("yes", "no")); // cooperatesWith
        rows.set(2, rows.get(2).replace("alliedWith", "admires"));
        rows.set(3, rows.get(3).replace("organization|alliance\t", "organization|alliance|place\t")); // memberOf
        Files.write(lexicon.resolve("inventory.tsv"), rows);

        assertThat(new Checks(new Installation(home))
                        .run(DatasetGraphFactory.empty())
                        .findings())
                .extracting(Finding::file, Finding::message)
                .containsExactly(
                        tuple("ontology/lexicon/inventory.tsv:1", "there is no row for " + Terms.term("alliedWith")),
                        tuple("ontology/lexicon/inventory.tsv:2", "cooperatesWith is symmetric in the ontology"),
                        tuple("ontology/lexicon/inventory.tsv:3", "“admires” is no relation of the ontology"),
                        tuple("ontology/lexicon/inventory.tsv:4", "“place” is not within the range of memberOf"));
    }

    @Test
    void aMissingOntologyIsAFinding(@TempDir Path home) {
        assertThat(new Checks(new Installation(home))
                        .run(DatasetGraphFactory.empty())
                        .findings())
                .extracting(Finding::file)
                .containsExactly("ontology/relata.ttl", "ontology/rules", "ontology/shapes.ttl");
    }

    private static Path copyOfOntology(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("ontology"));
        Files.createDirectories(folder.resolve("rules"));
        for (Path file : Sample.files(Path.of("ontology/rules"))) {
            Files.copy(file, folder.resolve("rules").resolve(file.getFileName()));
        }
        Files.copy(Path.of("ontology/shapes.ttl"), folder.resolve("shapes.ttl"));
        return Files.copy(Path.of("ontology/relata.ttl"), folder.resolve("relata.ttl"));
    }

    private void assertMarks(String type, List<String> names) {
        assertThat(G.nodesOfTypeAsList(ontology, Terms.term(type)))
                .containsExactlyInAnyOrderElementsOf(terms(String.join(" ", names)));
    }

    private List<Node> types(Node term) {
        return G.listSP(ontology, term, RDF.Nodes.type);
    }

    private static List<Node> terms(String names) {
        return Arrays.stream(names.split("\\s+")).map(Terms::term).toList();
    }
}
