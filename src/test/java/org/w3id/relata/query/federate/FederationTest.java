package org.w3id.relata.query.federate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.text.UserError;

/** Queries that join with a second server: what they answer, and how often they ask it. */
class FederationTest {
    private static final String PREFIXES =
            """
            PREFIX : <http://a.example/>
            PREFIX wd: <http://www.wikidata.org/entity/>
            PREFIX wdt: <http://www.wikidata.org/prop/direct/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;
    private static final String SERVICE = "SERVICE <https://query.wikidata.org/sparql> ";
    private static final String DATA =
            """
            PREFIX : <http://a.example/>
            PREFIX wd: <http://www.wikidata.org/entity/>
            :belarus :same wd:Q184 ; :name "Belarus"@en .
            :russia :same wd:Q159 .
            :poland :same wd:Q36 .
            :somewhere :same [] .
            :nowhere :same wd:Q0 .
            :claim1 :about :belarus . :claim2 :about :belarus . :claim3 :about :russia .
            """;

    private static SecondServer elsewhere;
    private Federation federation;
    private DatasetGraph data;

    @BeforeAll
    static void start() {
        elsewhere = SecondServer.start();
    }

    @AfterAll
    static void stop() {
        elsewhere.close();
    }

    @BeforeEach
    void open() {
        federation = federation(ServiceLimits.USUAL);
        data = DatasetGraphFactory.create();
        RDFParser.fromString(DATA, Lang.TURTLE).parse(data);
        elsewhere.failAfter(Integer.MAX_VALUE);
    }

    @AfterEach
    void close() {
        federation.close();
    }

    private static Federation federation(ServiceLimits limits) {
        return new Federation(
                elsewhere.hosts(), limits, name -> List.of(InetAddress.getAllByName(name)), InetSocketAddress::new);
    }

    @Test
    void rowsAreAskedAboutTogether() {
        assertThat(ask("SELECT ?claim ?capital { ?claim :about/:same ?item . " + SERVICE
                        + "{ ?item wdt:P36 ?capital } } ORDER BY ?claim"))
                .containsExactly("claim1 Q2280", "claim2 Q2280", "claim3 Q649");
        assertThat(elsewhere.asked()).singleElement().satisfies(sent -> assertThat(sent)
                .containsPattern("(?s)VALUES.*Q184.*Q159|VALUES.*Q159.*Q184")
                .containsOnlyOnce("Q184>")
                .contains("LIMIT"));
    }

    @Test
    void manyRowsAreAskedAboutInBatches() {
        RDFParser.fromString(
                        IntStream.range(0, 250)
                                .mapToObj(i -> "<http://a.example/x" + i
                                        + "> <http://a.example/also> <http://www.wikidata.org/entity/Q" + (150 + i)
                                        + "> .")
                                .reduce("", (a, b) -> a + b + "\n"),
                        Lang.TURTLE)
                .parse(data);
        assertThat(ask("SELECT ?x ?capital { ?x :also ?item . " + SERVICE + "{ ?item wdt:P36 ?capital } } ORDER BY ?x"))
                .containsExactly("x34 Q2280", "x61 Q1773", "x62 Q1899", "x9 Q649");
        assertThat(elsewhere.asked()).hasSize(3);
    }

    @Test
    void blankNodesAreNotSent() {
        assertThat(ask("SELECT ?x ?capital { ?x :same ?item . " + SERVICE + "{ ?item wdt:P36 ?capital } } ORDER BY ?x"))
                .containsExactly("belarus Q2280", "poland Q270", "russia Q649");
        assertThat(elsewhere.asked()).allSatisfy(sent -> assertThat(sent).doesNotContain("_:"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            SELECT ?c { SERVICE <s> { wd:Q184 wdt:P36 ?c } }                                              | Q2280
            SELECT ?x { ?x :same wd:Q184 SERVICE <s> { wd:Q184 wdt:P36 wd:Q2280 } }                        | belarus
            SELECT ?x { ?x :same wd:Q184 SERVICE <s> { wd:Q184 wdt:P36 wd:Q1 } }                           | -
            SELECT ?x ?h { ?x :about/:same ?i SERVICE <s> { ?i wdt:P36 ?c OPTIONAL { ?i wdt:P35 ?h } } } ORDER BY ?x | claim1 Q2866;claim2 Q2866;claim3 Q7747
            SELECT ?i ?c { VALUES ?i { wd:Q184 } SERVICE <s> { ?a wdt:P36 ?c OPTIONAL { ?a wdt:P35 ?i } FILTER(?a = wd:Q36) } } | Q184 Q270
            SELECT ?i ?c { VALUES ?i { wd:Q184 wd:Q36 } SERVICE <s> { ?i wdt:P36 ?c MINUS { ?i wdt:P463 wd:Q7184 } } } | Q184 Q2280
            SELECT ?i ?n { VALUES ?i { wd:Q184 } SERVICE <s> { SELECT ?i (COUNT(?b) AS ?n) { ?i wdt:P47 ?b } GROUP BY ?i } } | Q184 5
            SELECT ?i { VALUES ?i { wd:Q184 wd:Q1 } SERVICE <s> { BIND(wd:Q184 AS ?i) } }                   | Q184
            SELECT ?i ?c { VALUES (?i ?c) { (wd:Q184 UNDEF) (wd:Q36 wd:Q270) (wd:Q159 wd:Q1) } SERVICE <s> { ?i wdt:P36 ?c } } ORDER BY ?i | Q184 Q2280;Q36 Q270
            SELECT ?x ?c { ?x :same ?i { SELECT ?i ?c { SERVICE <s> { ?i wdt:P36 ?c . ?c rdfs:label ?i2 FILTER(LANG(?i2) = "be") } } } } | belarus Q2280
            SELECT ?c { ?x :about/:same ?i { SELECT ?c { SERVICE <s> { wd:Q184 wdt:P36 ?c . wd:Q184 wdt:P35 ?i } } } } | Q2280;Q2280;Q2280
            SELECT ?x ?l { ?x :name ?l . SERVICE <s> { wd:Q184 rdfs:label ?l } }                            | belarus Belarus
            SELECT ?x { ?x :same ?i FILTER EXISTS { SERVICE <s> { ?i wdt:P463 wd:Q7184 } } }                | poland
            SELECT ?x ?c { ?x :about/:same ?i OPTIONAL { SERVICE <s> { ?i wdt:P35 wd:Q7747 ; wdt:P36 ?c } } } ORDER BY ?x | claim1 -;claim2 -;claim3 Q649
            SELECT ?i ?l { VALUES ?i { wd:Q184 } SERVICE <s> { ?i wdt:P36 ?c } SERVICE <https://dbpedia.org/sparql> { ?r <http://www.w3.org/2002/07/owl#sameAs> ?i ; rdfs:label ?l FILTER(LANG(?l) = "de") } } | Q184 Weißrussland
            """)
    void joinsAsTheSpecificationSays(String query, String expected) {
        List<String> rows = ask(query.replace("SERVICE <s>", SERVICE));
        assertThat(rows).isEqualTo(expected.equals("-") ? List.of() : List.of(expected.split(";")));
    }

    @Test
    void whatStandsAroundServiceAsksForEachRowAndIsStopped() {
        Federation strict = federation(new ServiceLimits(Duration.ofSeconds(20), 100_000, 1_000, 3, 100, 4));
        try (strict) {
            assertThatThrownBy(() ->
                            ask(strict, "SELECT ?x ?c { ?x :same ?i OPTIONAL { " + SERVICE + "{ ?i wdt:P36 ?c } } }"))
                    .isInstanceOfSatisfying(ServiceFailure.class, failure -> {
                        assertThat(failure.kind()).isEqualTo(ServiceFailure.Kind.TOO_MUCH);
                        assertThat(failure.remedy()).contains("OPTIONAL");
                    });
            assertThat(elsewhere.asked()).hasSize(3);
        }
    }

    @Test
    void aFailureInTheMiddleIsTold() {
        Federation single = federation(new ServiceLimits(Duration.ofSeconds(20), 100_000, 1_000, 20, 1, 4));
        elsewhere.failAfter(1);
        String query = "SELECT ?i ?c { VALUES ?i { wd:Q184 wd:Q159 wd:Q36 } SERVICE <https://query.wikidata.org/sparql>"
                + "{ ?i wdt:P36 ?c } }";
        try (single) {
            assertThatThrownBy(() -> ask(single, query))
                    .isInstanceOf(ServiceFailure.class)
                    .hasMessage("the endpoint at query.wikidata.org has answered with the status 500");
            elsewhere.failAfter(1);
            assertThat(ask(single, query.replace("SERVICE", "SERVICE SILENT")))
                    .containsExactly("Q184 Q2280", "Q159 -", "Q36 -");
        }
    }

    @Test
    void aQueryThatIsStoppedStopsItsCall() {
        try (HostileServer silent = new HostileServer("silence");
                Federation waiting =
                        new Federation(new ServiceHosts(List.of(AllowedHost.parse("query.wikidata.org=http://localhost:"
                                + silent.address().getPort()))))) {
            Query query = QueryFactory.create(PREFIXES + "SELECT * { " + SERVICE + "{ wd:Q184 wdt:P36 ?c } }");
            try (ServiceTurn turn = waiting.turn(query);
                    QueryExec exec = turn.applyTo(QueryExec.dataset(data))
                            .query(query)
                            .timeout(300, TimeUnit.MILLISECONDS)
                            .build()) {
                assertThatThrownBy(() -> exec.select().forEachRemaining(row -> {}))
                        .isInstanceOf(QueryCancelledException.class);
            }
            assertThat(silent.connections()).isEqualTo(1);
        }
    }

    @Test
    void onlySoManyQueriesAskElsewhereAtOnce() {
        Query query = QueryFactory.create("SELECT * { " + SERVICE + "{ ?s ?p ?o } }");
        List<ServiceTurn> turns = new ArrayList<>();
        for (int i = 0; i < ServiceLimits.USUAL.atOnce(); i++) {
            turns.add(federation.turn(query));
        }
        assertThatThrownBy(() -> federation.turn(query))
                .isInstanceOfSatisfying(ServiceFailure.class, failure -> assertThat(failure.kind())
                        .isEqualTo(ServiceFailure.Kind.BUSY));
        federation.turn(QueryFactory.create("SELECT * { ?s ?p ?o }")).close();
        turns.get(0).close();
        turns.get(0).close();
        federation.turn(query).close();
        turns.forEach(ServiceTurn::close);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "127.0.0.1",
                "2130706433",
                "0x7f.0x1",
                "[::1]",
                "query.wikidata.org:443",
                "*.wikidata.org",
                "https://query.wikidata.org",
                "user@query.wikidata.org",
                "query.wikidata.org/sparql",
                "a..b",
                "query.wikidata.org.",
                "query.wikidata.org=",
                "query.wikidata.org=file:///etc/passwd",
                "query.wikidata.org=localhost:7001",
                "query.wikidata.org=http://user@localhost/"
            })
    void onlyNamesAreAllowed(String text) {
        assertThatThrownBy(() -> AllowedHost.parse(text)).isInstanceOf(UserError.class);
    }

    @Test
    void upperAndLowerCaseOfAHostAreOne() {
        assertThat(AllowedHost.parse("Query.Wikidata.ORG").name()).isEqualTo("query.wikidata.org");
        assertThat(ask("SELECT ?c { SERVICE <HTTPS://Query.WIKIDATA.org:443/sparql> { wd:Q184 wdt:P36 ?c } }"))
                .containsExactly("Q2280");
    }

    private List<String> ask(String query) {
        return ask(federation, query);
    }

    /** The rows, in order: the local name or the words of each term, or a dash. */
    private List<String> ask(Federation asked, String text) {
        Query query = QueryFactory.create(PREFIXES + text);
        try (ServiceTurn turn = asked.turn(query);
                QueryExec exec =
                        turn.applyTo(QueryExec.dataset(data)).query(query).build()) {
            RowSet rows = exec.select();
            List<String> all = new ArrayList<>();
            rows.forEachRemaining(row -> all.add(rows.getResultVars().stream()
                    .map(variable -> words(row, variable))
                    .reduce((a, b) -> a + " " + b)
                    .orElse("")));
            return all;
        }
    }

    private static String words(Binding row, Var variable) {
        if (!row.contains(variable)) {
            return "-";
        }
        return row.get(variable).isURI()
                ? row.get(variable).getURI().replaceFirst(".*/", "")
                : row.get(variable).getLiteralLexicalForm();
    }
}
