package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.language.SharedParser;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.DocumentFinder;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.SourceDocument;
import org.w3id.relata.text.read.DocumentReader;

@DisplayName("A claim keeps its id while the document changes elsewhere")
class ClaimIdentityTest {
    private static final Converter CONVERTER = Converter.load(Installation.current(), SharedParser.get());

    static Stream<DocumentFile> seeds() {
        return DocumentFinder.find(List.of(Path.of("seeds"))).stream();
    }

    @ParameterizedTest
    @DisplayName("also with a paragraph more at the top")
    @MethodSource("seeds")
    void aParagraphInsertedAtTheTopChangesNone(DocumentFile file) {
        SourceDocument document = DocumentReader.read(file);
        String longer = "It rained in the morning, and the streets stayed empty until noon.\n\n"
                + document.text().value();
        List<String> before = ids(document);
        List<String> after = ids(new SourceDocument(document.key(), new DocumentText(longer), document.metadata()));
        assertThat(before).isNotEmpty().doesNotHaveDuplicates();
        assertThat(after).containsAll(before);
    }

    @Test
    @DisplayName("and the same words of the same speaker, said twice, are two")
    void twice() {
        assertThat(Said.in("Norway said the bridge was closed. It rained. Norway said the bridge was closed."))
                .extracting(said -> said.claim().id())
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private static List<String> ids(SourceDocument document) {
        return CONVERTER.convert(document).claims().stream().map(Claim::id).toList();
    }
}
