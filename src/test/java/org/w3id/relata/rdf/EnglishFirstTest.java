package org.w3id.relata.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class EnglishFirstTest {
    private static final Node ENGLISH = NodeFactory.createLiteralLang("state", "en");
    private static final Node BRITISH = NodeFactory.createLiteralLang("state", "en-GB");
    private static final Node POLISH = NodeFactory.createLiteralLang("państwo", "pl");
    private static final Node PLAIN = NodeFactory.createLiteralString("a state");
    private static final Node THING = NodeFactory.createURI("https://example.org/a");

    @Test
    void englishComesBeforeWhatIsInNoLanguageAndThatBeforeTheOthers() {
        assertThat(EnglishFirst.of(List.of(THING, POLISH, PLAIN, ENGLISH))).contains(ENGLISH);
        assertThat(EnglishFirst.of(List.of(THING, POLISH, PLAIN))).contains(PLAIN);
        assertThat(EnglishFirst.of(List.of(THING, POLISH))).contains(POLISH);
        assertThat(EnglishFirst.of(List.of(THING))).isEmpty();
    }

    @Test
    void aRegionIsEnglishToo() {
        assertThat(EnglishFirst.of(List.of(POLISH, BRITISH))).contains(BRITISH);
    }

    @Test
    void otherLanguagesAreLeftOutWhereThereIsEnglish() {
        assertThat(EnglishFirst.alone(List.of(POLISH, ENGLISH, PLAIN))).containsExactly(ENGLISH, PLAIN);
        assertThat(EnglishFirst.alone(List.of(POLISH, PLAIN))).containsExactly(POLISH, PLAIN);
    }
}
