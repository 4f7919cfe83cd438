package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3id.relata.cli.score.Score;

/** The measures of the seeds do not fall below their floors. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedScoreTest {
    private Score all;

    @BeforeAll
    void convertTheSeeds() {
        all = Corpus.SEEDS.score().all();
    }

    @Test
    void claims() {
        assertThat(all.claims()).isGreaterThanOrEqualTo(0.89);
    }

    @Test
    void ownVoice() {
        assertThat(all.ownRecall()).isGreaterThanOrEqualTo(0.82);
    }

    @Test
    void source() {
        assertThat(all.source()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void via() {
        assertThat(all.via()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void triples() {
        assertThat(all.triples()).isGreaterThanOrEqualTo(0.72);
    }

    @Test
    void marks() {
        assertThat(all.marks()).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void spans() {
        assertThat(all.spans()).isEqualTo(1.0);
    }
}
