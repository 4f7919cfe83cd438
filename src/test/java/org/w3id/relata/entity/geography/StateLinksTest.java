package org.w3id.relata.entity.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3id.relata.entity.mapping.Mapping;
import org.w3id.relata.entity.mapping.Mapping.Predicate;
import org.w3id.relata.entity.mapping.MappingSet;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/**
 * The reference is a table of names and identifiers, {@code reference/state-qids.tsv} in the folder that is shared beside
 * the checkout; the system property {@code relata.shared} names another.
 */
@DisplayName("The links of states to Wikidata")
class StateLinksTest {
    private static final Path REFERENCE =
            Path.of(System.getProperty("relata.shared", "../shared")).resolve("reference/state-qids.tsv");
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    /** States without a link, and why. */
    private static final Map<String, String> UNLINKED = Map.of(
            "state/east-germany", "a historic state, which the reference does not have",
            "state/yugoslavia", "historic states of one name, several in Wikidata");

    private final Whereabouts gazetteer =
            Whereabouts.read(Installation.current().gazetteer());
    private final Map<String, Set<String>> linked =
            linked(MappingSet.read(Installation.current().gazetteer()));

    private static Map<String, Set<String>> linked(MappingSet links) {
        return links.accepted().stream()
                .filter(link -> link.subject().startsWith("state/"))
                .filter(link -> link.object().startsWith(WIKIDATA) && link.predicate() == Predicate.EXACT_MATCH)
                .collect(Collectors.groupingBy(
                        Mapping::subject,
                        Collectors.mapping(
                                link -> link.object().substring(WIKIDATA.length()),
                                Collectors.toCollection(TreeSet::new))));
    }

    @Test
    @DisplayName("are there for every state, or it is written down why not")
    void everyStateHasOne() {
        assertThat(gazetteer.paths("state").filter(path -> !linked.containsKey(path)))
                .allMatch(UNLINKED::containsKey);
        assertThat(linked.values()).allMatch(links -> links.size() == 1);
        assertThat(linked.values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("are those of the reference")
    void areThoseOfTheReference() {
        boolean there = Files.exists(REFERENCE);
        if (!there) {
            System.err.println("\n*** NO " + REFERENCE + ": the links of states are compared with NOTHING ***\n");
        }
        assumeTrue(there, REFERENCE + " is not there");
        Map<String, Set<String>> reference = new HashMap<>();
        for (TabRow row : TabTable.read(REFERENCE, "label", "qid").rows()) {
            reference
                    .computeIfAbsent(row.text("label"), label -> new TreeSet<>())
                    .add(row.text("qid"));
        }
        List<String> compared = new ArrayList<>();

        assertThat(differences(gazetteer, linked, reference, compared)).isEmpty();
        assertThat(compared).hasSizeGreaterThan(195);
    }

    @Test
    @DisplayName("differ from a reference that says otherwise")
    void differences() {
        Map<String, Set<String>> reference = Map.of("Belarus", Set.of("Q184"), "Republic of Poland", Set.of("Q37"));
        List<String> compared = new ArrayList<>();

        assertThat(differences(gazetteer, linked, reference, compared))
                .containsExactly("state/poland: [Q36], but the reference says [Q37]");
        assertThat(compared).containsExactly("state/belarus", "state/poland");
    }

    private static List<String> differences(
            Whereabouts gazetteer,
            Map<String, Set<String>> linked,
            Map<String, Set<String>> reference,
            List<String> compared) {
        List<String> differences = new ArrayList<>();
        gazetteer.paths("state").forEach(path -> {
            Set<String> said = Whereabouts.names(gazetteer.rows().get(path)).stream()
                    .flatMap(name -> reference.getOrDefault(name, Set.of()).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!said.isEmpty()) {
                compared.add(path);
                Set<String> ours = linked.getOrDefault(path, Set.of());
                if (!ours.equals(said)) {
                    differences.add(path + ": " + ours + ", but the reference says " + said);
                }
            }
        });
        return differences;
    }
}
