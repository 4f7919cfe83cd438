package org.w3id.relata.store.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in made-up documents, through the real converter and gazetteer; half of them were kept aside. */
class DisputeCasesTest {
    static Stream<DisputeCase> cases() {
        return Stream.of("known.txt", "kept-aside.txt").flatMap(file -> DisputeCase.read(file).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsExpected(DisputeCase one) {
        assertThat(one.found())
                .isEqualTo(one.expected().equals(DisputeCase.NONE) ? List.of() : List.of(one.expected()));
    }

    /** The converter does not read all of it, but must not lead to a dispute that is none. */
    @Test
    void findsMostOfWhatNewsSays() {
        List<DisputeCase> prose = DisputeCase.read("prose.txt");
        List<String> found = new ArrayList<>();
        for (DisputeCase one : prose) {
            one.found().forEach(dispute -> found.add(one.name() + " | " + dispute));
        }

        List<String> expected = prose.stream()
                .filter(one -> !one.expected().equals(DisputeCase.NONE))
                .map(one -> one.name() + " | " + one.expected())
                .toList();
        assertThat(expected).containsAll(found);
        assertThat(found).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void thereAreEnoughOfBoth() {
        List<DisputeCase> all = cases().toList();
        long none = all.stream()
                .filter(one -> one.expected().equals(DisputeCase.NONE))
                .count();

        assertThat(none).isGreaterThanOrEqualTo(25);
        assertThat(all.size() - none).isGreaterThanOrEqualTo(25);
        assertThat(all).extracting(DisputeCase::expected).anyMatch(ground -> ground.startsWith("quantity"));
    }
}
