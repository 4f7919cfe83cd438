package org.w3id.relata.query.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
    private static final NameIndex INDEX = new NameIndex(List.of(
            state("state/belarus", "Belarus", List.of("Republic of Belarus"), List.of("Belarusian", "Minsk"), "BY"),
            state("state/netherlands", "Netherlands", List.of("Holland"), List.of("Dutch"), "NL"),
            state("state/georgia", "Georgia", List.of(), List.of("Georgian", "Tbilisi"), "GE"),
            in("place/georgia-us", "Georgia", List.of(), "Place", "United States"),
            in("place/minsk", "Minsk", List.of(), "Place", "Belarus"),
            in("force/netherlands-army", "Royal Netherlands Army", List.of("Netherlands Army"), "Force", "Netherlands"),
            in("facility/ramstein", "Ramstein Air Base", List.of(), "Facility", "Germany"),
            in("facility/102", "102nd Military Base", List.of(), "Facility", "Armenia"),
            in("facility/base-201", "Base 201", List.of(), "Facility", "Niger"),
            Candidate.named("person/zelensky", "Volodymyr Zelensky", List.of(), "Person"),
            Candidate.named("person/gaddafi", "Muammar Gaddafi", List.of(), "Person"),
            Candidate.named("organization/mod", "Ministry of Defence of Ukraine", List.of(), "Organization"),
            Candidate.named("equipment/s-300", "S-300", List.of(), "EquipmentType"),
            Candidate.named("equipment/s-400", "S-400", List.of(), "EquipmentType"),
            mentioned("person/000/ivanov", "Ivanov", 0),
            mentioned("person/001/petrova", "Petrova", 3),
            mentioned("person/002/petrova", "Petrova", 9)));

    @ParameterizedTest
    @CsvSource({
        "BELARUS, state/belarus",
        "belarusian, state/belarus",
        "Belrus, state/belarus",
        "Минск, place/minsk",
        "Dutch Army, force/netherlands-army",
        "Army of the Netherlands, force/netherlands-army",
        "Army of Holland, force/netherlands-army",
        "Ramstein AB, facility/ramstein",
        "Ramstein airbase, facility/ramstein",
        "Air Base Ramstein, facility/ramstein",
        "102 military base, facility/102",
        "Zelenskyy, person/zelensky",
        "Володимир Зеленський, person/zelensky",
        "V. Zelensky, person/zelensky",
        "Moammar Qadhafi, person/gaddafi",
        "MoD of Ukraine, organization/mod",
        "S400, equipment/s-400",
        "S 300, equipment/s-300",
        "'Minsk, Belarus', place/minsk",
        "the Ramstein base in Germany, facility/ramstein"
    })
    void namesAreFoundAsPeopleWriteThem(String name, String id) {
        assertThat(INDEX.match(Question.of(name)).get(0).candidate().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Ramstein Air Base, true",
        "ramstein air-base, true",
        "Air Base Ramstein, true",
        "Ramstein AB, false",
        "Rammstein Air Base, true",
        "Ramstein School, false",
        "103rd Military Base, false",
        "201st Base, false",
        "S-500, false",
        "Georgia, false",
        "Minsk, false",
        "Belarus, true",
        "Belarusian, false",
        "Ivanov, false",
        "Viktor Zelensky, false",
        "Base, false"
    })
    void onlyTheNameItselfIsCertain(String name, boolean certain) {
        assertThat(INDEX.match(Question.of(name))).filteredOn(Match::certain).hasSize(certain ? 1 : 0);
    }

    @Test
    void aStandInIsForWhoAsksForItsKind() {
        assertThat(first(Question.of("Minsk")).candidate().id()).isEqualTo("place/minsk");
        assertThat(first(Question.of("Minsk", "State")).candidate().id()).isEqualTo("state/belarus");
        assertThat(first(Question.of("Minsk", "State")).certain())
                .as("it is the name of a place")
                .isFalse();
        assertThat(first(Question.of("Belarusian", "State")).certain()).isTrue();
        assertThat(first(asked("Minsk", Map.of("country", List.of("Belarus")))).certain())
                .isTrue();
    }

    @Test
    void twoOfANameAreToldApartByWhatElseIsSaid() {
        assertThat(first(Question.of("Georgia")).certain()).isFalse();
        assertThat(first(Question.of("Georgia", "State")).candidate().id()).isEqualTo("state/georgia");
        assertThat(first(Question.of("Georgia", "State")).certain()).isTrue();
        Match american = first(asked("Georgia", Map.of("country", List.of("United States"))));
        assertThat(american.candidate().id()).isEqualTo("place/georgia-us");
        assertThat(american.certain()).isTrue();
    }

    @Test
    void whatIsSaidElseMayNotContradict() {
        Match elsewhere = first(asked("Ramstein Air Base", Map.of("country", List.of("Japan"))));
        assertThat(elsewhere.certain()).isFalse();
        assertThat(elsewhere.score())
                .isLessThan(first(Question.of("Ramstein Air Base")).score());
        assertThat(first(asked("Ramstein Air Base", Map.of("operator", List.of("Japan"))))
                        .certain())
                .as("nothing is known of its operator")
                .isTrue();
    }

    @Test
    void whatIsSpokenOfMostComesFirstAmongEquals() {
        List<Match> matches = INDEX.match(Question.of("Petrova"));
        assertThat(matches.get(0).candidate().id()).isEqualTo("person/002/petrova");
        assertThat(matches).noneMatch(Match::certain);
    }

    @Test
    void scoresAreBetweenNothingAndAHundred() {
        for (String name : List.of("Belarus", "Ramstein", "x", "Georgia Georgia Georgia")) {
            assertThat(INDEX.match(Question.of(name)))
                    .hasSizeLessThanOrEqualTo(5)
                    .isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()))
                    .allSatisfy(match -> assertThat(match.score()).isBetween(0.0, 100.0));
        }
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(INDEX.match(Question.of(""))).isEmpty();
        assertThat(INDEX.match(Question.of("!!!"))).isEmpty();
        assertThat(new NameIndex(List.of()).match(Question.of("Belarus"))).isEmpty();
        assertThat(INDEX.candidate("state/georgia")).isPresent();
        assertThat(INDEX.candidate("GE")).isEmpty();
    }

    private static Match first(Question question) {
        return INDEX.match(question).get(0);
    }

    private static Question asked(String name, Map<String, List<String>> context) {
        return new Question(name, Set.of(), context, 5);
    }

    private static Candidate state(String id, String label, List<String> aliases, List<String> standIns, String code) {
        return new Candidate(
                id,
                label,
                aliases,
                standIns,
                Set.of(),
                "State",
                "",
                Set.of(code),
                Map.of("country", Set.of(label, code)),
                true,
                0);
    }

    private static Candidate in(String id, String label, List<String> aliases, String kind, String country) {
        return new Candidate(
                id,
                label,
                aliases,
                List.of(),
                Set.of(),
                kind,
                "",
                Set.of(),
                Map.of("country", Set.of(country)),
                true,
                0);
    }

    private static Candidate mentioned(String id, String label, int mentions) {
        return new Candidate(
                id, label, List.of(), List.of(), Set.of(), "Person", "", Set.of(), Map.of(), false, mentions);
    }
}
