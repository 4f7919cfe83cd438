package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is published about the quality of the converter is what is measured. After a change that is meant,
 * {@code ./mvnw test -Dtest=QualityTest -Dquality.update=true} writes it anew; read the difference.
 */
class QualityTest {
    private static final Path FIGURES = Path.of("src/main/resources/web/quality.json");
    private static final Path PAGE = Path.of("docs/quality.md");
    private static final Path WEAKNESSES = Path.of("src/main/resources/web/quality-weaknesses.tsv");
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private static JsonObject figures;

    @BeforeAll
    static void measure() {
        figures = new QualityFigures().json();
    }

    @Test
    void theFiguresAreThoseOfToday() throws IOException {
        String today = JSON.toJson(figures) + "\n";
        if (Boolean.getBoolean("quality.update")) {
            Files.writeString(FIGURES, today);
        }
        assertThat(today).isEqualTo(Files.readString(FIGURES));
    }

    @Test
    void thePageOfTheDocumentationTellsTheSame() throws IOException {
        String page = Files.readString(PAGE);
        String today = new QualityTables(figures, Files.readAllLines(WEAKNESSES)).in(page);
        if (Boolean.getBoolean("quality.update")) {
            Files.writeString(PAGE, today);
        }
        assertThat(today).isEqualTo(Files.readString(PAGE)).contains("| annotators, by both |", "**Irony**");
    }
}
