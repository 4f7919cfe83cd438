package org.w3id.relata.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.text.UserError;

@DisplayName("The gazetteer")
class GazetteerTest {
    private static final Path TABLES = Path.of("src/test/resources/gazetteer");

    @TempDir
    Path folder;

    @Test
    @DisplayName("knows what an entity is, which state it belongs to, and which forces are a state's as a whole")
    void knows() {
        Gazetteer gazetteer = Gazetteer.load(TABLES);
        Entity army = Objects.requireNonNull(gazetteer.get("force/norwegian-army"));
        Entity norway = Objects.requireNonNull(gazetteer.get("state/norway"));
        assertThat(army.label()).isEqualTo("Norwegian Army");
        assertThat(gazetteer.stateOf(army)).isEqualTo(norway);
        assertThat(gazetteer.armedForces(norway)).extracting(Entity::path).isEqualTo("force/norwegian-armed-forces");
        assertThat(gazetteer.get("alliance/north-pact"))
                .extracting(Entity::kind)
                .isEqualTo(Kind.ALLIANCE);
        assertThat(gazetteer.get("state/atlantis")).isNull();
    }

    @Test
    @DisplayName("says where it is missing")
    void missing() throws IOException {
        assertThatThrownBy(() -> Gazetteer.load(folder.resolve("nowhere")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no gazetteer in " + folder.resolve("nowhere"));
        copy();
        Files.delete(folder.resolve("outlets.tsv"));
        assertThatThrownBy(() -> Gazetteer.load(folder))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cannot read " + folder.resolve("outlets.tsv"));
    }

    @ParameterizedTest
    @DisplayName("names file and line of a broken row")
    @CsvSource({
        "organizations, 2, organization, club, unknown class “club”",
        "organizations, 3, North Pact, '', “label” is empty",
        "places, 3, oslo, kirkenes, already stands in line 2",
        "states, 2, Ivorian|, Ivorian||, an empty value",
        "forces, 2, armed forces, armed\tforces, 8 cells for 7 columns",
    })
    void broken(String table, int line, String good, String bad, String reason) throws IOException {
        copy();
        Path file = folder.resolve(table + ".tsv");
        List<String> lines = Files.readAllLines(file);
        lines.set(line - 1, lines.get(line - 1).replace(good, bad));
        Files.write(file, lines);
        assertThatThrownBy(() -> Gazetteer.load(folder))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(file + ":" + line + ": ")
                .hasMessageContaining(reason);
    }

    private void copy() throws IOException {
        try (Stream<Path> tables = Files.list(TABLES)) {
            for (Path table : tables.toList()) {
                Files.copy(table, folder.resolve(table.getFileName()));
            }
        }
    }
}
