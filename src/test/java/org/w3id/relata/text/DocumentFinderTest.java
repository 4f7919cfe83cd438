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
    void aDirectoryStandsForItsTextsAtAnyDepthSortedByKey() throws IOException {
        write("b.txt", "sub/a.b.TXT", "README.md", "b.meta.yaml", ".hidden.txt", ".git/c.txt");
        assertThat(DocumentFinder.find(List.of(folder)))
                .extracting(DocumentFile::key)
                .containsExactly("a.b", "b");
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
        write("a.pdf");
        assertThat(usageError(folder.resolve("a.pdf"))).hasMessageContaining("only plain text is read so far");
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
