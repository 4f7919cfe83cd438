package org.w3id.relata.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.text.TextBlock.Kind;

/** What a passage is written in, and what becomes of documents that are not in English. */
class LanguagesTest {
    private final Languages languages = Languages.read(Installation.current().lexicon());

    /** Short sentences of news in 51 languages; English ones full of foreign names among them. */
    private static List<TabRow> passages() {
        return TabTable.read(numbered(Path.of("src/test/resources/languages.tsv")), "language", "passage")
                .rows();
    }

    /** The file has no ids. */
    private static Path numbered(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            Path copy = Files.createTempFile("languages", ".tsv");
            StringBuilder text = new StringBuilder("id\t" + lines.get(0) + "\n");
            for (int i = 1; i < lines.size(); i++) {
                text.append(i).append('\t').append(lines.get(i)).append('\n');
            }
            copy.toFile().deleteOnExit();
            return Files.writeString(copy, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void englishIsNeverTakenForAnotherLanguage() {
        assertThat(passages().stream().filter(row -> row.text("language").equals("en")))
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(languages.of(row.text("passage")))
                        .matches(found -> found.isEmpty() || found.get().isEnglish()));
    }

    @Test
    void otherLanguagesAreTold() {
        assertThat(passages().stream().filter(row -> !row.text("language").equals("en")))
                .hasSizeGreaterThan(80)
                .filteredOn(row -> languages
                        .of(row.text("passage"))
                        .filter(found -> !found.isEnglish())
                        .isEmpty())
                .extracting(row -> row.text("passage"))
                .containsExactly("Moscou dément."); // two words tell nothing
    }

    @Nested
    class OfADocument {
        private static final String ENGLISH = "The port of Lomé was closed on Tuesday, the ministry said.";
        private static final String FRENCH = "Le port de Lomé a été fermé mardi, selon le ministère de la défense.";

        private EnglishProse prose(String text, String language) {
            Metadata metadata = new Metadata(null, List.of(), null, (LocalDate) null, null, null, language);
            DocumentText words = new DocumentText(text);
            return EnglishProse.of(
                    new SourceDocument("a", words, metadata),
                    new Layout(List.of(), List.of()).blocks(words),
                    languages);
        }

        @Test
        void foreignParagraphsAreLeftOutAndCounted() {
            EnglishProse prose = prose(ENGLISH + "\n\n" + FRENCH + "\n\n" + ENGLISH + "\n", null);
            assertThat(prose.blocks())
                    .extracting(TextBlock::kind)
                    .containsExactly(Kind.PARAGRAPH, Kind.FOREIGN, Kind.PARAGRAPH);
            assertThat(prose.foreign()).isEqualTo(1);
        }

        @Test
        void aForeignOneIsRefusedWithItsLanguage() {
            assertThatThrownBy(() -> prose(FRENCH + "\n\n" + FRENCH + "\n\n" + ENGLISH + "\n", null))
                    .isInstanceOf(UserError.class)
                    .hasMessage("a: the document is not in English, it seems to be in French")
                    .matches(e -> ((UserError) e).remedy().contains("“language: en” into a.meta.yaml"));
        }

        @Test
        void oneOfNoKnownLanguageIsRefused() {
            assertThatThrownBy(() -> prose("lorem ipsum dolor amet ".repeat(12) + ".\n", null))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("none of its paragraphs reads like English");
        }

        @Test
        void theSidecarIsBelieved() {
            assertThat(prose(FRENCH + "\n", "en-GB").foreign()).isZero();
            assertThatThrownBy(() -> prose(ENGLISH + "\n", "fr"))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("its sidecar says that it is in “fr”");
        }

        @Test
        void aShortOneIsEnglishWhereNothingTellsOtherwise() {
            assertThat(prose("Moscow denies.\n", null).blocks()).hasSize(1);
        }
    }

    @Test
    void aBrokenRowIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("languages.tsv"), "id\tlabel\tscript\tfrequent\nxx\tX\tklingon\ta\n");
        assertThatThrownBy(() -> Languages.read(folder))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("languages.tsv:2: unknown script “klingon”");
    }

    @Test
    void nothingIsToldOfNoWords() {
        assertThat(languages.of("12 – 13!")).isEqualTo(Optional.empty());
    }
}
