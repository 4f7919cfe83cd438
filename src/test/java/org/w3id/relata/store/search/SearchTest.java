package org.w3id.relata.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.rdf.Iris;

class SearchTest {
    private static final String DATA =
            """
            BASE <https://w3id.org/relata/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            GRAPH <id/graph/gazetteer> {
              <id/state/belarus> skos:prefLabel "Belarus"@en ; skos:altLabel "Byelorussia"@en , "Białoruś"@pl .
              <id/state/belgium> skos:prefLabel "Belgium"@en .
              <id/state/belize> skos:prefLabel "Belize"@en .
              <id/place/bel> skos:prefLabel "Bel"@en .
              <id/outlet/belta> skos:prefLabel "BelTA"@en .
              <id/equipment/s-400> skos:prefLabel "S-400 Triumf"@en .
              <id/facility/lodz> skos:prefLabel "Łódź-Lublinek Airport"@en .
              <lexicon/manner/believe> skos:prefLabel "believe"@en .
            }
            GRAPH <id/graph/document/d1> {
              <id/document/d1> rdfs:label "Belgium builds a base" .
              <id/claim/d1/c1> rdfs:label "Belgium will build a base in Belize" .
              <id/claim/d1/c2> rdfs:label "no base in Belize" .
              <id/proposition/p1> rdfs:label "Belgium – builds – base" .
              <id/proposition/p2> rdfs:label "Belize – hosts – base" .
              <id/facility/d1/base> skos:prefLabel "base"@en .
              <id/span/d1/1-2> rdfs:label "Belgium" .
            }
            """;

    private final DatasetGraph dataset = filled();
    private Map<String, Integer> mentions =
            Map.of(id("state/belgium"), 3, id("state/belize"), 2, id("proposition/p1"), 1, id("proposition/p2"), 1);
    private final Search search = new Search(dataset, Iris.standard(), () -> mentions);

    @Nested
    class FindsThings {
        @ParameterizedTest
        @CsvSource({
            "belarus, state/belarus",
            "BELARUS, state/belarus",
            "bela, state/belarus",
            "byel, state/belarus",
            "bialorus, state/belarus",
            "Białoruś, state/belarus",
            "łódź, facility/lodz",
            "lodz air, facility/lodz",
            "airport łódź, facility/lodz",
            "s-400, equipment/s-400",
            "400, equipment/s-400"
        })
        void byTheBeginningsOfWordsWithoutCaseAndDiacritics(String words, String path) {
            assertThat(found(words, kind -> true)).first().isEqualTo(path);
        }

        @Test
        void whereEveryWordIsInOneName() {
            assertThat(found("belarus belgium", kind -> true)).isEmpty();
            assertThat(found("elarus", kind -> true)).isEmpty();
        }

        @Test
        void withTheOtherNameThatTheyWereFoundBy() {
            assertThat(hits("byelo", kind -> true)).extracting(Hit::alias).containsExactly("Byelorussia");
            assertThat(hits("belarus", kind -> true)).extracting(Hit::alias).containsExactly((String) null);
        }

        @Test
        void butNoConceptsOfTheLexiconAndNoSpans() {
            assertThat(found("believe", kind -> true)).isEmpty();
            assertThat(found("belgium", kind -> true)).noneMatch(path -> path.startsWith("span"));
        }

        @Test
        void thatWereCommittedSince() {
            assertThat(found("ruritania", kind -> true)).isEmpty();
            load("GRAPH <https://w3id.org/relata/id/graph/more> { <https://w3id.org/relata/id/state/ruritania>"
                    + " <http://www.w3.org/2004/02/skos/core#prefLabel> \"Ruritania\" }");
            assertThat(found("ruritania", kind -> true)).containsExactly("state/ruritania");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "–", "\"", "*", "…", "(", "+-&&||!(){}[]^\"~*?:\\/"})
        void notWithoutWords(String words) {
            assertThat(found(words, kind -> true)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "belarus\"",
                    "belarus AND",
                    "belarus OR (",
                    "name:belarus",
                    "belarus~2",
                    "belarus^9",
                    "belarus*",
                    "belarus \\",
                    "[belarus TO *]",
                    "belarus'); DROP ALL",
                    "\u0000belarus\uD800"
                })
        void whateverIsTyped(String words) {
            assertThat(search.find(words, List.of(new Part(kind -> true, 0, 5))))
                    .isNotNull();
        }

        @Test
        void ofLongTextsOnlyByTheFirstWords() {
            assertThat(found("belarus".repeat(1_000), kind -> true)).isEmpty();
            assertThat(found("bel ".repeat(1_000), kind -> true)).contains("state/belarus");
        }
    }

    @Nested
    class Ranks {
        @Test
        void whatDocumentsSpeakOfFirst() {
            assertThat(found("bel", entities())).startsWith("state/belgium", "state/belize");
        }

        @Test
        void namesThatAreJustTheWordsBeforeLongerOnes() {
            assertThat(found("bel", entities())).containsSubsequence("state/belize", "place/bel", "outlet/belta");
        }

        @Test
        void anewWhenTheDataSpeaksOfOthers() {
            assertThat(found("base", kind -> kind.group() == ThingKind.Group.PROPOSITIONS))
                    .containsExactly("proposition/p1", "proposition/p2");
            mentions = Map.of(id("proposition/p2"), 1);
            assertThat(found("base", kind -> kind.group() == ThingKind.Group.PROPOSITIONS))
                    .containsExactly("proposition/p2", "proposition/p1");
        }
    }

    @Test
    void kindsAreClassesOfTheOntologyWithThoseBelow() {
        assertThat(found("bel", kind -> kind.is("State")))
                .containsExactlyInAnyOrder("state/belarus", "state/belgium", "state/belize");
        assertThat(found("bel", kind -> kind.is("Organization"))).containsExactly("outlet/belta");
        assertThat(found("bel", kind -> kind.is("Location"))).contains("state/belarus", "place/bel");
        assertThat(found("bel", kind -> kind.is("Document"))).containsExactly("document/d1");
        assertThat(found("bel", kind -> kind.is("Claim"))).containsExactlyInAnyOrder("claim/d1/c1", "claim/d1/c2");
    }

    @Test
    void partsAreCutOutAndAllKindsAreCounted() {
        Part firstEntity = new Part(entities(), 0, 1);
        Part secondEntity = new Part(entities(), 1, 1);
        Hits hits = search.find("bel", List.of(firstEntity, secondEntity));
        assertThat(hits.parts())
                .extracting(part -> part.stream().map(SearchTest::path).toList())
                .containsExactly(List.of("state/belgium"), List.of("state/belize"));
        assertThat(hits.numbers())
                .hasEntrySatisfying(kind("state"), number -> assertThat(number).isEqualTo(3))
                .hasEntrySatisfying(kind("claim"), number -> assertThat(number).isEqualTo(2));
    }

    @Test
    void withoutAnIndexNothingIsFound() {
        Search blind = new Search(DatasetGraphFactory.createTxnMem(), Iris.standard(), Map::of);
        assertThat(blind.find("belarus", List.of(new Part(kind -> true, 0, 5))).parts())
                .containsExactly(List.of());
    }

    private static Predicate<ThingKind> entities() {
        return kind -> kind.group() == ThingKind.Group.ENTITIES;
    }

    private static ThingKind kind(String slug) {
        return ThingKind.ALL.stream()
                .filter(kind -> kind.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private List<String> found(String words, Predicate<ThingKind> kinds) {
        return hits(words, kinds).stream().map(SearchTest::path).toList();
    }

    private List<Hit> hits(String words, Predicate<ThingKind> kinds) {
        return search.find(words, List.of(new Part(kinds, 0, 20))).parts().get(0);
    }

    private static String id(String path) {
        return Iris.standard().id(path).getURI();
    }

    private static String path(Hit hit) {
        return hit.thing().getURI().replace("https://w3id.org/relata/id/", "");
    }

    private void load(String trig) {
        Txn.executeWrite(dataset, () -> RDFParser.fromString(trig, Lang.TRIG).parse(dataset));
    }

    private static DatasetGraph filled() {
        DatasetGraph dataset = SearchIndex.inMemory(DatasetGraphFactory.createTxnMem());
        Txn.executeWrite(dataset, () -> RDFParser.fromString(DATA, Lang.TRIG).parse(dataset));
        return dataset;
    }
}
