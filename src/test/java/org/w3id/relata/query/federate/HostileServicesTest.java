package org.w3id.relata.query.federate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each target of {@code hostile.tsv} is refused or cut off, within a bounded time, and nothing reaches the own network. The
 * one name that is allowed means what the row says; the one public address leads to a server that does what the row says;
 * every other address would lead to a server that must not be reached.
 */
class HostileServicesTest {
    private static final String ALLOWED = "far.example.org";
    private static final String PUBLIC = "93.184.215.14";
    private static final ServiceLimits LIMITS = new ServiceLimits(Duration.ofMillis(1500), 100_000, 100, 20, 100, 4);
    private static final Duration BOUND = Duration.ofSeconds(20);

    /** Where in a query a SERVICE stands; what goes in is {@code SERVICE <…>}. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("plain", "SELECT * { ?s ?p ?o . SERVICE %s { ?s <http://a.example/q> ?v } }"),
            Map.entry("silent", "SELECT * { ?s ?p ?o . SERVICE SILENT %s { ?s <http://a.example/q> ?v } }"),
            Map.entry("optional", "SELECT * { ?s ?p ?o OPTIONAL { SERVICE %s { ?s <http://a.example/q> ?v } } }"),
            Map.entry("exists", "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE %s { ?s <http://a.example/q> ?v } } }"),
            Map.entry("not-exists", "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE SILENT %s { ?s ?q ?v } } }"),
            Map.entry("subquery", "SELECT * { { SELECT ?s { SERVICE %s { ?s <http://a.example/q> ?v } } } }"),
            Map.entry("silent-subquery", "SELECT * { { SELECT ?s { SERVICE SILENT %s { ?s ?q ?v } } } }"),
            Map.entry("minus", "SELECT * { ?s ?p ?o MINUS { SERVICE %s { ?s <http://a.example/q> ?v } } }"),
            Map.entry("union", "SELECT * { { ?s ?p ?o } UNION { SERVICE %s { ?s <http://a.example/q> ?v } } }"),
            Map.entry("graph", "SELECT * { GRAPH ?g { SERVICE %s { ?s <http://a.example/q> ?v } } }"),
            Map.entry("order-by", "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE SILENT %s { ?s ?q ?v } })"),
            Map.entry(
                    "having",
                    "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(?o) > 0 && EXISTS { SERVICE SILENT %s { ?s ?q ?v } })"),
            Map.entry("select-expression", "SELECT (EXISTS { SERVICE SILENT %s { ?s ?q ?v } } AS ?x) { ?s ?p ?o }"),
            Map.entry(
                    "inside-allowed",
                    "SELECT * { SERVICE <http://far.example.org/sparql> { SERVICE SILENT %s { ?s ?q ?v } } }"),
            Map.entry("variable", "SELECT * { ?s ?p ?endpoint . SERVICE SILENT %s { ?s ?q ?v } }"),
            Map.entry(
                    "bound-variable",
                    "SELECT * { VALUES ?endpoint { <http://far.example.org/sparql> } SERVICE %s { ?s ?q ?v } }"));

    record Hostile(String place, String target, String means, String server, String becomes, String says) {
        @Override
        public String toString() {
            return place + " " + target + " = " + means + ", " + server + ": " + becomes;
        }
    }

    static Stream<Hostile> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/federation/hostile.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new Hostile(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedOrCutOff(Hostile hostile) {
        AtomicInteger lookUps = new AtomicInteger();
        List<InetAddress> connected = new ArrayList<>();
        try (HostileServer far = new HostileServer(hostile.server());
                HostileServer own = new HostileServer("good");
                Federation federation = new Federation(
                        new ServiceHosts(List.of(AllowedHost.parse(ALLOWED))),
                        LIMITS,
                        name -> meaning(hostile, name, lookUps.getAndIncrement()),
                        (address, port) -> {
                            connected.add(address);
                            return address.getHostAddress().equals(PUBLIC) ? far.address() : own.address();
                        })) {
            String became = assertTimeoutPreemptively(BOUND, () -> outcome(hostile, federation));
            assertThat(became).startsWith(hostile.becomes());
            if (!hostile.says().equals("-")) {
                assertThat(became).contains(hostile.says());
            }
            assertThat(became).doesNotContain("secret");
            assertThat(own.connections()).as("connections to the own network").isZero();
            assertThat(lookUps.get()).as("look-ups of the name").isLessThanOrEqualTo(1);
            assertThat(connected)
                    .allSatisfy(address -> assertThat(address.getHostAddress()).isEqualTo(PUBLIC));
            if (hostile.server().equals("-")) {
                assertThat(far.connections()).isZero();
            }
        }
    }

    private static List<InetAddress> meaning(Hostile hostile, String name, int lookUp) throws UnknownHostException {
        assertThat(name).isEqualTo(ALLOWED);
        if (hostile.means().equals("none")) {
            throw new UnknownHostException(name);
        }
        String[] lookUps = hostile.means().split(";");
        List<InetAddress> addresses = new ArrayList<>();
        for (String address : Arrays.asList(lookUps[Math.min(lookUp, lookUps.length - 1)].split(","))) {
            addresses.add(InetAddress.getByName(address));
        }
        return addresses;
    }

    private static String outcome(Hostile hostile, Federation federation) {
        DatasetGraph data = DatasetGraphFactory.create();
        data.getDefaultGraph().add(SSE.parseTriple("(<http://a.example/s> <http://a.example/p> <http://a.example/o>)"));
        Query query = QueryFactory.create(
                PLACES.get(hostile.place()).formatted(hostile.target()),
                "http://base.example/",
                Syntax.syntaxSPARQL_12);
        try (ServiceTurn turn = federation.turn(query);
                QueryExec exec =
                        turn.applyTo(QueryExec.dataset(data)).query(query).build()) {
            RowSet rows = exec.select();
            List<Binding> all = new ArrayList<>();
            rows.forEachRemaining(all::add);
            boolean answered = all.size() == 1
                    && all.get(0).contains("v")
                    && all.get(0).get("v").getLiteralLexicalForm().equals("good");
            return answered ? "answered" : "passed over: " + all;
        } catch (ServiceFailure e) {
            return e.kind() + ": " + e.getMessage() + "; " + e.remedy();
        }
    }
}
