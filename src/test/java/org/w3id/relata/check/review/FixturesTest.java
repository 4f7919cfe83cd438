package org.w3id.relata.check.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.check.review.run.AllChecks;

/** Every check finds what it is for in ontologies that are faulty, and nothing in those that are not. */
class FixturesTest {
    private static final Path FOLDER = Path.of("ontology/review");
    private static final Catalogue CATALOGUE = Catalogue.read(FOLDER);
    private static final Map<String, AutomatedCheck> CHECKS = AllChecks.all(CATALOGUE, FOLDER).stream()
            .collect(Collectors.toMap(AutomatedCheck::id, Function.identity()));

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aCheckFindsWhatItIsFor(Fixture fixture) {
        List<LedgerFinding> findings = findings(fixture);

        assertThat(findings)
                .as("%s", findings)
                .extracting(finding -> finding.check().id() + " "
                        + finding.id().split("/", 2)[1].replaceFirst("/[0-9a-f]{8}$", ""))
                .containsExactlyInAnyOrderElementsOf(fixture.expected());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.remedy()).isNotBlank();
        });
        assertThat(findings).extracting(LedgerFinding::id).doesNotHaveDuplicates();
    }

    @Test
    void everyAutomatedCheckHasAnOntologyThatFailsAndOneThatPasses() {
        Set<String> failing =
                checksOf(fixtures().stream().filter(Fixture::isFaulty).toList());
        Set<String> passing = checksOf(
                fixtures().stream().filter(fixture -> !fixture.isFaulty()).toList());
        Set<String> automated = CATALOGUE.checks().values().stream()
                .filter(Check::isAutomated)
                .map(Check::id)
                .collect(Collectors.toSet());

        assertThat(failing).isEqualTo(automated);
        assertThat(passing).isEqualTo(automated);
    }

    @Test
    void aFaultyOntologyExpectsSomethingOfItsCheckAndASoundOneNothing() {
        assertThat(fixtures()).allSatisfy(fixture -> {
            assertThat(fixture.expected().isEmpty()).isNotEqualTo(fixture.isFaulty());
            assertThat(fixture.expected()).allMatch(line -> line.startsWith(fixture.check() + " "));
        });
    }

    /** The findings of the fixture's own check. What is about the ledger needs the ledger; the others need only themselves. */
    private static List<LedgerFinding> findings(Fixture fixture) {
        AutomatedCheck check = CHECKS.get(fixture.check());
        Review review = Review.bySome(withOneForPeople(), check == null ? CATALOGUE.queries() : List.of(check));
        Ledger ledger;
        try (MadeUpPublication publication = fixture.publication()) {
            ledger = review.of(
                    fixture.ontology(publication == null ? null : publication.address()), Fixture.TODAY, any -> {});
        }
        Ledger.Run run = ledger.runs().stream()
                .filter(any -> any.check().id().equals(fixture.check()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no check is called " + fixture.check()));
        assertThat(run.notRun()).isEmpty();
        return ledger.findings().stream()
                .filter(finding -> finding.check().id().equals(fixture.check()))
                .toList();
    }

    /** The catalogue with one check for people of all that it has, so that fixtures need not sign off the others. */
    private static Catalogue withOneForPeople() {
        Map<String, Check> checks = new TreeMap<>(CATALOGUE.checks());
        checks.values()
                .removeIf(check ->
                        check.how() == Check.Method.SIGN_OFF && !check.id().equals("signoff-scope"));
        return new Catalogue(checks, CATALOGUE.queries());
    }

    private static Set<String> checksOf(List<Fixture> fixtures) {
        return fixtures.stream().map(Fixture::check).collect(Collectors.toSet());
    }
}
