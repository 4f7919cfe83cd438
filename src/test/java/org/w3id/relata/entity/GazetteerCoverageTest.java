package org.w3id.relata.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

@DisplayName("The tables of names know at least")
class GazetteerCoverageTest {
    /** What is no military facility. */
    private static final Set<String> CIVIL = Set.of("civil airport", "border post", "space centre");

    private static List<TabRow> gazetteer(String table) {
        return TabTable.read(Installation.current().gazetteer().resolve(table + ".tsv"))
                .rows();
    }

    private static List<TabRow> lexicon(String table) {
        return TabTable.read(Installation.current().lexicon().resolve(table + ".tsv"))
                .rows();
    }

    private static Set<String> statesWith(String... kinds) {
        return gazetteer("forces").stream()
                .filter(row -> List.of(kinds).contains(row.text("kind")))
                .flatMap(row -> row.values("state").stream())
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("the armed forces of 60 states with their branches")
    void forces() {
        Set<String> both = new HashSet<>(statesWith("armed forces"));
        both.retainAll(statesWith("army"));
        both.retainAll(statesWith("navy", "air force"));
        assertThat(both).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    @DisplayName("250 military facilities with coordinates")
    void facilities() {
        assertThat(gazetteer("facilities"))
                .filteredOn(
                        row -> !row.text("lat").isEmpty() && !row.text("lon").isEmpty())
                .filteredOn(row -> !CIVIL.contains(row.text("kind")))
                .hasSizeGreaterThanOrEqualTo(250);
    }

    @Test
    @DisplayName("200 types of equipment, 60 exercises, 150 outlets")
    void others() {
        Set<String> broader =
                gazetteer("equipment").stream().map(row -> row.text("kind")).collect(Collectors.toSet());
        assertThat(gazetteer("equipment"))
                .filteredOn(row -> !broader.contains(row.id()))
                .hasSizeGreaterThanOrEqualTo(200);
        assertThat(gazetteer("exercises")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(gazetteer("outlets")).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    @DisplayName("every kind that a noun goes back to, and every neighbour")
    void references() {
        Set<String> kinds = Stream.of("facilities", "places", "organizations")
                .flatMap(table -> gazetteer(table).stream())
                .map(row -> row.text("kind"))
                .collect(Collectors.toSet());
        assertThat(lexicon("kinds")).allSatisfy(row -> assertThat(kinds).containsAll(row.values("kinds")));

        Set<String> states = gazetteer("states").stream().map(TabRow::id).collect(Collectors.toSet());
        assertThat(lexicon("neighbours")).allSatisfy(row -> {
            assertThat(states).contains(row.id());
            assertThat(states).containsAll(row.values("neighbours"));
        });
    }
}
