package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.relata.text.Installation;

/** Whatever is wrong gives one line on standard error with the remedy, and the documented exit status (docs/errors.md). */
class BadInputTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void fillTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("none"));
        Files.createDirectories(folder.resolve("twice/below"));
        Files.createDirectories(folder.resolve("yours"));
        Files.createDirectories(folder.resolve("gold"));
        Files.createDirectories(folder.resolve("other"));
        write("empty.txt", "");
        write("blank.txt", " \n");
        write("nul.txt", "Min\0sk");
        write("escape.txt", "one\n\u001b[1m");
        write("side.txt", "text");
        write("side.meta.yaml", "title: A\ndate: yesterday\n");
        write("other.odt", "PK");
        write("other.pdf", "%PDF-1.4");
        write("named.pdf", "A port was closed.");
        write("page.html", "<nav>Home</nav>");
        write("mail.eml", "A port was closed.");
        write("file", "");
        write("twice/a.txt", "text");
        write("twice/below/a.txt", "text");
        write("yours/claims.csv", "mine");
        write("gold/a.jsonl", "");
        write("other/b.jsonl", "");
        Files.write(folder.resolve("latin.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("image.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
            sparse.setLength(50_000_000);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            convert {}/no.txt --out {}/out             | 2 | no.txt: there is no such file or directory
            convert {}/none --out {}/out               | 2 | none: the directory holds no document
            convert {}/other.odt --out {}/out          | 2 | other.odt: files of this kind are not read, only those
            convert {}/other.pdf --out {}/out          | 1 | other.pdf: the PDF is broken
            convert {}/named.pdf --out {}/out          | 1 | named.pdf: this is not a PDF, whatever its name says
            convert {}/page.html --out {}/out          | 1 | page.html: the page has no text of an article
            convert {}/mail.eml --out {}/out           | 1 | mail.eml: this is no e-mail
            convert {}/twice --out {}/out              | 2 | two documents have the key a
            convert {}/empty.txt --out {}/out          | 1 | empty.txt: the file is empty
            convert {}/blank.txt --out {}/out          | 1 | blank.txt: the file is empty
            convert {}/nul.txt --out {}/out            | 1 | nul.txt: this is binary data, not text
            convert {}/image.txt --out {}/out          | 1 | image.txt: this is an image, not plain text
            convert {}/escape.txt --out {}/out         | 1 | escape.txt, line 2: the text has the control character
            convert {}/latin.txt --out {}/out          | 1 | latin.txt: the text is not in UTF-8 (at byte 3)
            convert {}/huge.txt --out {}/out           | 1 | huge.txt: the file is too large (50,000,000 bytes
            convert {}/side.txt --out {}/out           | 1 | side.meta.yaml, line 2: the date yesterday is not
            convert {}/side.txt --out {}/file/below    | 1 | below: the folder cannot be written to
            convert {}/side.txt --out {}/yours         | 1 | claims.csv: this file was not written by relata convert
            convert {}/side.txt --out {}/out --base x  | 2 | cannot be the base of the data
            convert {}/side.txt                        | 2 | Missing required option: '--out=DIR'
            convert --out {}/out                       | 2 | Missing required parameter: 'PATH'
            publish {}/no.txt --store {}/store         | 2 | no.txt: there is no such file or directory
            publish {}/side.txt --port 70000           | 2 | there is no port 70000
            serve --port x                             | 2 | Invalid value for option '--port'
            serve --store {}/no                        | 1 | there is no store in
            load {}/no                                 | 2 | no: there is no such directory
            load {}/none                               | 2 | none: there is no converted document in it
            remove a --store {}/no                     | 1 | there is no store in
            check {}/no                                | 2 | no: there is no such directory
            query no-such-question                     | 2 | there is no query
            query denials limit=many                   | 2 | limit takes a whole number
            query claims-about-an-entity entity=<a     | 2 | parameter entity
            query denials colour=red                   | 2 | has no parameter
            query denials red                          | 2 | “red” is no key=value
            query denials --columns words,colour       | 2 | the answer of denials has no column colour
            query denials --format docx                | 2 | there is no format
            query denials --endpoint ftp://x           | 2 | not an endpoint
            explain x/y --store {}/no                  | 1 | there is no store in
            score {}/none {}                           | 2 | none: there is no gold file in it
            score {}/gold {} --annotations {}/none     | 2 | there is no gold file in it
            score {}/gold {} --annotations {}/other    | 2 | other: no document in it is one of
            score {}/gold {} --annotations x --kinds   | 2 | annotations have no kinds
            score {}/gold {} --annotations x --claims y | 2 | --claims and --annotations are both given
            frobnicate                                 | 2 | Unmatched argument at index 0
            """)
    void isSaidInOneLine(String command, int status, String message) {
        assertThat(run(command.replace("{}", folder.toString()).split(" ")))
                .as(err.toString())
                .isEqualTo(status);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).startsWith("relata: ").contains(message).contains(". Remedy: ");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.resolve("yours/claims.csv")).hasContent("mine");
    }

    @Test
    void aPortInUseIsFoundBeforeTheWork() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(run(
                            "publish",
                            "seeds",
                            "--store",
                            folder.resolve("store").toString(),
                            "--port",
                            port))
                    .isEqualTo(1);
        }
        assertThat(err.toString()).contains("cannot be used").contains("another one with --port");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "ontology/lexicon/relations.tsv, relations.tsv:2",
        "ontology/gazetteer/states.tsv, states.tsv:2",
        "ontology/relata.ttl, relata.ttl:2",
    })
    void aBrokenTableOrOntologyIsNamedWithItsLine(String file, String place) throws IOException {
        Path home = folder.resolve("home");
        copy(Installation.current().home().resolve("ontology"), home.resolve("ontology"));
        String first = Files.readAllLines(home.resolve(file)).get(0);
        Files.writeString(home.resolve(file), first + "\nbroken\n");
        String before = System.getProperty("relata.home", "");
        System.setProperty("relata.home", home.toString());
        try {
            String out = folder.resolve("out").toString();
            assertThat(run("convert", "seeds/000_b7125e346f7bf7cb.txt", "--out", out))
                    .isEqualTo(1);
        } finally {
            System.setProperty("relata.home", before);
        }
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains(place);
    }

    private int run(String... arguments) {
        return Main.commandLine().setErr(new PrintWriter(err, true)).execute(arguments);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            List<Path> paths = tree.toList();
            for (Path path : paths) {
                Files.createDirectories(to.resolve(from.relativize(path)).getParent());
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
