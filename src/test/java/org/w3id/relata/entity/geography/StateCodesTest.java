package org.w3id.relata.entity.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.TabRow;

@DisplayName("The codes of states")
class StateCodesTest {
    /** Codes that ISO leaves to its users: Java knows no code of three letters for them. */
    private static final Map<String, String> OF_USERS = Map.of("XK", "XKX");

    /** What Java calls otherwise than any of our names. */
    private static final Map<String, String> CALLED_OTHERWISE = Map.of(
            "CD",
            "Congo - Kinshasa",
            "CG",
            "Congo - Brazzaville",
            "MM",
            "Myanmar (Burma)",
            "PS",
            "Palestinian Territories",
            "VC",
            "St. Vincent & Grenadines");

    private final Whereabouts gazetteer =
            Whereabouts.read(Installation.current().gazetteer());

    private Stream<TabRow> coded() {
        return gazetteer.paths("state").map(gazetteer.rows()::get).filter(row -> !(row.text("iso2") + row.text("iso3"))
                .isEmpty());
    }

    @Test
    @DisplayName("are those of ISO 3166-1, with two letters and with three")
    void areThoseOfIso() {
        assertThat(coded()).hasSizeGreaterThan(195);
        assertThat(coded().filter(row -> !row.text("iso3").equals(three(row.required("iso2"))))
                        .map(row -> row.text("iso2") + " " + row.text("iso3")))
                .isEmpty();
    }

    @SuppressWarnings("deprecation") // Locale.of is of Java 19.
    private static String three(String two) {
        return OF_USERS.containsKey(two) ? OF_USERS.get(two) : new Locale("", two).getISO3Country();
    }

    @Test
    @DisplayName("stand at the state that Java calls by a name of ours")
    void standAtTheRightState() {
        assertThat(coded().filter(row -> !isNameOf(row, called(row)))
                        .map(row -> row.text("iso2") + " " + row.id() + ": " + called(row)))
                .isEmpty();
    }

    @SuppressWarnings("deprecation")
    private static String called(TabRow row) {
        return new Locale("", row.text("iso2")).getDisplayCountry(Locale.ENGLISH);
    }

    private static boolean isNameOf(TabRow row, String called) {
        String plain = FoldedName.of(called.replace("&", "and").replaceFirst("^St\\.", "Saint"));
        return called.equals(CALLED_OTHERWISE.get(row.text("iso2")))
                || Whereabouts.names(row).stream().map(FoldedName::of).anyMatch(plain::equals);
    }

    @Test
    @DisplayName("are each of one state only, and lack only where a state is history")
    void areDistinct() {
        assertThat(coded().map(row -> row.text("iso2"))).doesNotHaveDuplicates();
        assertThat(coded().map(row -> row.text("iso3"))).doesNotHaveDuplicates();
        assertThat(gazetteer.paths("state").map(gazetteer.rows()::get).filter(row -> row.text("iso2")
                        .isEmpty()))
                .allMatch(row -> row.text("source").contains("historic state"));
    }
}
