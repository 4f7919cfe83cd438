package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.ConvertedSeeds;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.DocumentFinder;
import org.w3id.relata.text.DocumentReader;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.SourceDocument;

/** A claim keeps its id while the document changes elsewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimIdentityTest {
    private final Converter converter = ConvertedSeeds.converter();

    static Stream<DocumentFile> seeds() {
        return DocumentFinder.find(List.of(Path.of("seeds"))).stream();
    }

    @ParameterizedTest
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

    private List<String> ids(SourceDocument document) {
        return converter.convert(document).claims().stream().map(Claim::id).toList();
    }
}
