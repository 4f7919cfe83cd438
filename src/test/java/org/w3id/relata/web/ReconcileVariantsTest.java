package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.web.Variants.Variant;

/** Names as they are written elsewhere find what they stand for, and many of them are answered at once. */
class ReconcileVariantsTest {
    private static final double LEAST = 0.95;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGE = 1000;

    private static ReconcileClient client;

    /** How a kind of change fares. */
    private static final class Figures {
        private int rows;
        private int right;
        private int certain;
        private int certainAndRight;

        void count(boolean isRight, boolean isCertain) {
            rows++;
            right += isRight ? 1 : 0;
            certain += isCertain ? 1 : 0;
            certainAndRight += isRight && isCertain ? 1 : 0;
        }

        String inWords(String change) {
            return "%-16s %3d of %3d right, %3d certain, %3d of these right"
                    .formatted(change, right, rows, certain, certainAndRight);
        }
    }

    @BeforeAll
    static void start() {
        client = new ReconcileClient();
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    @Test
    void thereAreEnough() {
        List<Variant> before = Variants.read(Variants.BEFORE);
        List<Variant> after = Variants.read(Variants.AFTER);
        assertThat(before).hasSizeGreaterThanOrEqualTo(220).doesNotHaveDuplicates();
        assertThat(after).hasSizeGreaterThanOrEqualTo(220).doesNotHaveDuplicates();
        assertThat(Stream.concat(before.stream(), after.stream()))
                .allSatisfy(row -> assertThat(client.get("/view?id=" + ReconcileClient.encoded(row.id()))
                                .statusCode())
                        .as(row.id())
                        .isEqualTo(303));
    }

    @ParameterizedTest
    @ValueSource(strings = {Variants.BEFORE, Variants.AFTER, Variants.BLIND})
    void theRightThingIsFirst(String file) {
        List<Variant> variants = Variants.read(file);
        JsonObject answers = client.batch(batch(variants));
        Figures all = new Figures();
        Map<String, Figures> byChange = new TreeMap<>();
        List<String> wrongAndCertain = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            JsonArray candidates = answers.getAsJsonObject("q" + i).getAsJsonArray("result");
            JsonObject first =
                    candidates.isEmpty() ? new JsonObject() : candidates.get(0).getAsJsonObject();
            boolean right = first.has("id")
                    && first.get("id").getAsString().equals(variants.get(i).id());
            boolean certain = first.has("match") && first.get("match").getAsBoolean();
            all.count(right, certain);
            byChange.computeIfAbsent(variants.get(i).change(), unknown -> new Figures())
                    .count(right, certain);
            if (certain && !right) {
                wrongAndCertain.add(variants.get(i) + " is not " + first.get("id"));
            }
        }
        byChange.forEach((change, figures) -> System.out.println(figures.inWords(change)));
        System.out.println(all.inWords(file));
        assertThat(wrongAndCertain).isEmpty();
        assertThat(all.right).isGreaterThanOrEqualTo((int) Math.ceil(LEAST * all.rows));
    }

    /** Names like ours, of things that we do not have. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Republic of Freedonia",
                "Freedonian Army",
                "Northern Georgia",
                "Ramstein School",
                "103rd Military Base",
                "201st Base",
                "S-999",
                "Victor Lukashenko",
                "Minsk III",
                "University of Minsk",
                "Embassy of Belarus",
                "New Belarus Times",
                "Second Army",
                "Air Base",
                "Army",
                "Ministry of Defence",
                "Congolese",
                "Korean",
                "the government",
                "Prince of Wales"
            })
    void whatWeDoNotHaveIsNeverCertain(String name) {
        assertThat(client.candidates(ReconcileClient.query(name, "")))
                .noneMatch(candidate -> candidate.get("match").getAsBoolean());
    }

    /** The time is part of what is promised. */
    @Test
    void aThousandNamesAreAnsweredInTime() {
        List<Variant> names = Stream.generate(
                        () -> Stream.of(Variants.BEFORE, Variants.AFTER).flatMap(file -> Variants.read(file).stream()))
                .limit(2)
                .flatMap(rows -> rows)
                .limit(LARGE)
                .toList();
        // A server that has just started is still reading the names.
        client.candidates(ReconcileClient.query("Belarus", ""));
        long start = System.nanoTime();
        JsonObject answers = client.batch(batch(names));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.println(LARGE + " names in one batch: " + taken.toMillis() + " ms");
        assertThat(answers.size()).isEqualTo(LARGE);
        assertThat(taken).isLessThan(PATIENCE);
    }

    private static JsonObject batch(List<Variant> variants) {
        JsonObject batch = new JsonObject();
        for (int i = 0; i < variants.size(); i++) {
            batch.add(
                    "q" + i,
                    ReconcileClient.query(
                            variants.get(i).name(), variants.get(i).type()));
        }
        return batch;
    }
}
