package org.w3id.relata.cli.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.w3id.relata.cli.link.MadeUpService.status;
import static org.w3id.relata.cli.link.MadeUpService.text;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.entity.mapping.Mapping;
import org.w3id.relata.entity.mapping.Mapping.Predicate;
import org.w3id.relata.entity.mapping.MappingSet;
import org.w3id.relata.query.reconcile.Candidate;
import org.w3id.relata.query.reconcile.NameIndex;
import org.w3id.relata.text.UserError;

@DisplayName("A reconciliation service that is asked for links")
class ReconciliationServiceTest {
    private static final TargetTypes TYPES = TargetTypes.read(Path.of("ontology"));
    private static final PatientHttp HURRIED = new PatientHttp(
            HttpClient.newHttpClient(), Duration.ofMillis(700), Duration.ofMillis(10), Duration.ofSeconds(2), 3);

    private final MadeUpService service = new MadeUpService(Map.of("Lutz Air Base", "Q1", "Cape Station", "Q2"));

    @AfterEach
    void close() {
        service.close();
    }

    private static Wanted wanted(String path, String label) {
        return new Wanted(Candidate.named(path, label, List.of(), "Facility"), Set.of("http://example.org/thing/Q9"));
    }

    private Search.Result search(Wanted... wanted) {
        NameIndex ours = new NameIndex(Stream.of(wanted).map(Wanted::entity).toList());
        Proposals proposals = new Proposals(
                new MappingSet(List.of()),
                new Judgement(one -> ours),
                Predicate.EXACT_MATCH,
                new BigDecimal("0.8"),
                "test",
                LocalDate.of(2026, 1, 2));
        return new Search(ReconciliationService.at(service.address(), HURRIED, TYPES), proposals, far -> {})
                .about(List.of(wanted));
    }

    @Test
    @DisplayName("is asked in batches, and what it knows is proposed with its evidence")
    void proposes() {
        Wanted[] wanted = Stream.concat(
                        Stream.of(
                                wanted("facility/lutz-air-base", "Lutz Air Base"),
                                wanted("facility/cape-station", "Cape Station")),
                        IntStream.range(0, 23).mapToObj(i -> wanted("facility/x" + i, "Unknown Thing " + i)))
                .toArray(Wanted[]::new);
        Search.Result result = search(wanted);

        assertThat(result.failures()).isEmpty();
        assertThat(result.asked()).isEqualTo(25);
        assertThat(service.asked()).extracting(JsonObject::size).containsExactly(10, 10, 5);
        assertThat(result.proposed())
                .extracting(Mapping::object)
                .containsExactly(MadeUpService.SPACE + "Q1", MadeUpService.SPACE + "Q2");
        assertThat(result.proposed().get(0)).satisfies(proposal -> {
            assertThat(proposal.status()).isEqualTo(Mapping.Status.PROPOSED);
            assertThat(proposal.confidence()).isBetween(new BigDecimal("0.8"), BigDecimal.ONE);
            assertThat(proposal.comment()).contains("Lutz Air Base");
        });
    }

    @Test
    @DisplayName("is told kind and country in its own words where these are known")
    void context() {
        service.describedAs("{\"name\":\"w\",\"identifierSpace\":\"http://www.wikidata.org/entity/\"}");
        Wanted base = new Wanted(
                Candidate.named("facility/lutz-air-base", "Lutz Air Base", List.of(), "Facility"),
                Set.of("http://www.wikidata.org/entity/Q184"));
        search(base);

        JsonObject query = service.asked().get(0).getAsJsonObject("q0");
        assertThat(query.get("type").getAsString()).isEqualTo("Q2221906");
        assertThat(query.getAsJsonArray("properties").toString())
                .isEqualTo("[{\"pid\":\"P17\",\"v\":{\"id\":\"Q184\"}}]");
    }

    static Stream<Arguments> passing() {
        return Stream.of(
                Arguments.of("too many requests", new MadeUpService.Manner[] {status(429, "1")}),
                Arguments.of(
                        "too many, without a time", new MadeUpService.Manner[] {status(429, ""), status(429, "soon")}),
                Arguments.of("not available", new MadeUpService.Manner[] {status(503, ""), status(502, "")}),
                Arguments.of("silence", new MadeUpService.Manner[] {MadeUpService.silence()}),
                Arguments.of("a byte now and then", new MadeUpService.Manner[] {MadeUpService.drip()}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passing")
    @DisplayName("is asked again where that helps")
    void asksAgain(String what, MadeUpService.Manner[] manners) {
        service.behaving(manners);
        Search.Result result = search(wanted("facility/lutz-air-base", "Lutz Air Base"));

        assertThat(result.failures()).as(what).isEmpty();
        assertThat(result.proposed()).hasSize(1);
        assertThat(service.asked()).hasSize(manners.length + 1);
    }

    static Stream<Arguments> lasting() {
        MadeUpService.Manner late = status(429, "3600");
        MadeUpService.Manner down = status(500, "");
        return Stream.of(
                Arguments.of("wants to be asked again in 3600 s only", new MadeUpService.Manner[] {late}),
                Arguments.of("answers with status 500, 3 times", new MadeUpService.Manner[] {down, down, down}),
                Arguments.of("answers with status 403", new MadeUpService.Manner[] {status(403, "")}),
                Arguments.of("does not answer within 0 s, 3 times", new MadeUpService.Manner[] {
                    MadeUpService.silence(), MadeUpService.silence(), MadeUpService.silence()
                }),
                Arguments.of("more than 10 MB", new MadeUpService.Manner[] {
                    MadeUpService.flood(), MadeUpService.flood(), MadeUpService.flood()
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lasting")
    @DisplayName("is given up in the end, and what was found before is kept")
    void givesUp(String reason, MadeUpService.Manner[] manners) {
        Wanted[] wanted = IntStream.range(0, 30)
                .mapToObj(i -> i == 0
                        ? wanted("facility/lutz-air-base", "Lutz Air Base")
                        : wanted("facility/x" + i, "Unknown Thing " + i))
                .toArray(Wanted[]::new);
        service.behaving(exchange -> MadeUpService.send(
                exchange,
                200,
                "{\"q0\":{\"result\":[{\"id\":\"Q1\",\"name\":\"Lutz Air Base\",\"score\":100,\"match\":true}]}"
                        + ",\"q1\":{\"result\":[]},\"q2\":{\"result\":[]},\"q3\":{\"result\":[]},\"q4\":{\"result\":[]}"
                        + ",\"q5\":{\"result\":[]},\"q6\":{\"result\":[]},\"q7\":{\"result\":[]},\"q8\":{\"result\":[]}"
                        + ",\"q9\":{\"result\":[]}}"));
        service.behaving(manners);

        Search.Result result = search(wanted);

        assertThat(result.proposed()).hasSize(1);
        assertThat(result.asked()).isEqualTo(10);
        assertThat(result.failures().get(0)).contains(reason);
        assertThat(result.failures().get(1)).contains("gave up; 10 more were not asked for");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>Please log in</body></html>",
                "",
                "[]",
                "null",
                "{\"q0\": 7}",
                "{\"q1\": {\"result\": []}}",
                "{\"q0\": {\"result\": \"none\"}}",
                "{\"status\": \"error\", \"message\": \"sorry\"}",
                "{\"q0\": {\"result\": [",
            })
    @DisplayName("is not believed when it talks nonsense")
    void nonsense(String answer) {
        service.behaving(text(answer));
        Search.Result result = search(wanted("facility/lutz-air-base", "Lutz Air Base"));

        assertThat(result.proposed()).isEmpty();
        assertThat(result.asked()).isZero();
        assertThat(result.failures()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"q0\":{\"result\":[7, null, [], \"x\", {}, {\"id\":null}, {\"id\":\"Q1\"}, {\"id\":\"\",\"name\":\"Lutz Air Base\"}]}}",
                "{\"q0\":{\"result\":[{\"id\":\"a b<c\",\"name\":\"Lutz Air Base\",\"score\":100,\"match\":true}]}}",
                "{\"q0\":{\"result\":[{\"id\":\"javascript:alert(1)\",\"name\":\"Somewhere Else\",\"score\":100,\"match\":true}]}}",
                "{\"q0\":{\"result\":[{\"id\":\"Q5\",\"name\":\"Rabbit\",\"score\":1e308,\"match\":true}]}}",
                "{\"q0\":{\"result\":[{\"id\":\"Q5\",\"name\":\"Cape Station\",\"score\":100,\"match\":true}]}}",
            })
    @DisplayName("gets nothing proposed that is no candidate or has the name of something else")
    void wrong(String answer) {
        service.behaving(text(answer));
        Search.Result result = search(wanted("facility/lutz-air-base", "Lutz Air Base"));

        assertThat(result.proposed()).isEmpty();
        assertThat(result.failures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "{}", "{\"name\":\"x\"}", "{\"identifierSpace\":\"nothing\"}", "[1]"})
    @DisplayName("has to say what it is")
    void manifest(String text) {
        service.describedAs(text);

        assertThatThrownBy(() -> ReconciliationService.at(service.address(), HURRIED, TYPES))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is no reconciliation service that can be used");
    }

    @Test
    @DisplayName("has to be there")
    void nowhere() {
        assertThatThrownBy(() -> ReconciliationService.at("http://localhost:9/reconcile", HURRIED, TYPES))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cannot be reached");
        assertThatThrownBy(() -> ReconciliationService.at("ftp://example.org/", HURRIED, TYPES))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is no web address");
    }
}
