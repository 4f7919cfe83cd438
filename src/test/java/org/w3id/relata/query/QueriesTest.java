package org.w3id.relata.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.query.federate.Federation;
import org.w3id.relata.query.federate.SecondServer;
import org.w3id.relata.rdf.OntologyGraph;
import org.w3id.relata.rdf.Vocabulary;

/**
 * Every canned query gives on the seeds, and on excerpts of Wikidata and DBpedia on a second server, what {@code queries/<name>.expected.csv} says. After a change that is meant,
 * {@code ./mvnw test -Dtest=QueriesTest -Dqueries.update=true} writes those files anew; read the difference.
 */
class QueriesTest {
    private static final Path FOLDER = Path.of("queries");
    private static final String BASE = "https://w3id.org/relata/";
    /** What has its words, or stands for itself, in place of a label. */
    private static final Set<String> WITHOUT_LABEL = Set.of("claim", "span", "text", "link");

    private static DatasetGraph seeds;
    private static DatasetGraph shuffled;
    private static SecondServer elsewhere;
    private static Federation federation;

    @BeforeAll
    static void load() {
        seeds = SeedsDataset.loaded();
        shuffled = backwards(seeds);
        elsewhere = SecondServer.start();
        federation = new Federation(elsewhere.hosts());
    }

    @AfterAll
    static void close() {
        shuffled.close();
        federation.close();
        elsewhere.close();
    }

    static Stream<CannedQuery> queries() {
        return QueryCatalogue.load(FOLDER).queries().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersAsExpected(CannedQuery query) throws IOException {
        Path expected = FOLDER.resolve(query.name() + ".expected.csv");
        String csv = csv(query, seeds);
        if (Boolean.getBoolean("queries.update")) {
            Files.writeString(expected, csv);
        }
        assertThat(expected).exists();
        assertThat(csv).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersSomething(CannedQuery query) {
        int rows = answer(query, seeds).rows().size();
        if (query.emptyOnSeeds() == null) {
            assertThat(rows)
                    .as("rows; say why in the header, as empty-on-seeds, if there can be none")
                    .isPositive();
        } else {
            assertThat(rows).as("rows; take empty-on-seeds out of the header").isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyExampleAnswersSomething(CannedQuery query) {
        if (query.emptyOnSeeds() != null) {
            return;
        }
        Map<String, String> needed = new HashMap<>();
        Map<String, String> all = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            all.put(parameter.name(), ArgumentBinding.exampleOf(parameter));
            if (parameter.required()) {
                needed.put(parameter.name(), ArgumentBinding.exampleOf(parameter));
            }
        }
        all.forEach((name, example) -> {
            Map<String, String> arguments = new HashMap<>(needed);
            arguments.put(name, example);
            assertThat(answer(query, seeds, arguments).rows())
                    .as(name + "=" + example)
                    .isNotEmpty();
        });
        assertThat(answer(query, seeds, all).rows()).as("%s", all).isNotEmpty();
    }

    @Test
    void whatASourceAssertsIsNeitherPlannedNorOnlyPossible() {
        String asserted = "?claim a relata:Claim ; relata:source ?source ; relata:modality relata:asserted . "
                + "FILTER EXISTS { ?claim relata:certainty ?c FILTER(?c != relata:possible) }";
        CannedQuery query = query("claims-asserted-by-a-source");
        Map<String, Set<String>> claims = new TreeMap<>();
        rows("SELECT ?source ?claim { " + asserted + " }")
                .forEach(row -> claims.computeIfAbsent(row.get(0), source -> new TreeSet<>())
                        .add(row.get(1)));
        assertThat(claims).hasSizeGreaterThan(5);
        claims.forEach((source, wanted) -> assertThat(column(query, "claim", Map.of("source", source)))
                .as(source)
                .isEqualTo(wanted));
        assertThat(rows("SELECT ?source ?claim { " + asserted + " FILTER NOT EXISTS { ?claim relata:states ?p } }"))
                .as("claims without a proposition, which must not be lost")
                .isNotEmpty();
        assertThat(rows("SELECT ?claim { ?claim relata:modality relata:asserted ; relata:certainty relata:possible }"))
                .as("claims that are only possible")
                .isNotEmpty();
    }

    @Test
    void allClaimsAreThoseThatThereAreAndTheUndisputedAreAmongThem() {
        Set<String> claims = new TreeSet<>();
        rows("SELECT ?claim { ?claim a relata:Claim }").forEach(row -> claims.add(row.get(0)));
        assertThat(column(query("all-claims"), "claim", Map.of())).isEqualTo(claims);
        assertThat(column(query("undisputed-claims"), "claim", Map.of()))
                .isEqualTo(column(query("all-claims"), "claim", Map.of("standing", "undisputed")));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void givesEachRowOnce(CannedQuery query) {
        assertThat(answer(query, seeds).rows()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isInTheSameOrderHoweverTheStoreWasFilled(CannedQuery query) {
        assertThat(csv(query, shuffled)).isEqualTo(csv(query, seeds));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void showsNoClaimWithoutItsSource(CannedQuery query) {
        List<String> columns = answer(query, seeds).columns();
        if (columns.contains("claim")) {
            assertThat(columns).contains("words").containsAnyOf("source", "speaker");
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void showsALabelBesideEveryIri(CannedQuery query) {
        Answer answer = answer(query, seeds);
        for (int i = 0; i < answer.columns().size(); i++) {
            String column = answer.columns().get(i);
            int index = i;
            if (WITHOUT_LABEL.contains(column) || answer.rows().stream().noneMatch(row -> isIri(row.get(index)))) {
                continue;
            }
            int label = answer.columns().indexOf(column + "Label");
            assertThat(label).as("the column of labels for " + column).isNotNegative();
            assertThat(answer.rows())
                    .allSatisfy(row -> assertThat(row.get(label) == null).isEqualTo(row.get(index) == null));
        }
    }

    static Stream<CannedQuery> queriesOfNewClaims() {
        return queries().filter(query -> query.parameter("since").isPresent());
    }

    @ParameterizedTest
    @MethodSource("queriesOfNewClaims")
    void whatWasPublishedBeforeIsLeftOut(CannedQuery query) {
        assertThat(answer(query, seeds, Map.of("since", "2020-01-01")).rows())
                .isEqualTo(answer(query, seeds).rows());
        assertThat(answer(query, seeds, Map.of("since", "2999-12-31T23:59:59Z")).rows())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void whatIsAskedOfClaimsCanBeAskedOfNewOnes(CannedQuery query) {
        boolean listsClaims = answer(query, seeds).columns().contains("claim");
        boolean ofOneClaim = query.parameter("claim").isPresent();
        assertThat(query.parameter("since").isPresent()).isEqualTo(listsClaims && !ofOneClaim);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void whatAParameterMayNameIsKnown(CannedQuery query) {
        Graph ontology = OntologyGraph.read(Path.of("ontology/relata.ttl")).graph();
        for (Parameter parameter : query.parameters()) {
            assertThat(parameter.type() instanceof ParameterType.Iri)
                    .as("kinds of " + parameter.name() + ", so that it can be picked by name")
                    .isEqualTo(!parameter.kinds().isEmpty());
            for (String kind : parameter.kinds()) {
                boolean known = NameSearch.isScheme(kind)
                        ? Txn.calculateRead(
                                seeds,
                                () -> seeds.contains(
                                        Node.ANY, Node.ANY, SKOS.inScheme.asNode(), NodeFactory.createURI(BASE + kind)))
                        : ontology.contains(Vocabulary.term(kind), RDF.Nodes.type, OWL2.Class.asNode());
                assertThat(known).as(kind).isTrue();
            }
        }
    }

    @Test
    void noExpectedAnswerIsLeftOver() throws IOException {
        Set<String> known = new HashSet<>();
        queries().forEach(query -> known.add(query.name() + ".expected.csv"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") && !known.contains(name))
                    .forEach(name -> fail(name + " belongs to no query"));
        }
    }

    private static CannedQuery query(String name) {
        return queries().filter(query -> query.name().equals(name)).findFirst().orElseThrow();
    }

    private static Set<String> column(CannedQuery query, String name, Map<String, String> arguments) {
        Map<String, String> whole = new HashMap<>(arguments);
        whole.put("limit", "10000");
        Answer answer = answer(query, seeds, whole);
        int column = answer.columns().indexOf(name);
        Set<String> values = new TreeSet<>();
        answer.rows().forEach(row -> values.add(row.get(column).getURI()));
        return values;
    }

    /** The IRIs that a query finds, row by row. */
    private static List<List<String>> rows(String query) {
        return Txn.calculateRead(seeds, () -> {
            List<List<String>> rows = new ArrayList<>();
            try (QueryExec run = QueryExec.dataset(seeds)
                    .query("PREFIX relata: <https://w3id.org/relata/ontology/> " + query)
                    .build()) {
                RowSet found = run.select();
                found.forEachRemaining(row -> rows.add(found.getResultVars().stream()
                        .map(variable -> row.get(variable).getURI())
                        .toList()));
            }
            return rows;
        });
    }

    private static boolean isIri(Node term) {
        return term != null && term.isURI();
    }

    private static Answer answer(CannedQuery query, DatasetGraph dataset) {
        return answer(query, dataset, Map.of());
    }

    private static Answer answer(CannedQuery query, DatasetGraph dataset, Map<String, String> arguments) {
        QueryRun run = run(dataset);
        return Txn.calculateRead(dataset, () -> run.answer(query.bind(arguments, BASE)));
    }

    private static QueryRun run(DatasetGraph dataset) {
        return QueryRun.on(dataset, Duration.ofSeconds(30), QueryRun.Kept.NOTHING, federation);
    }

    private static String csv(CannedQuery query, DatasetGraph dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryRun run = run(dataset);
        Txn.executeRead(dataset, () -> run.write(query.bind(Map.of(), BASE), AnswerFormat.CSV, out));
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static DatasetGraph backwards(DatasetGraph dataset) {
        List<Quad> quads = new ArrayList<>();
        Txn.executeRead(dataset, () -> dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quads::add));
        Collections.reverse(quads);
        DatasetGraph other = SeedsDataset.unionStore();
        Txn.executeWrite(other, () -> quads.forEach(other::add));
        return other;
    }
}
