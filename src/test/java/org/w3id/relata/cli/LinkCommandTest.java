package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.cli.link.MadeUpService;
import org.w3id.relata.rdf.ExampleKnowledge;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.store.NewsDocument;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.Installation;
import picocli.CommandLine;

@DisplayName("relata link")
class LinkCommandTest {
    private static final String SUDRIA = MadeUpService.SPACE + "S1";
    private static final String NORLAND = MadeUpService.SPACE + "N1";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final String homeBefore = System.getProperty("relata.home", "");
    private Path home;
    private Path links;
    private MadeUpService service;

    @BeforeEach
    void install() throws IOException {
        home = folder.resolve("home");
        ExampleKnowledge.write(home);
        Files.createDirectories(home.resolve("ontology/link"));
        Files.copy(Path.of("ontology/link/types.tsv"), home.resolve("ontology/link/types.tsv"));
        links = home.resolve("ontology/gazetteer/links.sssom.tsv");
        System.setProperty("relata.home", home.toString());
        service = new MadeUpService(Map.of("Norland", "N1", "Sudria", "S1"));
    }

    @AfterEach
    void uninstall() {
        service.close();
        System.setProperty("relata.home", homeBefore);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    @Test
    @DisplayName("proposes, remembers what is rejected, and publishes what is accepted with the next load")
    void wholeWay() throws IOException {
        assertThat(run("link", "--service", service.address()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("state/norland", NORLAND, "state/sudria", SUDRIA, "2 links proposed");
        assertThat(run("link", "list")).isZero();
        assertThat(out.toString().lines()).hasSize(3);
        assertThat(publishedLinks()).doesNotContain(NORLAND, SUDRIA);

        assertThat(run("link", "reject", "state/norland", NORLAND, "--as", "A. Reader"))
                .isZero();
        assertThat(run("link", "accept", "state/sudria", SUDRIA, "--as", "A. Reader"))
                .isZero();
        String rows = Files.readString(links);
        assertThat(rows).contains("A. Reader\trejected").contains("A. Reader\taccepted");

        int asked = service.asked().size();
        assertThat(run("link", "--service", service.address())).isZero();
        assertThat(out.toString()).contains("0 links proposed").doesNotContain(NORLAND);
        assertThat(Files.readString(links)).isEqualTo(rows);
        assertThat(service.asked().subList(asked, service.asked().size()).toString())
                .contains("Norland")
                .doesNotContain("Sudria\"");
        assertThat(publishedLinks()).contains(SUDRIA).doesNotContain(NORLAND);
    }

    /** What the links of states lead to in a store that was loaded now, and in its description. */
    private List<String> publishedLinks() throws IOException {
        Path converted = Files.createTempDirectory(folder, "converted");
        new NewsDocument("storm").claim("c1", "Ada", "the base is closed").write(converted);
        Iris iris = Iris.standard();
        Path place = Files.createTempDirectory(folder, "store").resolve("store");
        try (Store store = Store.open(place, new Installation(home), List.of(), Clock.systemUTC())) {
            store.load(converted);
            return store.read(() -> {
                List<String> targets = store.dataset().stream(
                                iris.graph("links"), Node.ANY, SKOS.exactMatch.asNode(), Node.ANY)
                        .map(quad -> quad.getObject().getURI())
                        .toList();
                Node linkset = iris.id("dataset/relata/links/example.org/exactMatch");
                assertThat(store.dataset().contains(Node.ANY, linkset, VOID.triples.asNode(), Node.ANY))
                        .isEqualTo(targets.contains(SUDRIA));
                return targets;
            });
        }
    }

    @Test
    @DisplayName("changes nothing when it is only tried")
    void dryRun() throws IOException {
        String before = Files.readString(links);

        assertThat(run("link", "--service", service.address(), "--dry-run", "--kind", "state"))
                .isZero();
        assertThat(out.toString()).contains("2 links would be proposed");
        assertThat(Files.readString(links)).isEqualTo(before);
    }

    @Test
    @DisplayName("lets nothing be accepted that contradicts what is there")
    void contradiction() throws IOException {
        Files.writeString(
                links,
                Files.readString(links)
                        + "id:state/norland\tNorland\tskos:exactMatch\t\twikidata:Q42\tN\tsemapv:LexicalMatching\tx\t2026-01-02"
                        + "\t0.9\t\tproposed\t\n");
        String before = Files.readString(links);

        assertThat(run("link", "accept", "state/norland", "http://www.wikidata.org/entity/Q42"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("the same identity of another thing");
        assertThat(Files.readString(links).lines().sorted())
                .containsExactlyElementsOf(before.lines().sorted().toList());
        assertThat(run("link", "accept", "state/norland", "http://example.org/nothing"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("nobody has proposed").contains("relata link list");
        assertThat(run("link", "reject", "facility/cape-station", "http://www.wikidata.org/entity/Q42"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("is accepted already");
    }

    @Test
    @DisplayName("lets nothing be accepted that would stop the next load")
    void wouldStop() throws IOException {
        String row = "id:%s\tx\towl:sameAs\t\tid:%s\tx\tsemapv:LexicalMatching\tx\t2026-01-02\t0.9\t\t%s\t\n";
        Files.writeString(
                links,
                Files.readString(links)
                        + row.formatted("person/d/a", "person/d/b", "accepted")
                        + row.formatted("person/d/b", "person/d/a", "proposed")
                        + row.formatted("facility/cape-station", "state/norland", "proposed"));

        for (String[] pair :
                new String[][] {{"person/d/b", "person/d/a"}, {"facility/cape-station", "state/norland"}}) {
            assertThat(run("link", "accept", pair[0], "https://w3id.org/relata/id/" + pair[1]))
                    .isEqualTo(1);
        }
        assertThat(err.toString()).contains("still has a row of its own");
        assertThat(run("link", "list")).isZero();
        assertThat(out.toString()).contains("person/d/b", "facility/cape-station");
    }

    @Test
    @DisplayName("matches a table by name, country and place")
    void table() throws IOException {
        Path table = folder.resolve("theirs.csv");
        Files.writeString(
                table,
                """
                id,name,aliases,country,lat,lon
                11,Cape Station,,Sudria,10.0,10.0
                12,CS-1,Cape Station,Norland,54.5,-3.0
                13,R7,,,,
                """);

        assertThat(run("link", "--file", table.toString(), "--space", "http://example.org/t/"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("facility/cape-station\tskos:exactMatch\thttp://example.org/t/12")
                .doesNotContain("t/11");
        assertThat(Files.readString(links)).contains("semapv:CompositeMatching\tRelata");
        Path odd = folder.resolve("odd.csv");
        Files.writeString(odd, "id,name\nhttp://example.org/a%b,Sudria\n");
        assertThat(run("link", "--file", odd.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("is no IRI");
        Files.writeString(odd, "id,name\nhttp://a.example/1,Sudria\nhttp://b.example/2,Norland\n");
        assertThat(run("link", "--file", odd.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("several sites");
        assertThat(run("link", "--file", table.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("“11” is no IRI").contains("--space");
    }

    @Test
    @DisplayName("finds entities of documents that the gazetteer has")
    void gazetteer() throws IOException {
        Path converted = folder.resolve("converted");
        new NewsDocument("storm")
                .claim("c1", "Ada Reed", "the base is closed")
                .claim("c2", "Bo", "it is open")
                .write(converted);
        Path persons = home.resolve("ontology/gazetteer/persons.tsv");
        Files.writeString(persons, Files.readString(persons) + "ada-reed\tAda Reed\t\tmade up\n");
        // A place of the same name is nobody.
        Path places = home.resolve("ontology/gazetteer/places.tsv");
        Files.writeString(places, Files.readString(places) + "bo\tBo\t\tcity\tnorland\t\t\t\t\tmade up\n");

        assertThat(run("link", "--gazetteer", "--documents", converted.toString()))
                .as(err.toString())
                .isZero();
        assertThat(Files.readString(links))
                .contains("id:person/storm/Ada%20Reed\tAda Reed\towl:sameAs\t\tid:person/ada-reed\tAda Reed")
                .doesNotContain("storm/Bo");
        assertThat(run("link", "--gazetteer")).isEqualTo(2);
        assertThat(err.toString()).contains("--documents");
    }

    @Test
    @DisplayName("says what failed, and keeps the exit status for it")
    void failure() {
        assertThat(run("link", "--service", "http://localhost:9/")).isEqualTo(1);
        assertThat(err.toString()).contains("no reconciliation service that can be used");
        assertThat(run("link", "list", "--status", "perhaps")).isEqualTo(2);
    }
}
