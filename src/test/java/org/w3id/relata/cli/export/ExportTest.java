package org.w3id.relata.cli.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.LoadedSeeds;
import org.w3id.relata.query.QueryRun;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.UserError;

@DisplayName("An export of the seeds")
class ExportTest {
    private static final Store STORE = LoadedSeeds.store();

    @TempDir
    static Path folder;

    @BeforeAll
    static void export() {
        STORE.read(() -> {
            for (Export export : Export.values()) {
                export.write(QueryRun.on(STORE.dataset(), Duration.ofMinutes(1)), new ExportFolder(folder, false));
            }
            return true;
        });
    }

    private static long claims() {
        return STORE.read(() -> STORE.dataset().stream(Node.ANY, Node.ANY, RDF.Nodes.type, Vocabulary.CLAIM)
                .count());
    }

    private static List<CSVRecord> csv(String name) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(Files.readString(folder.resolve(name))))
                .getRecords();
    }

    @Test
    @DisplayName("has every claim as a Claim of schema.org, and no denial without its denial")
    void schema() throws IOException {
        JsonObject file = JsonParser.parseString(Files.readString(folder.resolve("claims.jsonld")))
                .getAsJsonObject();
        assertThat(file.get("@context").getAsString()).isEqualTo("https://schema.org");
        assertThat(file.getAsJsonArray("@graph")).hasSize((int) claims());
        int denied = 0;
        for (JsonElement element : file.getAsJsonArray("@graph")) {
            JsonObject claim = element.getAsJsonObject();
            assertThat(claim.get("@type").getAsString()).isEqualTo("Claim");
            assertThat(claim.has("author")).as("author of " + claim).isTrue();
            assertThat(claim.has("appearance")).isTrue();
            Node node = NodeFactory.createURI(claim.get("@id").getAsString());
            boolean denies = STORE.read(
                    () -> STORE.dataset().contains(Node.ANY, node, Vocabulary.polarity, Vocabulary.term("denied")));
            if (denies) {
                denied++;
                assertThat(claim.get("text").getAsString()).containsPattern("den(y|ies|ial)");
            }
        }
        assertThat(denied).isPositive();
    }

    @Test
    @DisplayName("is CSV on the Web: what the metadata says of the columns holds of every cell")
    void csvw() throws IOException {
        JsonObject metadata = JsonParser.parseString(Files.readString(folder.resolve("claims.csv-metadata.json")))
                .getAsJsonObject();
        assertThat(metadata.get("url").getAsString()).isEqualTo("claims.csv");
        List<CSVRecord> rows = csv("claims.csv");
        assertThat(rows).hasSizeGreaterThanOrEqualTo((int) claims());
        Set<String> claims = new HashSet<>();
        rows.forEach(row -> claims.add(row.get("claim")));
        assertThat(claims).hasSize((int) claims());
        List<String> names = Export.columns(metadata.toString());
        assertThat(rows.get(0).getParser().getHeaderNames()).isEqualTo(names);
        for (JsonElement element : metadata.getAsJsonObject("tableSchema").getAsJsonArray("columns")) {
            JsonObject column = element.getAsJsonObject();
            assertThat(column.get("titles")).isEqualTo(column.get("name"));
            for (CSVRecord row : rows) {
                check(column, row.get(column.get("name").getAsString()));
            }
        }
        assertThat(rows).anyMatch(row -> row.get("polarity").equals("denied"));
        assertThat(rows).anyMatch(row -> row.get("source").contains("|"));
    }

    private static void check(JsonObject column, String cell) {
        assertThat(column.has("required") && cell.isEmpty())
                .as(column + " is empty")
                .isFalse();
        if (cell.isEmpty()) {
            return;
        }
        String type = column.has("datatype") ? column.get("datatype").getAsString() : "string";
        for (String value : column.has("separator") ? cell.split("\\|", -1) : new String[] {cell}) {
            switch (type) {
                case "anyURI" -> assertThat(value).matches("https?://[^\\s|]+");
                case "decimal" -> assertThat(value).matches("-?[0-9]+(\\.[0-9]+)?");
                case "date" -> assertThat(LocalDate.parse(value)).isNotNull();
                default -> assertThat(value).doesNotContain("\n\n");
            }
        }
    }

    @Test
    @DisplayName("draws who relays whom so that another program reads it")
    void graphml() throws IOException {
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
        Map<String, String> labels = new TreeMap<>();
        Map<String, String> nodes = new TreeMap<>();
        Map<DefaultEdge, String> claims = new HashMap<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((pair, value) -> {
            if (pair.getSecond().equals("label")) {
                labels.put(pair.getFirst(), value.getValue());
            } else if (pair.getSecond().equals("iri")) {
                nodes.put(value.getValue(), pair.getFirst());
            }
        });
        importer.addEdgeAttributeConsumer((pair, value) -> {
            if (pair.getSecond().equals("claims")) {
                claims.put(pair.getFirst(), value.getValue());
            }
        });
        importer.importGraph(graph, folder.resolve("relays.graphml").toFile());

        String vzglyad = "https://w3id.org/relata/id/outlet/vzglyad";
        String volkova = "https://w3id.org/relata/id/person/000_b7125e346f7bf7cb/daria-volkova";
        assertThat(nodes).containsKeys(vzglyad, volkova);
        assertThat(graph.vertexSet()).containsExactlyInAnyOrderElementsOf(nodes.values());
        assertThat(labels).containsEntry(nodes.get(volkova), "Daria Volkova");
        assertThat(claims.get(graph.getEdge(nodes.get(vzglyad), nodes.get(volkova))))
                .isEqualTo("10");
    }

    @Test
    @DisplayName("lists things by kind, with what they are elsewhere, and no mere descriptions")
    void openrefine() throws IOException {
        List<CSVRecord> states = csv("entities/State.csv");
        assertThat(states)
                .filteredOn(row -> row.get("name").equals("Belarus"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("entity")).isEqualTo("https://w3id.org/relata/id/state/belarus");
                    assertThat(row.get("wikidata")).isEqualTo("Q184");
                    assertThat(row.get("aliases")).contains("Republic of Belarus");
                });
        assertThat(csv("entities/Facility.csv"))
                .extracting(row -> row.get("name"))
                .doesNotContain("bridges");
        assertThat(csv("entities/Person.csv"))
                .extracting(row -> row.get("name"))
                .contains("Daria Volkova");
        assertThat(csv("entities/Place.csv"))
                .anyMatch(row -> row.get("geonames").matches("[0-9]+"));
    }

    @Test
    @DisplayName("replaces no file that nobody said may be replaced")
    void keeps() {
        assertThatThrownBy(() -> new ExportFolder(folder, false).write("claims.csv", out -> out.write("x")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("claims.csv is there already");
        ExportFolder again = new ExportFolder(folder.resolve("again"), true);
        again.write("a.txt", out -> out.write("1"));
        again.write("a.txt", out -> out.write("2"));
        assertThat(folder.resolve("again/a.txt")).hasContent("2");
        assertThat(folder.resolve("again").toFile().list()).containsExactly("a.txt");
    }
}
