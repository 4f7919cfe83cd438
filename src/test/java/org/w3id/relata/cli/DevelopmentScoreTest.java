package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3id.relata.cli.score.Score;

/**
 * The measures of the made-up documents do not fall below what was reached. Half of them were read while the converter
 * was written, half were not; see docs/quality.md.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DevelopmentScoreTest {
    private Score all;

    @BeforeAll
    void convertThem() {
        all = Corpus.MORE.score().all();
    }

    @Test
    void claims() {
        assertThat(all.claims()).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void ownVoice() {
        assertThat(all.ownRecall()).isGreaterThanOrEqualTo(0.76);
    }

    @Test
    void source() {
        assertThat(all.source()).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void via() {
        assertThat(all.via()).isGreaterThanOrEqualTo(0.72);
    }

    @Test
    void triples() {
        assertThat(all.triples()).isGreaterThanOrEqualTo(0.58);
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
