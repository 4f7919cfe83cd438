package org.w3id.relata.web.browser;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.query.ontology.Ontology;
import org.w3id.relata.rdf.OntologyGraph;
import org.w3id.relata.text.Installation;

/** No page of a term keeps anybody out. It takes minutes, and runs where it is asked for: {@code ./mvnw -Preview-pages test}. */
class ReviewPages extends BrowserTest {
    static Stream<String> terms() {
        Stream<String> terms = Ontology.of(
                        OntologyGraph.read(Installation.current().ontology().resolve("relata.ttl"))
                                .graph())
                .terms()
                .stream()
                .map(term -> "/" + term.localName());
        return Stream.concat(Stream.of(""), terms); // the whole ontology first
    }

    @ParameterizedTest
    @MethodSource("terms")
    void keepsNobodyOut(String term) {
        Page page = open("/page/ontology" + term);
        assertKeepsNobodyOut(page);
    }
}
