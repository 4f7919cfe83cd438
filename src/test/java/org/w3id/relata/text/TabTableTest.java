package org.w3id.relata.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabTableTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("states.tsv");
    }

    private TabTable read(String text, String... required) throws IOException {
        Files.writeString(file, text);
        return TabTable.read(file, required);
    }

    @Test
    void givesRowsWithTheirLines() throws IOException {
        TabTable table = read("id\tlabel\taliases\tlat\na\tA\tx|y z\t-1.5\nb\tB\t\t\n", "label");

        assertThat(table.columns()).containsExactly("id", "label", "aliases", "lat");
        assertThat(table.rows()).extracting(TabRow::line).containsExactly(2, 3);
        assertThat(table.rows().get(0).values("aliases")).containsExactly("x", "y z");
        assertThat(table.rows().get(0).decimal("lat")).isEqualByComparingTo("-1.5");
        assertThat(table.rows().get(1).values("aliases")).isEqualTo(List.of());
        assertThat(table.rows().get(1).decimal("lat")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "''                        , 1, no header row",
        "id\\tword                 , 1, no column “label”",
        "id\\tlabel\\tlabel        , 1, named twice",
        "id\\tlabel\\nx            , 2, 1 cells for 2 columns",
        "id\\tlabel\\nx\\ty\\tz    , 2, 3 cells for 2 columns",
        "id\\tlabel\\n\\ty         , 2, the first cell is empty",
        "id\\tlabel\\nx\\ty\\nx\\tz, 3, already stands in line 2",
        "id\\tlabel\\n\\nx\\ty     , 2, the line is empty",
        "id\\tlabel\\r\\nx\\ty     , 1, control character",
        "id\\tlabel\\nx\\t y       , 2, begins or ends with a blank",
        "\uFEFFid\\tlabel          , 1, byte order mark",
    })
    void namesFileAndLineOfWhatIsWrong(String text, int line, String reason) {
        assertThatThrownBy(() ->
                        read(text.replace("\\t", "\t").replace("\\n", "\n").replace("\\r", "\r"), "label"))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(file + ":" + line + ": ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({"lat, 12° N, not a number", "aliases, a||b, empty value", "aliases, a| b, blank", "kind, '', is empty"})
    void namesTheCellThatIsWrong(String column, String cell, String reason) throws IOException {
        TabRow row = read("id\t" + column + "\nx\t" + cell + "\n").rows().get(0);

        assertThatThrownBy(() -> {
                    switch (column) {
                        case "lat" -> row.decimal(column);
                        case "aliases" -> row.values(column);
                        default -> row.required(column);
                    }
                })
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(file + ":2: “" + column + "”")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Files.write(file, "id\nBern\nZürich\nBasel\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> TabTable.read(file))
                .isInstanceOf(UserError.class)
                .hasMessage(file + ":3: the line is not UTF-8");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> TabTable.read(file))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cannot read " + file);
    }
}
