package org.w3id.relata.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a path stands for. */
class DocumentFinderTest {
    @TempDir
    Path folder;

    @Test
    void aDirectoryStandsForItsDocumentsAtAnyDepthSortedByKey() throws IOException {
        write("b.txt", "sub/a.b.TXT", "README.md", "b.meta.yaml", ".hidden.txt", ".git/c.txt", "x.zip");
        write("c.html", "d.htm", "sub/e.PDF", "f.docx", "g.eml", "h.xhtml");
        assertThat(DocumentFinder.find(List.of(folder)))
                .extracting(DocumentFile::key)
                .containsExactly("a.b", "b", "c", "d", "e", "f", "g", "h");
    }

    @Test
    void whatABrowserSavesBesideAPageIsNoDocument() throws IOException {
        write("a.html", "a_files/advertisement.html", "b_files/article.html");
        assertThat(DocumentFinder.find(List.of(folder)))
                .extracting(DocumentFile::key)
                .containsExactly("a", "article");
    }

    @Test
    void aLinkToADirectoryStandsForIt() throws IOException {
        write("real/a.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertThat(DocumentFinder.find(List.of(link)))
                .extracting(DocumentFile::path)
                .containsExactly(link.resolve("a.txt"));
    }

    @Test
    void namingAFileTwiceDoesNoHarm() throws IOException {
        write("a.txt");
        assertThat(DocumentFinder.find(List.of(folder, folder.resolve("a.txt"), folder.resolve("./a.txt"))))
                .hasSize(1);
    }

    @Test
    void twoDocumentsWithOneKeyAreAnError() throws IOException {
        write("a.txt", "sub/a.txt");
        assertThat(usageError(folder)).hasMessageContaining("two documents have the key a: ");
    }

    @Test
    void aMissingPathIsAnError() {
        assertThat(usageError(folder.resolve("no.txt"))).hasMessageEndingWith("there is no such file or directory");
    }

    @Test
    void aDirectoryWithoutDocumentsIsAnError() throws IOException {
        write("README.md");
        assertThat(usageError(folder)).hasMessageEndingWith("the directory holds no document");
    }

    @Test
    void anotherKindOfFileIsAnError() throws IOException {
        write("a.odt");
        assertThat(usageError(folder.resolve("a.odt")))
                .hasMessageContaining("files of this kind are not read, only those that end in .txt, .html");
    }

    @Test
    void aNameWithoutAKeyIsAnError() throws IOException {
        write(".txt");
        assertThat(usageError(folder.resolve(".txt"))).hasMessageContaining("gives no key");
    }

    private UserError usageError(Path path) {
        UserError error = catchThrowableOfType(UserError.class, () -> DocumentFinder.find(List.of(path)));
        assertThat(error.exit()).isEqualTo(UserError.Exit.USAGE);
        assertThat(error.remedy()).isNotBlank();
        return error;
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "text");
        }
    }
}
