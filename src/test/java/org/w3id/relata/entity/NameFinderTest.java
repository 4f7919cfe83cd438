package org.w3id.relata.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.TaggedSentence;

@DisplayName("Names of the gazetteer are found in a sentence")
class NameFinderTest {
    private final NameFinder finder = new NameFinder(Gazetteer.load(Path.of("src/test/resources/gazetteer")));

    private List<String> names(String words) {
        Sentence sentence = TaggedSentence.of(words);
        return finder.find(sentence).stream()
                .map(match -> sentence.words(match.first(), match.last()) + " = "
                        + match.entries().stream()
                                .map(entry -> entry.entity().path() + " " + entry.use())
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    @Test
    @DisplayName("the longest one from each position, none within another")
    void theLongest() {
        assertThat(names("the/DT Norwegian/JJ Army reached/VBD Fort Kirkenes"))
                .containsExactly(
                        "Norwegian Army = force/norwegian-army NAME", "Fort Kirkenes = facility/fort-kirkenes NAME");
    }

    @Test
    @DisplayName("an adjective and a people stand for their state, each in its way")
    void adjectivesAndPeoples() {
        assertThat(names("Norwegian/JJ lighthouses/NNS"))
                .containsExactly("Norwegian = state/norway ADJECTIVE, state/norway DEMONYM");
        assertThat(names("Ivorians/NNPS")).containsExactly("Ivorians = state/ivory-coast DEMONYM");
    }

    @Test
    @DisplayName("a capital stands for the government and for the city")
    void capitals() {
        assertThat(names("Oslo")).containsExactly("Oslo = place/oslo NAME, state/norway GOVERNMENT");
    }

    @ParameterizedTest
    @DisplayName("whatever the accents, apostrophes, hyphens and points")
    @CsvSource({
        "Côte d’Ivoire, state/ivory-coast",
        "Cote d'Ivoire, state/ivory-coast",
        "U.S., state/united-states",
        "Haubits - 77/CD, equipment/haubits-77",
        "Haubits-77, equipment/haubits-77",
    })
    void spellings(String words, String path) {
        assertThat(names(words)).singleElement().asString().contains(path);
    }

    @ParameterizedTest
    @DisplayName("written with a capital where the table has one, so that words are no names")
    @CsvSource({"us/PRP", "council/NN", "norway/NN"})
    void capitalLetters(String words) {
        assertThat(names(words)).isEmpty();
    }

    @Test
    @DisplayName("common nouns of arms in the plural, too")
    void plurals() {
        assertThat(names("two/CD kite/NN drone/NN")).containsExactly("kite drone = equipment/kite-drone NAME");
        assertThat(names("two/CD Haubits-77s/NNS")).containsExactly("Haubits-77s = equipment/haubits-77 NAME");
    }

    @Test
    @DisplayName("a possessive ends a name")
    void possessives() {
        assertThat(names("Norway 's/POS Council")).hasSize(2);
    }
}
