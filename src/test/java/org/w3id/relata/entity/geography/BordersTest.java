package org.w3id.relata.entity.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.text.Installation;

@DisplayName("Beside the borders of Natural Earth")
class BordersTest {
    private static NaturalEarth earth;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        earth = NaturalEarth.read(GeographicPackages.folder("world-atlas").resolve("countries-10m.json"));
    }

    @Test
    @DisplayName(
            "every place and facility lies in the state that it is said to be in, or in what those hold who claim it")
    void everyPositionIsInsideItsState() {
        Whereabouts gazetteer = Whereabouts.read(Installation.current().gazetteer());

        assertThat(new BorderFindings(gazetteer, earth, Territories.read(gazetteer)).all())
                .isEmpty();
        assertThat(gazetteer.positions()).hasSizeGreaterThan(900);
    }

    @Test
    @DisplayName("every state of today is drawn")
    void everyStateIsDrawn() {
        Whereabouts gazetteer = Whereabouts.read(Installation.current().gazetteer());
        Territories territories = Territories.read(gazetteer);

        assertThat(earth.countries().stream().map(territories::thing))
                .containsAll(gazetteer
                        .paths("state")
                        .filter(path -> !gazetteer.text(path, "iso2").isEmpty())
                        .toList());
        assertThat(gazetteer.rows().keySet()).containsAll(territories.byName().values());
    }

    @Test
    @DisplayName("what lies elsewhere is found, and what needs no excuse")
    void findsWhatLiesElsewhere() throws IOException {
        String states =
                """
                id\tlabel\taliases\tiso2\tclaimedBy
                fiji\tFiji\t\tFJ\t
                moldova\tMoldova\t\tMD\t
                norway\tNorway\t\tNO\t
                russia\tRussia\t\tRU\t
                sweden\tSweden\t\tSE\t
                ukraine\tUkraine\t\tUA\t
                """;
        String places =
                """
                id\tlabel\taliases\tstate\tclaimedBy\twithin\tlat\tlon
                anadyr\tAnadyr\t\trussia\t\t\t64.73\t177.51
                crimea\tCrimea\t\t\trussia|ukraine\t\t\t
                kirkenes\tKirkenes\t\tnorway\t\t\t69.73\t30.05
                lost\tLost\t\tnorway\t\t\t65.00\t0.00
                nowhere\tNowhere\t\t\t\t\t59.91\t10.75
                offshore\tOffshore\t\tnorway\t\t\t58.97\t5.45
                oslo\tOslo\t\tsweden\t\t\t59.91\t10.75
                stockholm\tStockholm\t\tsweden\t\t\t59.33\t18.07
                taveuni\tTaveuni\t\tfiji\t\t\t-16.85\t-179.97
                tver\tTver\t\t\t\tcrimea\t56.86\t35.90
                yalta\tYalta\t\t\t\tcrimea\t44.50\t34.17
                tiraspol\tTiraspol\t\t\t\tcrimea\t46.84\t29.63
                wrangel\tWrangel\t\trussia\t\t\t71.25\t-179.60
                """;
        Files.writeString(folder.resolve("states.tsv"), states);
        Files.writeString(folder.resolve("places.tsv"), places);
        Files.writeString(
                folder.resolve("facilities.tsv"),
                "id\tlabel\taliases\tstate\tplace\tlat\tlon\nbase\tBase\t\tsweden\tkirkenes\t69.72\t29.89\n");
        Files.writeString(
                folder.resolve("notes.tsv"),
                "id\tabout\tnote\nplace/stockholm\tborder\tneedless\nplace/crimea\tborder\tidle\nplace/lost\tclaims\tno excuse\n");

        Whereabouts gazetteer = Whereabouts.read(folder);
        assertThat(new BorderFindings(gazetteer, earth, Territories.read(gazetteer)).all())
                .satisfiesExactlyInAnyOrder(
                        finding -> assertThat(finding)
                                .startsWith("place/lost: lies ")
                                .endsWith(" km off the coast of [place/lost, state/norway]"),
                        finding -> assertThat(finding)
                                .isEqualTo("place/nowhere: lies in no state and in no disputed territory"),
                        finding -> assertThat(finding).startsWith("place/oslo: lies in Norway, not in "),
                        finding -> assertThat(finding).startsWith("place/tiraspol: lies in Moldova, not in "),
                        finding -> assertThat(finding)
                                .isEqualTo("facility/base: is in state/sweden, but place/kirkenes is not"),
                        finding ->
                                assertThat(finding).isEqualTo("place/stockholm: the note about its border is needless"),
                        finding -> assertThat(finding)
                                .isEqualTo("place/crimea: has a note about its border, but no position"));
    }
}
