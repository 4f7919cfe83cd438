package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3id.relata.cli.score.Score;

/** The measures of the documents written for this project do not fall below what was reached; see docs/quality.md. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrittenScoreTest {
    private Score all;

    @BeforeAll
    void convertThem() {
        all = Corpus.WRITTEN.score().all();
    }

    @Test
    void claims() {
        assertThat(all.claims()).isGreaterThanOrEqualTo(0.89);
    }

    @Test
    void ownVoice() {
        assertThat(all.ownRecall()).isGreaterThanOrEqualTo(0.78);
    }

    @Test
    void source() {
        assertThat(all.source()).isGreaterThanOrEqualTo(0.91);
    }

    @Test
    void via() {
        assertThat(all.via()).isGreaterThanOrEqualTo(0.73);
    }

    @Test
    void triples() {
        assertThat(all.triples()).isGreaterThanOrEqualTo(0.60);
    }

    @Test
    void marks() {
        assertThat(all.marks()).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void spans() {
        assertThat(all.spans()).isEqualTo(1.0);
    }
}
