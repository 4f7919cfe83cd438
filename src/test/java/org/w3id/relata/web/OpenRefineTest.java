package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenRefine understands our answers: it matches what we are certain of, and fetches what we know of it. */
class OpenRefineTest {
    private static final String EXTENSION =
            """
            {"properties":[{"id":"country","name":"country"},{"id":"wikidata","name":"Wikidata item"},
            {"id":"alias","name":"alias","settings":{"limit":"1"}},{"id":"claims","name":"claims"}]}""";

    @TempDir
    private static Path folder;

    private static JsonObject said;

    @BeforeAll
    static void reconcile() {
        try (ReconcileClient client = new ReconcileClient()) {
            said = new OpenRefineTable(client.server().url() + "/relata/reconcile", "Location", "country", EXTENSION)
                    .reconciled(
                            folder,
                            List.of(
                                    "Minsk\tBelarus",
                                    "Ramstein Air Base\tGermany",
                                    "ramstein airbase\tFrance",
                                    "Poland\tPL",
                                    "Atlantis\tGreece"));
        }
    }

    @Test
    void whatIsCertainIsMatched() {
        assertThat(row(0).get("match").getAsString()).isEqualTo("place/minsk");
        assertThat(row(1).get("match").getAsString()).isEqualTo("facility/ramstein-air-base");
        assertThat(row(3).get("match").getAsString()).isEqualTo("state/poland");
        assertThat(row(0).get("judgment").getAsString()).isEqualTo("Matched");
    }

    @Test
    void whatIsNotCertainIsLeftToThePerson() {
        assertThat(row(2).get("match").isJsonNull()).isTrue();
        assertThat(row(2).get("judgment").getAsString()).isEqualTo("None");
        assertThat(row(2).getAsJsonArray("candidates")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsString())
                .isEqualTo("facility/ramstein-air-base");
        assertThat(row(4).get("match").isJsonNull()).isTrue();
        assertThat(said.getAsJsonArray("rows"))
                .allSatisfy(row -> assertThat(row.getAsJsonObject().get("error").isJsonNull())
                        .isTrue());
    }

    @Test
    void propertiesBecomeColumns() {
        JsonObject extended = said.getAsJsonObject("extended");
        assertThat(extended.getAsJsonArray("columns"))
                .extracting(column -> column.getAsJsonObject().get("id").getAsString())
                .containsExactly("country", "wikidata", "alias", "claims");
        assertThat(extended.getAsJsonArray("columns")
                        .get(0)
                        .getAsJsonObject()
                        .get("type")
                        .getAsString())
                .isEqualTo("State");
        List<JsonElement> base =
                extended.getAsJsonArray("facility/ramstein-air-base").asList();
        assertThat(base).hasSize(1);
        assertThat(base.get(0).getAsJsonArray().get(0).getAsString()).isEqualTo("entity state/germany");
        assertThat(extended.getAsJsonArray("state/poland")
                        .get(0)
                        .getAsJsonArray()
                        .get(1)
                        .getAsString())
                .isEqualTo("Q36");
    }

    private static JsonObject row(int number) {
        return said.getAsJsonArray("rows").get(number).getAsJsonObject();
    }
}
