package org.w3id.relata.entity.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.TabRow;

@DisplayName("Disputed territory")
class DisputedTerritoryTest {
    private final Whereabouts gazetteer =
            Whereabouts.read(Installation.current().gazetteer());

    private Stream<String> placesAndFacilities() {
        return Stream.concat(gazetteer.paths("place"), gazetteer.paths("facility"));
    }

    @Test
    @DisplayName("is in no state")
    void isInNoState() {
        assertThat(placesAndFacilities()
                        .filter(path -> claimedOutside(path))
                        .filter(path -> !gazetteer.text(path, "state").isEmpty()))
                .isEmpty();
    }

    /** Claimed as a territory, and not only because the state that it is in is not recognised by all. */
    private boolean claimedOutside(String path) {
        return gazetteer.chain(path).stream()
                .filter(at -> !at.startsWith("state/"))
                .anyMatch(at -> !gazetteer.claimants(at).isEmpty());
    }

    @Test
    @DisplayName("is claimed by two at least, or it is written down who else has to do with it")
    void isClaimedByTwo() {
        assertThat(gazetteer.rows().keySet().stream()
                        .filter(path -> gazetteer.claimants(path).size() == 1)
                        .filter(path -> !aboutClaims(path)))
                .isEmpty();
        assertThat(gazetteer.notes().keySet().stream().filter(this::aboutClaims))
                .isNotEmpty()
                .allMatch(path -> !gazetteer.claimants(path).isEmpty());
        assertThat(gazetteer.rows().keySet()).containsAll(gazetteer.notes().keySet());
    }

    private boolean aboutClaims(String path) {
        TabRow note = gazetteer.notes().get(path);
        return note != null && note.text("about").equals("claims");
    }

    @Test
    @DisplayName("says who claims it where it is called so")
    void saysWhoClaimsIt() {
        assertThat(gazetteer
                        .paths("place")
                        .filter(path -> gazetteer.text(path, "kind").equals("disputed territory"))
                        .filter(path -> gazetteer.claimants(path).isEmpty()))
                .isEmpty();
    }

    @Test
    @DisplayName("is the reason wherever a facility or a settlement is in no state, unless another is written down")
    void isTheOnlyReasonToBeInNoState() {
        Set<String> landed = Set.of("city", "settlement", "region", "island");
        assertThat(placesAndFacilities()
                        .filter(path -> path.startsWith("facility/") || landed.contains(gazetteer.text(path, "kind")))
                        .filter(path -> gazetteer.state(path).isEmpty() && !gazetteer.disputed(path))
                        .filter(path -> !gazetteer.notes().containsKey(path)))
                .isEmpty();
    }

    @Test
    @DisplayName("is not claimed by fewer than what lies in it")
    void containsItsClaims() {
        assertThat(gazetteer.paths("place").filter(path -> {
                    List<String> chain = gazetteer.chain(path);
                    return chain.size() > 1
                            && !gazetteer.claimants(chain.get(1)).isEmpty()
                            && !gazetteer.claimants(chain.get(1)).containsAll(gazetteer.claimants(path));
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("names every state that claims it")
    @CsvSource({
        "place/aksai-chin, china|india",
        "place/arunachal-pradesh, china|india",
        "place/chagos-archipelago, mauritius|united-kingdom",
        "place/crimea, russia|ukraine",
        "place/esequibo, guyana|venezuela",
        "place/falkland-islands, argentina|united-kingdom",
        "place/gibraltar, spain|united-kingdom",
        "place/golan-heights, israel|syria",
        "place/kashmir, china|india|pakistan",
        "place/kuril-islands, japan|russia",
        "place/paracel-islands, china|taiwan|vietnam",
        "place/senkaku-islands, china|japan|taiwan",
        "place/spratly-islands, brunei|china|malaysia|philippines|taiwan|vietnam",
        "state/kosovo, kosovo|serbia",
        "state/taiwan, china|taiwan",
    })
    void namesAll(String path, String claimants) {
        assertThat(gazetteer.claimants(path)).containsExactly(claimants.split("\\|"));
    }

    @ParameterizedTest
    @DisplayName("is where these facilities are")
    @CsvSource({
        "4th-guards-military-base, place/south-ossetia",
        "belbek-air-base, place/crimea",
        "berbera-air-base, place/somaliland",
        "bombora-airfield, place/abkhazia",
        "camp-bondsteel, state/kosovo",
        "cobasna-ammunition-depot, place/transnistria",
        "gecitkale-air-base, place/northern-cyprus",
        "naval-support-facility-diego-garcia, place/chagos-archipelago",
        "raf-mount-pleasant, place/falkland-islands",
    })
    void isWhereFacilitiesAre(String facility, String territory) {
        assertThat(gazetteer.chain("facility/" + facility)).contains(territory);
        assertThat(gazetteer.disputed("facility/" + facility)).isTrue();
    }

    @Test
    @DisplayName("is found by what lies in it, however deep")
    void isInherited() {
        Whereabouts small = new Whereabouts(
                Map.of(
                        "place/cape", row("id\tclaimedBy\twithin\tstate", "cape\tnorland|sudria\t\t"),
                        "place/port", row("id\tclaimedBy\twithin\tstate", "port\t\tcape\t"),
                        "facility/pier", row("id\tplace\tstate", "pier\tport\t"),
                        "facility/inland", row("id\tplace\tstate", "inland\t\tnorland")),
                Map.of());

        assertThat(small.drawnAs("facility/pier"))
                .containsExactly("facility/pier", "place/port", "place/cape", "state/norland", "state/sudria");
        assertThat(small.disputed("facility/pier")).isTrue();
        assertThat(small.disputed("facility/inland")).isFalse();
        assertThat(small.state("facility/inland")).isEqualTo("state/norland");
    }

    private static TabRow row(String columns, String cells) {
        return new TabRow(Path.of("made-up.tsv"), 2, List.of(columns.split("\t", -1)), List.of(cells.split("\t", -1)));
    }
}
